using GreenAnalyzers.CodeFixes.Inference;
using GreenAnalyzers.Facts;
using GreenAnalyzers.Inference;
using GreenTesting;
using Microsoft.CodeAnalysis;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.ReuseInferenceSessionAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.ReuseInferenceSessionCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class ReuseInferenceSessionTests
{
    private static readonly Library[] Libraries = [Library.MicrosoftMLOnnxRuntime, Library.MicrosoftMLOnnxRuntimeGenAI, Library.LLamaSharp];

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using LLama;
        using LLama.Abstractions;
        using LLama.Common;
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.OnnxRuntimeGenAI;


        """;

    private const string Session = "var session = [|new InferenceSession(\"m.onnx\")|]; ";

    private static string Indented(string members) => members.ReplaceLineEndings("\n    ").Replace("\n    \n", "\n\n", StringComparison.Ordinal);

    private static string Service(string members) => Usings + $$"""
        public class Service
        {
            private const string ModelPath = "models/m.onnx";
            private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models");
            private readonly string _path = "m.onnx";
            private readonly List<NamedOnnxValue> _inputs = new();
            private InferenceSession _session;

            {{Indented(members)}}
        }
        """;

    private static Task VerifyAsync(string members) => Verify.VerifyAnalyzerAsync(Service(members), Libraries);

    private static Task VerifyProgramAsync(string program)
        => new CSharpAnalyzerTest<ReuseInferenceSessionAnalyzer>
        {
            TestCode = Usings + program,
            OutputKind = OutputKind.ConsoleApplication,
            Libraries = Libraries,
        }.RunAsync();

    private static Task VerifyFixAsync(string members, string fixedMembers)
        => Verify.VerifyCodeFixAsync(Service(members), Service(fixedMembers), Libraries);

    private static Task VerifyMessageAsync(string members, string message)
    {
        var test = new CSharpAnalyzerTest<ReuseInferenceSessionAnalyzer> { TestCode = Service(members), Libraries = Libraries };
        test.TestState.AdditionalFiles.Add("obj/facts.greendefaults.tsv", FactsFormat.Write(
        [
            new ModelFact("models/m.onnx", "onnx", 138_000_000, [], [], true),
            new ModelFact("models/chat.gguf", "gguf", 4_200_000_000, [], [], true),
        ]));
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(message));
        return test.RunAsync();
    }

    [Theory]
    [InlineData(
        "public void Classify() { var session = {|#0:new InferenceSession(ModelPath)|}; session.Run(_inputs); }",
        "'InferenceSession' is created for each call of 'Classify', which loads 'models/m.onnx' (138 MB) again; keep it: several threads may run one session at once")]
    [InlineData(
        "public void Classify() { var session = {|#0:new InferenceSession(File.ReadAllBytes(_path))|}; session.Run(_inputs); }",
        "'InferenceSession' is created for each call of 'Classify', which loads 'models/m.onnx' (138 MB) again; keep it: several threads may run one session at once")]
    [InlineData(
        "public void Classify(string path) { var session = {|#0:new InferenceSession(path)|}; session.Run(_inputs); }",
        "'InferenceSession' is created for each call of 'Classify', which loads the model again; keep it: several threads may run one session at once")]
    [InlineData(
        "public void Classify() { foreach (var _ in _inputs) { var session = {|#0:new InferenceSession(\"other.onnx\")|}; session.Run(_inputs); } }",
        "'InferenceSession' is created for each pass of a loop, which loads 'other.onnx' again; keep it: several threads may run one session at once")]
    [InlineData(
        "public void Chat() { var p = new ModelParams(\"models/chat.gguf\"); using var weights = {|#0:LLamaWeights.LoadFromFile(p)|}; weights.CreateContext(p); }",
        "'LLamaWeights' is created for each call of 'Chat', which loads 'models/chat.gguf' (4.2 GB) again; keep it: one set of weights serves any number of contexts")]
    [InlineData(
        "public void Chat() { using var model = {|#0:new Model(\"models/phi\")|}; using var p = new GeneratorParams(model); using var g = new Generator(model, p); }",
        "'Model' is created for each call of 'Chat', which loads the model again; keep it: one model serves any number of generators")]
    [InlineData(
        "public int Count { get { using var session = {|#0:new InferenceSession(ModelPath)|}; return session.Run(_inputs).Count; } }",
        "'InferenceSession' is created for each use of 'Count', which loads 'models/m.onnx' (138 MB) again; keep it: several threads may run one session at once")]
    public Task The_message_names_what_is_repeated_and_the_size_that_the_build_has_found(string members, string message) => VerifyMessageAsync(members, message);

    [Theory]
    [InlineData("public static void Run(List<NamedOnnxValue> inputs) { " + Session + "session.Run(inputs); }")]
    [InlineData("public void Run(byte[] bytes, SessionOptions options) { using InferenceSession s = [|new(bytes, options)|]; s.Run(_inputs); }")]
    [InlineData("public void Run() { using (var s = [|new InferenceSession(_path, new SessionOptions())|]) { s.Run(_inputs); } }")]
    [InlineData("public object Run() => [|new InferenceSession(modelPath: _path)|].Run(_inputs);")]
    [InlineData("public void Run() { InferenceSession s; s = [|new InferenceSession(_path)|]; s.Run(_inputs); s.Dispose(); }")]
    [InlineData("public void Run(bool fast) { var s = fast ? [|new InferenceSession(_path)|] : [|new InferenceSession(_path, new SessionOptions())|]; s.Run(_inputs); }")]
    [InlineData("public void Run() { " + Session + "for (var step = 0; step < 50; step++) { session.Run(_inputs); } }")]
    [InlineData("public async Task Run() { " + Session + "await Task.Run(() => session.Run(_inputs)); }")]
    [InlineData("public Task Run() => Task.Run(() => { " + Session + "session.Run(_inputs); });")]
    [InlineData("public void Run() { " + Session + "if (session != null) { session?.Run(_inputs); } }")]
    [InlineData("public void Run() { " + Session + "Step(session); } private void Step(InferenceSession s) => s.Run(_inputs);")]
    [InlineData("public IEnumerable<int> Run() { " + Session + "foreach (var o in session.Run(_inputs)) yield return 1; }")]
    [InlineData("public void Run() { void Once() { " + Session + "session.Run(_inputs); } Once(); }")]
    [InlineData("public event Action<List<NamedOnnxValue>> Received; public void Listen() { Received += inputs => { " + Session + "session.Run(inputs); }; }")]
    [InlineData("public void Run(List<string> all) { Parallel.ForEach(all, one => { " + Session + "session.Run(_inputs); }); }")]
    public Task A_session_that_lives_for_one_call_is_reported(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public void Ask(string path) { var p = new ModelParams(path); using var weights = [|LLamaWeights.LoadFromFile(p)|]; var executor = new StatelessExecutor(weights, p); executor.InferAsync(\"a\"); }")]
    [InlineData("public async Task Ask(ModelParams p) { using var weights = await [|LLamaWeights.LoadFromFileAsync(p)|]; using var context = weights.CreateContext(p); var executor = new InteractiveExecutor(context); await foreach (var t in executor.InferAsync(\"a\")) { } }")]
    [InlineData("public async Task Ask(ModelParams p) { using var weights = await [|LLamaWeights.LoadFromFileAsync(p)|].ConfigureAwait(false); using var context = weights.CreateContext(p); }")]
    [InlineData("public void Ask(ModelParams p) { using var weights = [|LLamaWeights.LoadFromFileAsync(p)|].Result; using var context = new LLamaContext(weights, p); }")]
    [InlineData("public string Ask(string q) { using var config = new Config(\"phi\"); using var model = [|new Model(config)|]; using var t = new Tokenizer(model); using var p = new GeneratorParams(model); using var g = new Generator(model, p); g.AppendTokenSequences(t.Encode(q)); while (!g.IsDone()) g.GenerateNextToken(); return t.Decode(g.GetSequence(0)); }")]
    public Task Weights_and_models_that_live_for_one_call_are_reported(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public Service() { var s = new InferenceSession(_path); s.Run(_inputs); }")]
    [InlineData("static Service() { var s = new InferenceSession(ModelPath); s.Run(null); }")]
    [InlineData("public Service(string path) { _session = path == null ? new InferenceSession(_path) : new InferenceSession(path, new SessionOptions()); _session.Run(_inputs); }")]
    [InlineData("public void Init() { _session = new InferenceSession(_path); _session.Run(_inputs); }")]
    [InlineData("public void Run() { _session ??= new InferenceSession(_path); _session.Run(_inputs); }")]
    [InlineData("public void Run() { if (_session == null) { _session = new(_path); } _session.Run(_inputs); }")]
    [InlineData("public void Run() { if (_session != null) return; var s = new InferenceSession(_path); s.Run(_inputs); _session = s; }")]
    [InlineData("private LLamaWeights _weights; public void Ask(ModelParams p) { if (_weights == null) { _weights = LLamaWeights.LoadFromFile(p); } _weights.CreateContext(p); }")]
    [InlineData("private StatelessExecutor _executor; public void Load(ModelParams p) { var weights = LLamaWeights.LoadFromFile(p); _executor = new StatelessExecutor(weights, p); }")]
    [InlineData("public StatelessExecutor Create(ModelParams p) { var weights = LLamaWeights.LoadFromFile(p); return new StatelessExecutor(weights, p); }")]
    [InlineData("public InferenceSession Create() { var s = new InferenceSession(_path); s.Run(_inputs); return s; }")]
    [InlineData("public InferenceSession Create() => new(_path);")]
    [InlineData("public Task<InferenceSession> CreateAsync() => Task.Run(() => new InferenceSession(_path));")]
    [InlineData("public async Task<InferenceSession> CreateAsync() { await Task.Yield(); var s = new InferenceSession(_path); s.Run(_inputs); return s; }")]
    [InlineData("public (InferenceSession, int) Create() { var s = new InferenceSession(_path); s.Run(_inputs); return (s, 1); }")]
    [InlineData("public Wrapper Create() { var s = new InferenceSession(_path); s.Run(_inputs); return new Wrapper(s); } public class Wrapper { private readonly InferenceSession _s; public Wrapper(InferenceSession s) { _s = s; } }")]
    [InlineData("public Wrapper Create() { var s = new InferenceSession(_path); s.Run(_inputs); return new Wrapper(s); } public record Wrapper(InferenceSession S);")]
    [InlineData("public Wrapper Create() { var s = new InferenceSession(_path); s.Run(_inputs); return new Wrapper { S = s }; } public class Wrapper { public InferenceSession S { get; set; } }")]
    [InlineData("private readonly Dictionary<string, InferenceSession> _all = new(); public void Run(string path) { var s = new InferenceSession(path); _all[path] = s; s.Run(_inputs); }")]
    [InlineData("private readonly Dictionary<string, InferenceSession> _all = new(); public void Run(string path) { var s = new InferenceSession(path); _all.Add(path, s); s.Run(_inputs); }")]
    [InlineData("public void Add(ICollection<object> services) { var s = new InferenceSession(_path); s.Run(_inputs); services.Add(s); }")]
    [InlineData("public void Add(ICollection<object> services) { services.Add(new InferenceSession(_path)); }")]
    [InlineData("public abstract class Sink { public abstract void Keep(InferenceSession s); } public void Run(Sink sink) { var s = new InferenceSession(_path); s.Run(_inputs); sink.Keep(s); }")]
    [InlineData("private Action _run; public void Prepare() { var s = new InferenceSession(_path); s.Run(_inputs); _run = () => s.Run(_inputs); }")]
    [InlineData("private Func<IReadOnlyCollection<NamedOnnxValue>, object> _run; public void Prepare() { var s = new InferenceSession(_path); s.Run(_inputs); _run = s.Run; }")]
    [InlineData("private readonly Lazy<InferenceSession> _lazy = new(() => new InferenceSession(ModelPath)); public void Run() => _lazy.Value.Run(_inputs);")]
    [InlineData("private readonly Lazy<InferenceSession> _lazy = new(() => { var s = new InferenceSession(ModelPath); s.Run(null); return s; }); public void Run() => _lazy.Value.Run(_inputs);")]
    public Task A_session_that_is_kept_returned_or_handed_on_is_silent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public int Inspect(string path) { using var s = new InferenceSession(path); return s.InputMetadata.Count; }")]
    [InlineData("public string Inspect() { using var model = new Model(\"phi\"); return model.GetModelType(); }")]
    [InlineData("public ulong Inspect(ModelParams p) { using var weights = LLamaWeights.LoadFromFile(p); return weights.SizeInBytes; }")]
    [InlineData("public void Warm() { Task.Factory.StartNew(() => new InferenceSession(_path)); }")]
    [InlineData("public void Each(string[] files) { foreach (var file in files) { using var s = new InferenceSession(file); s.Run(_inputs); } }")]
    [InlineData("public void Each(string[] files) { for (var i = 0; i < files.Length; i++) { var path = Path.Combine(\"models\", files[i]); using var s = new InferenceSession(path); s.Run(_inputs); } }")]
    [InlineData("public void Each(Queue<string> files) { while (files.Count > 0) { using var s = new InferenceSession(files.Dequeue()); s.Run(_inputs); } }")]
    [InlineData("public void Compare() { foreach (var level in new[] { 0, 1 }) { var options = new SessionOptions { IntraOpNumThreads = level }; using var s = new InferenceSession(_path, options); s.Run(_inputs); } }")]
    [InlineData("public void Compare() { foreach (var level in new[] { 0, 1 }) { var options = new SessionOptions(); options.IntraOpNumThreads = level; using var s = new InferenceSession(_path, options); s.Run(_inputs); } }")]
    [InlineData("public void Step() { Action step = () => { using var s = new InferenceSession(_path); s.Run(_inputs); }; step(); }")]
    public Task A_model_that_is_only_looked_at_or_is_another_one_each_time_is_silent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("using var session = new InferenceSession(args[0]); session.Run(new List<NamedOnnxValue>());")]
    [InlineData("Show(args[0]); static void Show(string path) { using var session = new InferenceSession(path); session.Run(new List<NamedOnnxValue>()); }")]
    [InlineData("foreach (var arg in args) { using var session = [|new InferenceSession(\"m.onnx\")|]; session.Run(new List<NamedOnnxValue>()); }")]
    [InlineData("foreach (var arg in args) { Show(arg); } static void Show(string text) { using var session = [|new InferenceSession(\"m.onnx\")|]; session.Run(new List<NamedOnnxValue>()); }")]
    [InlineData("public static class Program { public static void Main() { using var session = new InferenceSession(\"m.onnx\"); session.Run(new List<NamedOnnxValue>()); } }")]
    [InlineData("public static class Program { public static async Task Main() { await Show(); } static async Task Show() { await Task.Yield(); using var session = new InferenceSession(\"m.onnx\"); session.Run(new List<NamedOnnxValue>()); } }")]
    public Task A_program_that_runs_its_model_once_is_silent_and_a_loop_is_not(string program) => VerifyProgramAsync(program);

    [Theory]
    [InlineData("public static async Task Run() { using var weights = await LLamaWeights.LoadFromFileAsync(new ModelParams(\"a.gguf\")); using var context = weights.CreateContext(null); }")]
    [InlineData("public static void Run(System.Threading.CancellationToken token) { using var s = new InferenceSession(ModelPath); s.Run(new List<NamedOnnxValue>()); }")]
    public Task A_demonstration_that_is_told_nothing_and_has_no_object_is_silent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public void Update() { using var s = [|new InferenceSession(_path)|]; s.Run(_inputs); }")]
    [InlineData("public static void Update(List<NamedOnnxValue> inputs, System.Threading.CancellationToken token) { using var s = [|new InferenceSession(ModelPath)|]; s.Run(inputs); }")]
    public Task A_method_of_an_object_and_one_that_is_told_what_to_do_is_reported(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("Fact")]
    [InlineData("TestMethodAttribute")]
    public Task A_type_whose_test_framework_is_not_restored_is_silent(string attribute)
        => VerifyAsync(
            $"[{{|CS0246:{{|CS0246:{attribute}|}}|}}] public void Runs() => Run(_inputs); "
            + "private void Run(List<NamedOnnxValue> inputs) { using var s = new InferenceSession(_path); s.Run(inputs); }");

    [Theory]
    [InlineData("Xunit", "Fact")]
    [InlineData("NUnit.Framework", "Test")]
    [InlineData("Microsoft.VisualStudio.TestTools.UnitTesting", "TestMethod")]
    [InlineData("BenchmarkDotNet.Attributes", "Benchmark")]
    public Task A_project_of_tests_or_benchmarks_is_silent(string space, string attribute)
        => Verify.VerifyAnalyzerAsync(
            Service("public void Run() { using var s = new InferenceSession(_path); s.Run(_inputs); }") + $"\nnamespace {space} {{ public class {attribute}Attribute : Attribute {{ }} }}",
            Libraries);

    [Fact]
    public Task A_constant_path_gets_a_lazy_session_in_front_of_the_method_and_its_comments()
        => VerifyFixAsync(
            """
            /// <summary>Classifies.</summary>
            [Obsolete]
            public int Classify(List<NamedOnnxValue> inputs)
            {
                // The session
                using var session = [|new InferenceSession(ModelPath)|]; // loads
                return session.Run(inputs).Count;
            }
            """,
            """
            private static readonly Lazy<InferenceSession> ClassifySession = new(() => new InferenceSession(ModelPath));

            /// <summary>Classifies.</summary>
            [Obsolete]
            public int Classify(List<NamedOnnxValue> inputs)
            {
                // The session
                var session = ClassifySession.Value; // loads
                return session.Run(inputs).Count;
            }
            """);

    [Fact]
    public Task Path_and_options_move_along()
        => VerifyFixAsync(
            """
            public int Classify(List<NamedOnnxValue> inputs)
            {
                var path = Path.Combine(Folder, "m.onnx");

                // Four threads
                var options = new SessionOptions { IntraOpNumThreads = 4 };
                options.AppendExecutionProvider_CPU(0);

                InferenceSession session = [|new(path, options)|];

                return session.Run(inputs).Count;
            }
            """,
            """
            private static readonly Lazy<InferenceSession> ClassifySession = new(() =>
            {
                var path = Path.Combine(Folder, "m.onnx");
                // Four threads
                var options = new SessionOptions { IntraOpNumThreads = 4 };
                options.AppendExecutionProvider_CPU(0);
                return new(path, options);
            });

            public int Classify(List<NamedOnnxValue> inputs)
            {
                InferenceSession session = ClassifySession.Value;

                return session.Run(inputs).Count;
            }
            """);

    [Fact]
    public Task A_model_of_generators_is_kept_too()
        => VerifyFixAsync(
            """
            public void Ask()
            {
                using Model model = [|new Model("phi")|];
                using var parameters = new GeneratorParams(model);
                using var generator = new Generator(model, parameters);
            }
            """,
            """
            private static readonly Lazy<Model> AskModel = new(() => new Model("phi"));

            public void Ask()
            {
                Model model = AskModel.Value;
                using var parameters = new GeneratorParams(model);
                using var generator = new Generator(model, parameters);
            }
            """);

    [Fact]
    public Task Two_sessions_of_one_method_and_overloads_get_names_of_their_own()
    {
        var code = Service("""
            public void Run(int a)
            {
                var first = [|new InferenceSession("a.onnx")|];
                first.Run(_inputs);
            }

            public void Run(string b)
            {
                var second = [|new InferenceSession("b.onnx")|];
                second.Run(_inputs);
            }
            """);
        return new CSharpCodeFixTest<ReuseInferenceSessionAnalyzer, ReuseInferenceSessionCodeFix>
        {
            TestCode = code,
            FixedCode = Service("""
                private static readonly Lazy<InferenceSession> RunSession = new(() => new InferenceSession("a.onnx"));

                public void Run(int a)
                {
                    var first = RunSession.Value;
                    first.Run(_inputs);
                }

                private static readonly Lazy<InferenceSession> RunSession2 = new(() => new InferenceSession("b.onnx"));

                public void Run(string b)
                {
                    var second = RunSession2.Value;
                    second.Run(_inputs);
                }
                """),
            Libraries = Libraries,
            CodeActionTitle = "Keep it in a static 'Lazy' (it stays in memory and is not disposed)",
        }.RunAsync();
    }

    [Fact]
    public Task Without_a_using_of_System_and_in_an_older_language_the_types_are_written_out()
    {
        const string Code = """
            namespace Shop
            {
                public static class Classifier
                {
                    public static void Run(System.Collections.Generic.List<Microsoft.ML.OnnxRuntime.NamedOnnxValue> inputs)
                    {
                        var session = [|new Microsoft.ML.OnnxRuntime.InferenceSession("m.onnx")|];
                        session.Run(inputs);
                    }
                }
            }
            """;
        return new CSharpCodeFixTest<ReuseInferenceSessionAnalyzer, ReuseInferenceSessionCodeFix>
        {
            TestCode = Code,
            FixedCode = Code
                .Replace("[|new Microsoft.ML.OnnxRuntime.InferenceSession(\"m.onnx\")|]", "RunSession.Value", StringComparison.Ordinal)
                .Replace(
                    "        public static void",
                    """
                            private static readonly System.Lazy<Microsoft.ML.OnnxRuntime.InferenceSession> RunSession = new System.Lazy<Microsoft.ML.OnnxRuntime.InferenceSession>(() => new Microsoft.ML.OnnxRuntime.InferenceSession("m.onnx"));

                            public static void
                    """,
                    StringComparison.Ordinal),
            Libraries = Libraries,
            LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8,
        }.RunAsync();
    }

    [Theory]
    [InlineData("public void Run(string path)\n{\n    var session = [|new InferenceSession(path)|];\n    session.Run(_inputs);\n}")]
    [InlineData("public void Run()\n{\n    var session = [|new InferenceSession(_path)|];\n    session.Run(_inputs);\n}")]
    [InlineData("public void Run(SessionOptions options)\n{\n    var session = [|new InferenceSession(ModelPath, options)|];\n    session.Run(_inputs);\n}")]
    [InlineData("public void Run()\n{\n    var session = [|new InferenceSession(ModelPath, MakeOptions())|];\n    session.Run(_inputs);\n}\nprivate static SessionOptions MakeOptions() => new SessionOptions();")]
    [InlineData("private static string s_path = \"a.onnx\";\npublic void Run()\n{\n    var session = [|new InferenceSession(s_path)|];\n    session.Run(_inputs);\n}")]
    [InlineData("public void Run()\n{\n    var session = [|new InferenceSession(ModelPath)|];\n    session.Run(_inputs);\n    session.Dispose();\n}")]
    [InlineData("public void Run()\n{\n    using (var session = [|new InferenceSession(ModelPath)|])\n    {\n        session.Run(_inputs);\n    }\n}")]
    [InlineData("public void Run()\n{\n    var session = [|new InferenceSession(ModelPath)|];\n    using (session)\n    {\n        session.Run(_inputs);\n    }\n}")]
    [InlineData("public object Run() => [|new InferenceSession(ModelPath)|].Run(_inputs);")]
    [InlineData("public void Run()\n{\n    var options = new SessionOptions();\n    var session = [|new InferenceSession(ModelPath, options)|];\n    session.Run(_inputs);\n    options.Dispose();\n}")]
    [InlineData("public void Run(int threads)\n{\n    var options = new SessionOptions();\n    options.IntraOpNumThreads = threads;\n    var session = [|new InferenceSession(ModelPath, options)|];\n    session.Run(_inputs);\n}")]
    [InlineData("public void Run(bool fast)\n{\n    if (fast)\n    {\n        var session = [|new InferenceSession(ModelPath)|];\n        session.Run(_inputs);\n    }\n}")]
    [InlineData("public async Task Ask()\n{\n    var weights = await [|LLamaWeights.LoadFromFileAsync(new ModelParams(\"a.gguf\"))|];\n    weights.CreateContext(null);\n}")]
    [InlineData("public void Ask()\n{\n    var parameters = new ModelParams(\"a.gguf\");\n    var weights = [|LLamaWeights.LoadFromFile(parameters)|];\n    weights.CreateContext(parameters);\n}")]
    [InlineData("public void Run()\n{\n    for (var i = 0; i < 3; i++)\n    {\n        var session = [|new InferenceSession(ModelPath)|];\n        session.Run(_inputs);\n    }\n}")]
    public Task No_fix_is_offered_where_another_model_could_be_meant_or_the_session_is_ended_by_hand(string members) => VerifyFixAsync(members, members);

    [Fact]
    public Task No_fix_is_offered_in_a_generic_type()
    {
        var code = Service("public class Of<T>\n{\n    public void Run()\n    {\n        var session = [|new InferenceSession(\"a.onnx\")|];\n        session.Run(new List<NamedOnnxValue>());\n    }\n}");
        return Verify.VerifyCodeFixAsync(code, code, Libraries);
    }
}
