using static GreenAnalyzers.Tests.Inference.AvoidSpinningThreadsTests;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>What the options of a session say about spinning, and what the fix makes of them.</summary>
public class AvoidSpinningThreadsOptionsTests
{
    private static string Constructor(string body, string session, string members = "") => Service($$"""
        private readonly InferenceSession _session;
        {{members}}
        public Reader(string key, int threads, SessionOptions given)
        {
            {{body.ReplaceLineEndings("\n    ")}}
            _session = {{session}};
        }
        """);

    [Theory]
    [InlineData("options.AddSessionConfigEntry(\"session.intra_op.allow_spinning\", \"0\");")]
    [InlineData("options.AddSessionConfigEntry(\"session.intra_op.allow_spinning\", \"1\");")]
    [InlineData("options.AddSessionConfigEntry(\"session.force_spinning_stop\", \"1\");")]
    [InlineData("options.AddSessionConfigEntry(\"session.intra_op.spin_duration_us\", \"100\");")]
    [InlineData("const string Key = \"session.force_spinning_stop\"; options.AddSessionConfigEntry(configValue: \"1\", configKey: Key);")]
    [InlineData("options.AddSessionConfigEntry(key, \"0\");")]
    [InlineData("options.IntraOpNumThreads = 1;")]
    [InlineData("options.IntraOpNumThreads = threads;")]
    [InlineData("options.AppendExecutionProvider_CUDA(0);")]
    [InlineData("options.DisablePerSessionThreads();")]
    [InlineData("Set(options);")]
    [InlineData("options = given;")]
    [InlineData("Console.WriteLine(options);")]
    [InlineData("var all = new[] { options };")]
    [InlineData("Kept = options;")]
    public Task Options_that_say_something_about_it_or_are_not_known_are_silent(string body)
        => VerifyAsync(Constructor(
            "var options = new SessionOptions();\n" + body,
            "new InferenceSession(\"m.onnx\", options)",
            "public SessionOptions Kept; private static void Set(SessionOptions some) => some.AddSessionConfigEntry(\"session.intra_op.allow_spinning\", \"0\");"));

    [Theory]
    [InlineData("given")]
    [InlineData("(SessionOptions)null")]
    [InlineData("SessionOptions.MakeSessionOptionWithCudaProvider()")]
    [InlineData("new SessionOptions { IntraOpNumThreads = 1 }")]
    [InlineData("Quiet()")]
    [InlineData("Either(threads > 0)")]
    [InlineData("Shared")]
    public Task Options_from_elsewhere_are_silent(string options)
        => VerifyAsync(Constructor("", $"new InferenceSession(\"m.onnx\", {options})", """
            public static SessionOptions Shared = new SessionOptions();
            private static SessionOptions Quiet()
            {
                var options = new SessionOptions();
                options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
                return options;
            }

            private static SessionOptions Either(bool flag)
            {
                if (flag) return new SessionOptions();
                return Quiet();
            }
            """));

    [Theory]
    [InlineData("new SessionOptions()")]
    [InlineData("new SessionOptions { IntraOpNumThreads = 4 }")]
    [InlineData("new SessionOptions { IntraOpNumThreads = Environment.ProcessorCount, EnableMemoryPattern = false }")]
    [InlineData("Make()")]
    public Task Options_that_say_nothing_about_it_are_reported_and_only_a_local_gets_the_entry(string options)
        => VerifyAsync(Constructor("", $"[|new InferenceSession(\"m.onnx\", {options})|]", """
            private static SessionOptions Make()
            {
                var options = new SessionOptions();
                options.AppendExecutionProvider_CPU();
                return options;
            }
            """));

    [Theory]
    [InlineData("var options = new SessionOptions();", "new InferenceSession(\"m.onnx\", options)")]
    [InlineData("var options = new SessionOptions { IntraOpNumThreads = 4 }; // four cores", "new(\"m.onnx\", options: options)")]
    [InlineData("using SessionOptions options = new();", "new InferenceSession(new byte[9], options)")]
    public Task The_fix_adds_the_entry_to_the_options_that_are_there(string declaration, string session)
        => VerifyAsync(
            Constructor(declaration + "\noptions.AppendExecutionProvider_CPU();", $"[|{session}|]"),
            Constructor(
                declaration + "\noptions.AddSessionConfigEntry(\"session.intra_op.allow_spinning\", \"0\");\noptions.AppendExecutionProvider_CPU();",
                session));

    [Theory]
    [InlineData("\"m.onnx\"", "\"m.onnx\", options")]
    [InlineData("modelPath: \"m.onnx\"", "modelPath: \"m.onnx\", options: options")]
    public Task The_fix_makes_options_where_there_are_none(string arguments, string fixedArguments)
        => VerifyAsync(
            Constructor("// The model of the week.", $"[|new InferenceSession({arguments})|]"),
            Constructor(
                "var options = new SessionOptions();\noptions.AddSessionConfigEntry(\"session.intra_op.allow_spinning\", \"0\");\n// The model of the week.",
                $"new InferenceSession({fixedArguments})"));

    [Fact]
    public Task The_new_options_take_a_name_that_is_free()
        => VerifyAsync(
            Constructor("var options = 3;", "[|new InferenceSession(\"m.onnx\")|]"),
            Constructor(
                "var options = 3;\nvar sessionOptions = new SessionOptions();\nsessionOptions.AddSessionConfigEntry(\"session.intra_op.allow_spinning\", \"0\");",
                "new InferenceSession(\"m.onnx\", sessionOptions)"));

    [Fact]
    public Task Without_a_free_name_there_is_no_fix()
        => VerifyAsync(Constructor("int options = 3, sessionOptions = 4;", "[|new InferenceSession(\"m.onnx\")|]"));

    [Fact]
    public Task Options_in_the_declaration_of_the_session_get_no_entry()
        => VerifyAsync(Service("", "var session = [|new InferenceSession(\"m.onnx\", new SessionOptions())|]; services.AddSingleton(session);"));

    [Fact]
    public Task What_is_done_with_the_options_of_another_class_counts()
        => VerifyAsync(Constructor(
            "var options = Made.Make();\noptions.AddSessionConfigEntry(\"session.intra_op.allow_spinning\", \"0\");",
            "new InferenceSession(\"m.onnx\", options)",
            "private static class Made { public static SessionOptions Make() => new SessionOptions(); }"));
}
