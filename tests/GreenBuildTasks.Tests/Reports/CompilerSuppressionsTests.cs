using GreenBuildTasks.IO;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Tests.Reports;

public sealed class CompilerSuppressionsTests : IDisposable
{
    private const string Justification = """{ "kind": "inSource", "justification": "known" }""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(",version=2.1")]
    [InlineData(";version=2.1")]
    public void A_justified_suppression_is_known_with_its_reason_and_place(string options)
    {
        _folder.Write("obj/log.sarif", CompilerLog.Justified(_folder.PathOf("src/My Program.cs")));

        Assert.Equal([new ReportException("suppression", "GRN2001", CompilerLog.Reason, null, "src/My Program.cs:7")], Read($"obj/log.sarif{options}"));
    }

    [Fact]
    public void Only_justified_suppressions_of_our_rules_count_once_each_and_in_order()
    {
        var (first, second) = (_folder.PathOf("a.cs"), _folder.PathOf("b.cs"));
        _folder.Write("log.sarif", CompilerLog.Log(
            CompilerLog.Result("GRN3001", second, 1, Justification),
            CompilerLog.Result("GRN2001", first, 2, Justification),
            CompilerLog.Result("GRN2001", first, 2, Justification),
            CompilerLog.Result("GRN1001", first, 1, """{ "kind": "inSource" }"""),
            CompilerLog.Result("GRN1001", first, 1, """{ "kind": "inSource", "justification": " " }"""),
            CompilerLog.Result("GRN1001", first, 1),
            CompilerLog.Result("CA1062", first, 1, Justification)));

        Assert.Equal([("GRN2001", "a.cs:2"), ("GRN3001", "b.cs:1")], Read("log.sarif").Select(exception => (exception.Rule, exception.Place)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "runs": {} }""")]
    [InlineData("""{ "runs": [1, { "results": [2, { "ruleId": "GRN1001", "suppressions": [3, { "justification": 4 }] }] }] }""")]
    [InlineData("""{ "runs": [{ "results": [{ "ruleId": "GRN1001", "suppressionStates": ["suppressedInSource"] }] }] }""")]
    public void A_log_that_says_nothing_of_justifications_gives_none(string log)
    {
        _folder.Write("log.sarif", log);

        Assert.Empty(Read("log.sarif"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("none.sarif,version=2.1")]
    public void Without_a_log_nothing_is_known(string errorLog) => Assert.Empty(Read(errorLog));

    [Fact]
    public void A_suppression_without_a_place_is_still_known()
    {
        _folder.Write("log.sarif", CompilerLog.Log($$"""{ "ruleId": "GRN1001", "suppressions": [{{Justification}}] }"""));

        Assert.Equal([new ReportException("suppression", "GRN1001", "known", null, null)], Read("log.sarif"));
    }

    private IReadOnlyList<ReportException> Read(string errorLog) => CompilerSuppressions.Read(errorLog, new ProjectPaths(_folder.Root));
}
