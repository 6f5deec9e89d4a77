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

    /// <summary>The only run of a file without problems and doubts.</summary>
    private protected RecordedRun ReadOne(string text)
    {
        var records = Read(text);
        Assert.Empty(records.Problems);
        Assert.Empty(records.Doubts);
        return Assert.Single(records.Runs);
    }
}
