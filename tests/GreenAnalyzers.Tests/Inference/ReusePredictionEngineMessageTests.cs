using GreenAnalyzers.Inference;
using GreenTesting;
using static GreenAnalyzers.Tests.Inference.ReusePredictionEngineTests;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Inference.ReusePredictionEngineAnalyzer>;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>What the message says of the model.</summary>
public class ReusePredictionEngineMessageTests
{
    private static Task VerifyMessageAsync(string members, string message)
        => Verify.VerifyAnalyzerAsync(Usings + Service(members) + Rows, [Library.MicrosoftMLData], Verify.Diagnostic().WithLocation(0).WithMessage(message));

    [Fact]
    public Task The_message_names_the_method_and_the_model_that_is_loaded_again()
        => VerifyMessageAsync(
            "public Score Score(Review review) { var model = _context.Model.Load(\"models/reviews.zip\", out _); return _context.Model.{|#0:CreatePredictionEngine<Review, Score>(model)|}.Predict(review); }",
            "A prediction engine is created for each call of 'Score' and 'reviews.zip' is loaded again;"
            + " keep one behind a lock or for each thread, or use a 'PredictionEnginePool'");

    [Fact]
    public Task The_message_has_the_size_of_the_model_where_the_build_knows_it()
    {
        var test = new CSharpAnalyzerTest<ReusePredictionEngineAnalyzer>
        {
            TestCode = Usings + Service("public Score Score(Review review) { var model = _context.Model.Load(\"models/reviews.zip\", out _); return _context.Model.{|#0:CreatePredictionEngine<Review, Score>(model)|}.Predict(review); }") + Rows,
            Libraries = [Library.MicrosoftMLData],
        };
        test.TestState.AdditionalFiles.Add("obj/facts.greendefaults.tsv", Facts.FactsFormat.Write([new Facts.ModelFact("models/reviews.zip", "mlnet", 12_000_000, [], [], true)]));
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithMessage(
            "A prediction engine is created for each call of 'Score' and 'models/reviews.zip' (12 MB) is loaded again;"
            + " keep one behind a lock or for each thread, or use a 'PredictionEnginePool'"));
        return test.RunAsync();
    }

    [Fact]
    public Task The_message_says_nothing_of_a_load_where_the_model_is_kept()
        => VerifyMessageAsync(
            "public Score Score(Review review) => _context.Model.{|#0:CreatePredictionEngine<Review, Score>(_model)|}.Predict(review);",
            "A prediction engine is created for each call of 'Score'; keep one behind a lock or for each thread, or use a 'PredictionEnginePool'");

    [Theory]
    [InlineData("private void Prepare() { _model = _context.Model.Load(\"a.zip\", out _); }", " and 'a.zip' is loaded again")]
    [InlineData("private void Prepare() { if (_model != null) return; _model = _context.Model.Load(\"a.zip\", out _); }", "")]
    [InlineData("private void Prepare() { if (_model == null) { _model = _context.Model.Load(\"a.zip\", out _); } }", "")]
    [InlineData("private void Prepare() { _model ??= _context.Model.Load(\"a.zip\", out _); }", "")]
    [InlineData("private void Prepare() { switch (_model) { case null: _model = _context.Model.Load(\"a.zip\", out _); break; } }", "")]
    public Task A_load_that_is_one_call_away_is_named_unless_it_is_guarded(string prepare, string reload)
        => VerifyMessageAsync(
            prepare + "\npublic Score Score(Review review) { Prepare(); var engine = _context.Model.{|#0:CreatePredictionEngine<Review, Score>(_model)|}; return engine.Predict(review); }",
            $"A prediction engine is created for each call of 'Score'{reload}; keep one behind a lock or for each thread, or use a 'PredictionEnginePool'");
}
