using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GreenDefaults.Package.Tests.Scratch;
using GreenDefaults.Tests.Shared;

namespace GreenDefaults.Package.Tests.Policy;

/// <summary>The walk-through of the documentation: its files are written, its commands are run, and they end as it says.</summary>
[Collection(PackageTests.Name)]
public sealed partial class PolicyWalkThroughTests(PackageFeed feed)
{
    private static readonly string Page = System.IO.File.ReadAllText(Repository.PathOf("docs/policy.md")).ReplaceLineEndings("\n");
    private static readonly string WalkThrough = Page[Page.IndexOf("## In continuous integration\n", StringComparison.Ordinal)..];

    [UnixFact]
    public void Every_command_of_the_shell_ends_as_the_page_says()
    {
        using var app = App();
        var commands = Blocks("sh").SelectMany(block => block.Split('\n')).Where(line => line.Length > 0).Select(line => Command().Match(line)).ToList();
        Assert.Equal(7, commands.Count);

        foreach (var command in commands)
        {
            var result = app.Shell(command.Groups["line"].Value);

            var expected = command.Groups["code"].Success ? int.Parse(command.Groups["code"].ValueSpan, CultureInfo.InvariantCulture) : 0;
            Assert.True(result.ExitCode == expected, $"'{command.Value}' ended with {result.ExitCode}:\n{result.Output}");
            Assert.All(Rule().Matches(command.Value), rule => Assert.Contains($"error {rule.Value}", result.Output, StringComparison.Ordinal));
        }

        Assert.Contains("\"app.csproj\"", app.Read("green-baseline.json"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void The_command_of_GitHub_Actions_refuses_a_breach_and_writes_the_log_that_is_published()
        => AssertGate(".github/workflows/build.yml", "run", ("CI", "true"));

    [UnixFact]
    public void The_command_of_Azure_Pipelines_refuses_a_breach_and_writes_the_log_that_is_published()
        => AssertGate("azure-pipelines.yml", "script", ("TF_BUILD", "True"));

    [Fact]
    public void The_policy_at_the_top_of_the_page_is_valid()
    {
        using var app = new ScratchFolder(feed);
        app.Write("app.csproj", UserCode.Project()).Write("green-policy.yml", Regex.Match(Page, "```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);

        Assert.DoesNotContain("GRN9004", app.Build().ThatSucceeds().Codes);
    }

    private void AssertGate(string file, string key, (string Name, string Value) service)
    {
        using var app = App();
        var commands = Regex.Matches(File(file), $@"^\s*- {key}: (?<line>.+)$", RegexOptions.Multiline).Select(match => match.Groups["line"].Value).ToList();
        var command = Assert.Single(commands);
        Assert.Contains("artifacts", File(file), StringComparison.Ordinal);
        app.Shell("dotnet build -t:GreenUpdateBaseline").ThatSucceeds();

        app.Shell(command, service).ThatSucceeds();
        Assert.Empty(Results(app));

        app.Write("green-policy.yml", File("green-policy.yml").Replace("training: 5 kg", "training: 1 g", StringComparison.Ordinal));
        app.Shell(command, service).ThatFails();
        Assert.Equal(["GRN8001"], Results(app));
    }

    private ScratchFolder App() => new ScratchFolder(feed)
        .Write("app.csproj", UserCode.Project(Assert.Single(Blocks("xml"))))
        .Write("green.yml", File("green.yml"))
        .Write("green-policy.yml", File("green-policy.yml"));

    private static IEnumerable<string?> Results(ScratchFolder app)
    {
        using var log = JsonDocument.Parse(app.Read("artifacts/app.policy.sarif"));
        return log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()).ToList();
    }

    /// <summary>A block that names its file in its first line.</summary>
    private static string File(string name) => Assert.Single(Blocks("yaml"), block => block.StartsWith($"# {name}\n", StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string language)
        => Regex.Matches(WalkThrough, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^(?<line>.+?)(?:\s+# exits with (?<code>\d): .*)?$")]
    private static partial Regex Command();

    [GeneratedRegex(@"GRN\d{4}")]
    private static partial Regex Rule();
}
