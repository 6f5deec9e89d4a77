using GreenBuildTasks.Policy;
using GreenBuildTasks.Tests.Footprint;
using GreenDefaults.Runtime.Tracking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>A project in a folder of its own, and what the check says of it.</summary>
internal sealed class PolicyProject : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<ITaskItem> _models = [];
    private readonly List<ITaskItem> _cards = [];

    /// <summary>Full path of the folder.</summary>
    public string Root => _folder.Root;

    /// <summary>The date of the build.</summary>
    public string Date { get; set; } = "2027-01-15";

    /// <summary>The files of runs.</summary>
    public List<ITaskItem> Runs { get; } = [];

    /// <summary>Folder of the project below the root.</summary>
    public string Folder { get; set; } = "";

    public string PathOf(string path) => _folder.PathOf(path);

    public PolicyProject Policy(string text) => Write("green-policy.yml", text);

    public PolicyProject Green(string text) => Write("green.yml", text);

    /// <summary>A footprint of one activity of 10 kWh and 1 kg in Sweden.</summary>
    public PolicyProject Training(string more = "") => Green($$"""
        location: { country: SE }
        activities:
          - { name: Training, activity: training, device_hours: 10, watts: 1000, intensity: 100{{more}} }
        """);

    public PolicyProject Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    public PolicyProject Model(string path, ReadOnlySpan<byte> content)
    {
        _models.Add(new TaskItem(_folder.Write(path, content)));
        return this;
    }

    public PolicyProject Card(string path, string text)
    {
        _cards.Add(new TaskItem(_folder.Write(path, text)));
        return this;
    }

    public PolicyProject Run(params EmissionsRecord[] records)
    {
        Runs.AddRange(TestRuns.Save(_folder, records));
        return this;
    }

    /// <summary>Runs the check.</summary>
    public PolicyAnswer Check(string enforcement = "warn", Action<CheckGreenPolicy>? change = null)
    {
        var engine = new RecordingBuildEngine();
        var task = With(new CheckGreenPolicy { BuildEngine = engine, Enforcement = enforcement });
        change?.Invoke(task);
        return new PolicyAnswer(task.Execute(), task, engine);
    }

    /// <summary>Gives a task everything that the project has.</summary>
    public T With<T>(T task)
        where T : PolicyTask
    {
        task.ProjectDirectory = Path.Combine(Root, Folder);
        task.ProjectFileName = "app.csproj";
        task.FootprintFile = "green.yml";
        task.Runs = [.. Runs];
        task.Models = [.. _models];
        task.Cards = [.. _cards];
        task.Date = Date;
        return task;
    }

    public void Dispose() => _folder.Dispose();
}

/// <summary>What the check says.</summary>
internal sealed record PolicyAnswer(bool Succeeded, CheckGreenPolicy Task, RecordingBuildEngine Engine)
{
    public string Verdict => Task.Verdict;

    /// <summary>Warnings and errors in the order of the log: code, file name, line, message.</summary>
    public IReadOnlyList<(string Code, string File, int Line, string Message)> Findings { get; } =
    [
        .. Engine.Warnings.Select(warning => (warning.Code, Path.GetFileName(warning.File), warning.LineNumber, warning.Message!)),
        .. Engine.Errors.Select(error => (error.Code, Path.GetFileName(error.File), error.LineNumber, error.Message!)),
    ];

    public IEnumerable<string> Codes => Findings.Select(finding => finding.Code);

    /// <summary>The only finding; the test fails when there is another number.</summary>
    public (string Code, string File, int Line, string Message) Only => Assert.Single(Findings);
}
