using GreenTesting;
using static GreenAnalyzers.Tests.Inference.ReusePredictionEngineTests;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.ReusePredictionEngineAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.ReusePredictionEngineCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>A method that is told nothing and gives nothing back shows something once, and so do its private steps.</summary>
public class ReusePredictionEngineDemonstrationTests
{
    private const string Try = "(string text, MLContext context, ITransformer model)\n{\n    var engine = context.Model.CreatePredictionEngine<Review, Score>(model);\n    engine.Predict(new Review { Text = text });\n}";
    private const string Reported = "(string text, MLContext context, ITransformer model)\n{\n    var engine = context.Model.[|CreatePredictionEngine<Review, Score>(model)|];\n    engine.Predict(new Review { Text = text });\n}";
    private const string Load = "var context = new MLContext(); var model = context.Model.Load(\"a.zip\", out _);";

    [Theory]
    [InlineData("public static void Example() { " + Load + " Try(\"fine\", context, model); }\nprivate static void Try" + Try)]
    [InlineData("public static async Task Example() { await Task.Yield(); " + Load + " Try(\"fine\", context, model); }\nprivate static void Try" + Try)]
    [InlineData("public static void Example() { " + Load + " Step(context, model); }\nprivate static void Step(MLContext context, ITransformer model) { Try(\"fine\", context, model); }\nprivate static void Try" + Try)]
    [InlineData("public static void Example() { " + Load + " Try(\"fine\", context, model); static void Try" + Try + " }")]
    public Task A_private_step_of_a_demonstration_is_silent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("public static void Example() { " + Load + " Try(\"fine\", context, model); }\npublic static void Try" + Reported)]
    [InlineData("public static void Example() { " + Load + " Try(\"fine\", context, model); Try(\"bad\", context, model); }\nprivate static void Try" + Reported)]
    [InlineData("public static void Example() { " + Load + " foreach (var text in new[] { \"a\", \"b\" }) Try(text, context, model); }\nprivate static void Try" + Reported)]
    [InlineData("public static void Example(string text) { " + Load + " Try(text, context, model); }\nprivate static void Try" + Reported)]
    [InlineData("public static int Example() { " + Load + " Try(\"fine\", context, model); return 0; }\nprivate static void Try" + Reported)]
    [InlineData("public static async Task<int> Example() { await Task.Yield(); " + Load + " Try(\"fine\", context, model); return 0; }\nprivate static void Try" + Reported)]
    [InlineData("public void Example() { " + Load + " Try(\"fine\", context, model); }\nprivate static void Try" + Reported)]
    public Task A_step_that_others_may_take_or_that_is_taken_again_is_reported(string members) => VerifyAsync(members);

    private static Task VerifyAsync(string members)
        => Verify.VerifyAnalyzerAsync(Usings + "public class Sample\n{\n" + members + "\n}" + Rows, [Library.MicrosoftMLData]);
}
