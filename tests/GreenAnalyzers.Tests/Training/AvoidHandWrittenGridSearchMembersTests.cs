using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.AvoidHandWrittenGridSearchAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

/// <summary>In which members a search is looked for: the names in the text decide, and only where they can.</summary>
public class AvoidHandWrittenGridSearchMembersTests
{
    private const string Loops = "{|#0:foreach (var leaves in new[] { 10, 20 })|} foreach (var rate in new[] { 0.05, 0.1 })";
    private const string Fit = "Ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate).Fit(Data)";

    private static Task VerifyAsync(string members, string finding = "every combination of 'leaves', 'rate': 2 x 2 = 4 trainings")
        => Verify.VerifyAnalyzerAsync(
            SweepSource.With("", "private static readonly MLContext Ml = new();\nprivate static readonly IDataView Data = null;\n" + members),
            SweepSource.Libraries,
            Verify.Diagnostic().WithLocation(0).WithArguments(finding, "let an AutoML search with a cost-frugal tuner spend fewer trials on them"));

    [Theory]
    [InlineData($"static void Try() {{ {Loops} {Fit}; }}")]
    [InlineData($"static void @Try() {{ {Loops} Ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate).@Fit(Data); }}")]
    [InlineData($"static int Tried {{ get {{ {Loops} {Fit}; return 1; }} }}")]
    [InlineData($"static readonly Action Try = () => {{ {Loops} {Fit}; }};")]
    [InlineData($"class Attempt {{ public Attempt() {{ {Loops} {Fit}; }} }}")]
    [InlineData($"class Attempt : IDisposable {{ void IDisposable.Dispose() {{ {Loops} {Fit}; }} }}")]
    [InlineData($"class Attempt {{ public static Attempt operator +(Attempt search) {{ {Loops} {Fit}; return search; }} }}")]
    [InlineData($"static void Try() {{ Run(); void Run() {{ {Loops} {Fit}; }} }}")]
    public Task A_search_in_any_member_is_reported(string member) => VerifyAsync(member);

    [Theory]
    [InlineData($"static void Try() {{ {Loops} Train(leaves, rate); }}\nstatic object Train(int leaves, double rate) => {Fit};")]
    [InlineData($"static void Try() {{ {Loops} Begin(leaves, rate); }}\nstatic object Begin(int leaves, double rate) => Train(leaves, rate);\nstatic object Train(int leaves, double rate) => {Fit};")]
    [InlineData($"static void Try() {{ {Loops} Begin(leaves, rate); object Begin(int leaves, double rate) => Train(leaves, rate); }}\nstatic object Train(int leaves, double rate) => {Fit};")]
    public Task A_training_two_methods_away_is_found(string members) => VerifyAsync(members);

    [Fact]
    public Task A_training_that_only_a_comment_names_is_none()
        => Verify.VerifyAnalyzerAsync(
            SweepSource.With("foreach (var leaves in new[] { 10, 20 }) foreach (var rate in new[] { 0.05, 0.1 }) ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate); // Fit"),
            SweepSource.Libraries);
}
