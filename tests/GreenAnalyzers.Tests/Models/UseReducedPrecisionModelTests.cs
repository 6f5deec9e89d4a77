using GreenAnalyzers.CodeFixes.Models;
using GreenAnalyzers.Facts;
using GreenAnalyzers.Models;
using GreenTesting;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Tests.Models;

public class UseReducedPrecisionModelTests
{
    private static readonly ModelFact Reviews = Model("models/reviews.onnx", bytes: 138_000_000, parameters: 34_500_000);

    private static readonly ModelFact QuantizedReviews = Model("models/reviews.int8.onnx", bytes: 53_000_000, parameters: 34_500_000, type: "int8");

    private static ModelFact Model(
        string path, long bytes, long parameters, string type = "float32", string op = "MatMul", bool isCopied = true, params string[] siblings)
        => new(path, "onnx", bytes, [new(type, parameters)], [new(op, parameters)], isCopied) { QuantizedSiblings = siblings };

    private static ModelFact With(ModelFact model, params string[] siblings)
        => new(model.Path, model.Format, model.Bytes, model.Weights, model.Operators, model.CopiedToOutput) { QuantizedSiblings = siblings };

    private static string Method(string body, string members = "") => $$"""
        using System;
        using System.IO;
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.Transforms.Onnx;

        public class Program
        {
            {{members.ReplaceLineEndings("\n    ")}}
            public void Run(MLContext context, string folder, string file, bool flag, byte[] bytes, Stream stream)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    private static CSharpCodeFixTest<UseReducedPrecisionModelAnalyzer, UseReducedPrecisionModelCodeFix> Test(string code, string fixedCode, params ModelFact[] models)
    {
        var test = new CSharpCodeFixTest<UseReducedPrecisionModelAnalyzer, UseReducedPrecisionModelCodeFix>
        {
            TestCode = code,
            FixedCode = fixedCode,
            Libraries = [Library.MicrosoftMLOnnxRuntime, Library.MicrosoftMLOnnxTransformer],
        };
        test.TestState.AdditionalFiles.Add("obj/green/facts.greendefaults.tsv", FactsFormat.Write(models));
        return test;
    }

    private static Task VerifyAsync(string body, string members, params ModelFact[] models)
        => Test(Method(body, members), Method(body, members), models).RunAsync();

    private static Task VerifyAsync(string body, params ModelFact[] models) => VerifyAsync(body, "", models);

    /// <summary>With a sibling, which the fix is expected to name.</summary>
    private static Task VerifyFixAsync(string body, string fixedBody, string members = "", string? fixedMembers = null)
        => Test(Method(body, members), Method(fixedBody, fixedMembers ?? members), With(Reviews, QuantizedReviews.Path), QuantizedReviews).RunAsync();

    private static DiagnosticResult Expected(string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning)
        => new DiagnosticResult(RuleIds.UseReducedPrecisionModel).WithLocation(0).WithMessage(message).WithSeverity(severity);

    private static Task VerifyMessageAsync(string body, string message, DiagnosticSeverity severity, params ModelFact[] models)
    {
        var test = Test(Method(body), Method(body), models);
        test.ExpectedDiagnostics.Add(Expected(message, severity));
        return test.RunAsync();
    }

    [Fact]
    public Task A_session_of_a_float32_model_is_switched_to_its_sibling()
        => VerifyFixAsync(
            "using var session = new InferenceSession([|\"models/reviews.onnx\"|]);",
            "using var session = new InferenceSession(\"models/reviews.int8.onnx\");");

    [Theory]
    [InlineData("new InferenceSession([|\"models/reviews.onnx\"|], new SessionOptions())", "new InferenceSession(\"models/reviews.int8.onnx\", new SessionOptions())")]
    [InlineData("new InferenceSession(modelPath: [|@\"models\\reviews.onnx\"|])", "new InferenceSession(modelPath: @\"models\\reviews.int8.onnx\")")]
    [InlineData("new InferenceSession([|\"models\\\\reviews.onnx\"|])", "new InferenceSession(\"models\\\\reviews.int8.onnx\")")]
    [InlineData("new InferenceSession([|\"./models/reviews.onnx\"|])", "new InferenceSession(\"./models/reviews.int8.onnx\")")]
    [InlineData("new InferenceSession([|\"reviews.onnx\"|])", "new InferenceSession(\"reviews.int8.onnx\")")]
    [InlineData("new InferenceSession([|\"/opt/app/models/reviews.onnx\"|])", "new InferenceSession(\"/opt/app/models/reviews.int8.onnx\")")]
    [InlineData("new InferenceSession([|Path.Combine(\"models\", \"reviews.onnx\")|])", "new InferenceSession(Path.Combine(\"models\", \"reviews.int8.onnx\"))")]
    [InlineData("new InferenceSession([|Path.Combine(AppContext.BaseDirectory, \"models\", \"reviews.onnx\")|])", "new InferenceSession(Path.Combine(AppContext.BaseDirectory, \"models\", \"reviews.int8.onnx\"))")]
    [InlineData("new InferenceSession([|Path.GetFullPath(Path.Join(folder, \"reviews.onnx\"))|])", "new InferenceSession(Path.GetFullPath(Path.Join(folder, \"reviews.int8.onnx\")))")]
    [InlineData("new InferenceSession([|AppContext.BaseDirectory + \"models/reviews.onnx\"|])", "new InferenceSession(AppContext.BaseDirectory + \"models/reviews.int8.onnx\")")]
    [InlineData("new InferenceSession([|folder + \"/reviews.onnx\"|])", "new InferenceSession(folder + \"/reviews.int8.onnx\")")]
    [InlineData("new InferenceSession([|$\"{folder}/reviews.onnx\"|])", "new InferenceSession($\"{folder}/reviews.int8.onnx\")")]
    [InlineData("new InferenceSession([|\"models/\" + \"reviews.onnx\"|])", "new InferenceSession(\"models/\" + \"reviews.int8.onnx\")")]
    [InlineData("new InferenceSession(File.ReadAllBytes([|\"models/reviews.onnx\"|]))", "new InferenceSession(File.ReadAllBytes(\"models/reviews.int8.onnx\"))")]
    [InlineData("context.Transforms.ApplyOnnxModel([|\"models/reviews.onnx\"|])", "context.Transforms.ApplyOnnxModel(\"models/reviews.int8.onnx\")")]
    [InlineData("context.Transforms.ApplyOnnxModel(\"out\", \"in\", [|\"models/reviews.onnx\"|], gpuDeviceId: null)", "context.Transforms.ApplyOnnxModel(\"out\", \"in\", \"models/reviews.int8.onnx\", gpuDeviceId: null)")]
    [InlineData("context.Transforms.ApplyOnnxModel(new OnnxOptions { ModelFile = [|\"models/reviews.onnx\"|] })", "context.Transforms.ApplyOnnxModel(new OnnxOptions { ModelFile = \"models/reviews.int8.onnx\" })")]
    public Task Paths_in_the_call_are_read(string load, string fixedLoad) => VerifyFixAsync($"_ = {load};", $"_ = {fixedLoad};");

    [Fact]
    public Task A_target_typed_new_is_a_session_too()
        => VerifyFixAsync("InferenceSession session = new([|\"models/reviews.onnx\"|]);", "InferenceSession session = new(\"models/reviews.int8.onnx\");");

    [Fact]
    public Task A_local_is_followed_and_its_literal_is_fixed()
        => VerifyFixAsync(
            "var path = Path.Combine(folder, \"reviews.onnx\");\nvar session = new InferenceSession([|path|]);",
            "var path = Path.Combine(folder, \"reviews.int8.onnx\");\nvar session = new InferenceSession(path);");

    [Theory]
    [InlineData("private const string ModelPath = \"models/reviews.onnx\";")]
    [InlineData("private static readonly string ModelPath = Path.Combine(\"models\", \"reviews.onnx\");")]
    [InlineData("private string ModelPath = \"models/reviews.onnx\";")]
    [InlineData("public string ModelPath { get; set; } = \"models/reviews.onnx\";")]
    [InlineData("public string ModelPath => \"models/reviews.onnx\";")]
    [InlineData("public string ModelPath { get { return Path.Combine(AppContext.BaseDirectory, \"reviews.onnx\"); } }")]
    [InlineData("private readonly string ModelPath; public Program() { ModelPath = \"models/reviews.onnx\"; }")]
    public Task Members_with_one_value_are_followed(string member)
        => VerifyFixAsync(
            "_ = new InferenceSession([|ModelPath|]);",
            "_ = new InferenceSession(ModelPath);",
            member,
            member.Replace("reviews.onnx", "reviews.int8.onnx", StringComparison.Ordinal));

    [Fact]
    public async Task The_default_of_an_options_class_in_another_file_is_followed_and_fixed()
    {
        const string options = "public class ModelOptions { public string Path { get; set; } = \"models/reviews.onnx\"; }";
        var code = Method("_ = new InferenceSession([|new ModelOptions().Path|]);");
        var test = Test(code, Method("_ = new InferenceSession(new ModelOptions().Path);"), With(Reviews, QuantizedReviews.Path), QuantizedReviews);
        test.TestState.Sources.Add(options);
        test.FixedState.Sources.Add(options.Replace("reviews.onnx", "reviews.int8.onnx", StringComparison.Ordinal));
        await test.RunAsync();
    }

    [Fact]
    public Task A_configured_path_with_a_default_is_followed_to_the_default()
        => VerifyFixAsync(
            "_ = new InferenceSession([|Environment.GetEnvironmentVariable(\"MODEL\") ?? \"models/reviews.onnx\"|]);",
            "_ = new InferenceSession(Environment.GetEnvironmentVariable(\"MODEL\") ?? \"models/reviews.int8.onnx\");");

    [Fact]
    public Task An_unknown_path_is_the_only_model_of_the_project() => VerifyAsync("_ = new InferenceSession([|file|]);", Reviews);

    [Fact]
    public Task An_unknown_path_among_several_models_is_silent() => VerifyAsync("_ = new InferenceSession(file);", Reviews, QuantizedReviews);

    [Theory]
    [InlineData("_ = new InferenceSession(\"models/other.onnx\");")]
    [InlineData("_ = new InferenceSession(\"archive/reviews.onnx\");")]
    [InlineData("_ = new InferenceSession(bytes);")]
    [InlineData("var model = new byte[10]; _ = new InferenceSession(model);")]
    [InlineData("context.Transforms.ApplyOnnxModel(stream);")]
    [InlineData("context.Transforms.ApplyOnnxModel(\"out\", \"models/reviews.onnx\", stream);")]
    [InlineData("Console.WriteLine(\"models/reviews.onnx\"); // new InferenceSession(\"models/reviews.onnx\")")]
    public Task What_is_not_this_model_is_silent(string body) => VerifyAsync(body, Reviews);

    [Theory]
    [InlineData("private string ModelPath = \"models/reviews.onnx\"; public void Set(string path) { ModelPath = path; }")]
    [InlineData("private readonly string ModelPath = \"models/a.onnx\"; public Program() { ModelPath = \"models/reviews.onnx\"; }")]
    public Task A_member_with_two_values_is_unknown(string member)
        => VerifyAsync("_ = new InferenceSession(ModelPath);", member, Reviews, QuantizedReviews);

    [Fact]
    public Task A_local_that_is_assigned_twice_is_unknown()
        => VerifyAsync("var path = \"models/reviews.onnx\"; if (flag) path = file; _ = new InferenceSession(path);", Reviews, QuantizedReviews);

    [Fact]
    public Task A_suffix_that_is_not_a_whole_name_is_unknown()
        => VerifyAsync("_ = new InferenceSession(folder + \"reviews.onnx\");", Reviews, QuantizedReviews);

    [Theory]
    [InlineData("int8")]
    [InlineData("float16")]
    public Task A_model_in_a_smaller_type_is_silent(string type)
        => VerifyAsync("_ = new InferenceSession(\"models/reviews.onnx\");", Model("models/reviews.onnx", 1_000_000, 500_000, type));

    [Fact]
    public Task A_model_of_which_a_part_is_quantized_is_silent()
        => VerifyAsync(
            "_ = new InferenceSession(\"m.onnx\");",
            new ModelFact("m.onnx", "onnx", 1_000_000, [new("float32", 100_000), new("int8", 400_000)], [new("MatMul", 500_000)], copiedToOutput: true));

    [Fact]
    public Task Two_models_of_the_same_name_are_told_apart_by_their_folder()
        => VerifyAsync(
            "_ = new InferenceSession([|\"a/m.onnx\"|]); _ = new InferenceSession(\"b/m.onnx\"); _ = new InferenceSession(\"m.onnx\");",
            Model("a/m.onnx", 400_000, 100_000),
            Model("b/m.onnx", 100_000, 100_000, "int8"));

    [Fact]
    public Task A_sibling_that_is_not_copied_to_the_output_is_not_offered()
        => VerifyMessageAsync(
            "_ = new InferenceSession({|#0:\"models/reviews.onnx\"|});",
            "'models/reviews.onnx' holds 34.5 M float32 parameters (138 MB): copy 'reviews.int8.onnx' to the output as well, load it and check the accuracy",
            DiagnosticSeverity.Warning,
            With(Reviews, QuantizedReviews.Path),
            Model(QuantizedReviews.Path, 53_000_000, 34_500_000, "int8", isCopied: false));

    [Fact]
    public Task The_message_names_the_sibling_and_its_size()
    {
        var test = Test(
            Method("_ = new InferenceSession({|#0:\"models/reviews.onnx\"|});"),
            Method("_ = new InferenceSession(\"models/reviews.int8.onnx\");"),
            With(Reviews, QuantizedReviews.Path),
            QuantizedReviews);
        test.ExpectedDiagnostics.Add(Expected(
            "'models/reviews.onnx' holds 34.5 M float32 parameters (138 MB): load 'reviews.int8.onnx' beside it (53 MB) and check the accuracy"));
        return test.RunAsync();
    }

    [Fact]
    public async Task Each_sibling_is_one_action()
    {
        var half = Model("models/reviews.fp16.onnx", 69_000_000, 34_500_000, "float16");
        var reviews = With(Reviews, QuantizedReviews.Path, half.Path);
        for (var index = 0; index < 2; index++)
        {
            var sibling = new[] { "reviews.int8.onnx", "reviews.fp16.onnx" }[index];
            var test = Test(
                Method("_ = new InferenceSession([|\"models/reviews.onnx\"|]);"),
                Method($"_ = new InferenceSession(\"models/{sibling}\");"),
                reviews,
                QuantizedReviews,
                half);
            test.CodeActionIndex = index;
            test.CodeActionTitle = $"Load '{sibling}' (changes accuracy)";
            await test.RunAsync();
        }
    }

    [Fact]
    public Task Without_a_sibling_the_message_computes_the_size_in_int8()
        => VerifyMessageAsync(
            "_ = new InferenceSession({|#0:\"models/reviews.onnx\"|});",
            "'models/reviews.onnx' holds 34.5 M float32 parameters (138 MB): with int8 weights for MatMul and Gemm it would take about 34.5 MB; quantize it and check the accuracy",
            DiagnosticSeverity.Warning,
            Reviews);

    [Fact]
    public Task A_convolutional_model_is_advice_about_size_only()
        => VerifyMessageAsync(
            "_ = new InferenceSession({|#0:\"cnn.onnx\"|});",
            "'cnn.onnx' holds 300 k float32 parameters (1.3 MB): float16 weights would take about 700 kB on disk and in transfer, at the same speed on a CPU; check the accuracy",
            DiagnosticSeverity.Info,
            Model("cnn.onnx", 1_300_000, 300_000, op: "Conv"));

    [Fact]
    public Task A_session_on_an_accelerator_is_advice_for_the_accelerator()
        => VerifyMessageAsync(
            "var options = new SessionOptions(); options.AppendExecutionProvider_CUDA(0); _ = new InferenceSession({|#0:\"models/reviews.onnx\"|}, options);",
            "'models/reviews.onnx' holds 34.5 M float32 parameters (138 MB): float16 would take about 69 MB and suits the accelerator; check ranges and accuracy",
            DiagnosticSeverity.Info,
            Reviews);

    [Fact]
    public Task The_provider_of_the_CPU_is_no_accelerator()
        => VerifyAsync("var options = new SessionOptions(); options.AppendExecutionProvider_CPU(1); _ = new InferenceSession([|\"models/reviews.onnx\"|], options);", Reviews);

    [Theory]
    [InlineData(999, null, false)]
    [InlineData(1_000, null, true)]
    [InlineData(1_000, "1001", false)]
    [InlineData(10, "0", true)]
    public Task Small_models_are_silent_up_to_the_option(int parameters, string? minimum, bool isReported)
    {
        var code = Method(isReported ? "_ = new InferenceSession([|\"m.onnx\"|]);" : "_ = new InferenceSession(\"m.onnx\");");
        var test = Test(code, code, Model("m.onnx", (parameters * 4) + 100, parameters));
        test.FixedCode = code.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        if (minimum is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add($"root = true\n[*.cs]\ngreendefaults.grn1001.minimum_parameters = {minimum}\n");
        }

        return test.RunAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("greendefaults-facts\t2\nmodel\tmodels/reviews.onnx\tonnx\t9\tfloat32=99999\tMatMul=99999\t1\n")]
    [InlineData("greendefaults-facts\t1\nmodel\tmodels/reviews.onnx\tonnx\tnine\tfloat32=99999\tMatMul=99999\t1\n")]
    [InlineData("greendefaults-facts\t1\nmodel\tmodels/reviews.onnx\n")]
    [InlineData("greendefaults-facts\t1\nmodel\tm.onnx\tonnx\t9\tfloat32\tMatMul=1\t1\n")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12\n")]
    public async Task A_facts_file_that_cannot_be_read_is_silent(string facts)
    {
        var code = Method("_ = new InferenceSession(\"models/reviews.onnx\");");
        var test = new CSharpAnalyzerTest<UseReducedPrecisionModelAnalyzer> { TestCode = code, Libraries = [Library.MicrosoftMLOnnxRuntime, Library.MicrosoftMLOnnxTransformer] };
        test.TestState.AdditionalFiles.Add("obj/green/facts.greendefaults.tsv", facts);
        await test.RunAsync();
    }

    [Fact]
    public Task A_line_of_a_kind_that_this_version_does_not_know_is_skipped()
    {
        var code = Method("_ = new InferenceSession([|\"models/reviews.onnx\"|]);");
        var test = new CSharpAnalyzerTest<UseReducedPrecisionModelAnalyzer> { TestCode = code, Libraries = [Library.MicrosoftMLOnnxRuntime, Library.MicrosoftMLOnnxTransformer] };
        test.TestState.AdditionalFiles.Add("facts.greendefaults.tsv", FactsFormat.Write([Reviews]) + "region\tazure/westeurope\t200\n");
        return test.RunAsync();
    }

    [Fact]
    public Task Without_a_facts_file_it_is_silent()
        => new CSharpAnalyzerTest<UseReducedPrecisionModelAnalyzer>
        {
            TestCode = Method("_ = new InferenceSession(\"models/reviews.onnx\");"),
            Libraries = [Library.MicrosoftMLOnnxRuntime, Library.MicrosoftMLOnnxTransformer],
        }.RunAsync();
}
