using System.Text;
using GreenBuildTasks.Pages;
using GreenBuildTasks.Reports;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Tests.Pages;

public sealed class StepSummaryTests : IDisposable
{
    private const string Green = "activities:\n  - { name: Training, activity: training, energy: 10, intensity: 100 }\n";

    private readonly TempFolder _folder = new();
    private readonly RecordingBuildEngine _engine = new();

    private string StepFile => Path.Combine(_folder.Root, "step.md");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_build_appends_its_summary_once()
    {
        File.WriteAllText(StepFile, "# Tests\nall green");

        Assert.True(Create().Execute());
        Assert.True(Create().Execute());

        var summary = File.ReadAllText(_folder.PathOf("out/summary.md"));
        Assert.Matches("^# Tests\nall green\n\n<!-- greendefaults [0-9A-F]{16} -->\n" + System.Text.RegularExpressions.Regex.Escape(summary) + "$", File.ReadAllText(StepFile));
    }

    [Fact]
    public void A_changed_footprint_and_another_project_are_appended()
    {
        Create().Execute();
        Create(Green.Replace("10", "20", StringComparison.Ordinal)).Execute();
        var other = Create();
        other.ProjectFile = "/src/other.csproj";
        other.Execute();

        Assert.Equal(3, Headings());
    }

    [Fact]
    public void A_summary_that_is_not_asked_for_is_not_appended()
    {
        var task = Create();
        task.Formats = "html";

        Assert.True(task.Execute());

        Assert.False(File.Exists(StepFile));
    }

    [Fact]
    public void A_footprint_that_is_not_valid_appends_nothing()
    {
        Create("activities: 5").Execute();

        Assert.False(File.Exists(StepFile));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_message()
    {
        var task = Create();
        task.StepSummaryFile = _folder.Root;

        Assert.True(task.Execute());

        Assert.Empty(_engine.Errors);
        Assert.Empty(_engine.Warnings);
        Assert.Contains(_engine.Messages, message
            => message.Importance == MessageImportance.High && message.Message!.StartsWith($"The summary is not appended to '{_folder.Root}': ", StringComparison.Ordinal));
        Assert.True(File.Exists(_folder.PathOf("out/summary.md")));
    }

    [Fact]
    public void A_file_in_a_folder_that_is_missing_is_a_message_at_once()
        => Assert.StartsWith("The summary is not appended", StepSummary.Append(Path.Combine(_folder.Root, "none", "step.md"), "p", "s"), StringComparison.Ordinal);

    [Fact]
    public void What_GitHub_would_drop_is_not_appended()
    {
        File.WriteAllBytes(StepFile, new byte[StepSummary.LargestFile - 10]);

        Assert.Contains("1 MiB", StepSummary.Append(StepFile, "p", "a summary"), StringComparison.Ordinal);
        Assert.Equal(StepSummary.LargestFile - 10, new FileInfo(StepFile).Length);
    }

    [Fact]
    public async Task Builds_at_the_same_time_lose_nothing()
    {
        var problems = await Task.WhenAll(Enumerable.Range(0, 16).Select(index
            => Task.Run(() => StepSummary.Append(StepFile, $"project {index}", $"summary {index} {new string('s', 4000)} end {index}\n"))));

        Assert.All(problems, Assert.Null);
        var text = File.ReadAllText(StepFile);
        Assert.All(Enumerable.Range(0, 16), index => Assert.Contains($"summary {index} {new string('s', 4000)} end {index}\n", text, StringComparison.Ordinal));
        Assert.Equal(16, text.Split("<!-- greendefaults ").Length - 1);
    }

    private int Headings() => File.ReadAllText(StepFile).Split("### Energy and emissions").Length - 1;

    private WriteGreenReport Create(string green = Green) => new()
    {
        BuildEngine = _engine,
        FootprintFile = _folder.Write("green.yml", Encoding.UTF8.GetBytes(green)),
        Formats = "summary",
        StepSummaryFile = StepFile,
        ProjectFile = "/src/app.csproj",
        OutputDirectory = "out",
        ProjectDirectory = _folder.Root,
    };
}
