using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;

namespace GreenBuildTasks.Tests.Imports;

/// <summary>Base of the tests that read files of runs.</summary>
public abstract class ImportTest : IDisposable
{
    private protected TempFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What one file holds.</summary>
    private protected RunRecords Read(string text, string name = "emissions.csv") => RunRecords.Read([new RunItem(Folder.Write(name, text))]);

    /// <summary>What a file lets one doubt, in the order of its runs.</summary>
    private protected static IReadOnlyList<FileProblem> DoubtsOf(RunRecords records) => [.. records.Runs.SelectMany(run => run.Doubts).Select(doubt => doubt.Problem)];

    /// <summary>The only run of a file without problems and doubts.</summary>
    private protected RecordedRun ReadOne(string text)
    {
        var records = Read(text);
        Assert.Empty(records.Problems);
        Assert.Empty(DoubtsOf(records));
        return Assert.Single(records.Runs);
    }
}
