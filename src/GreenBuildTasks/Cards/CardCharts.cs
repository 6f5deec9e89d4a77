using GreenBuildTasks.IO;

namespace GreenBuildTasks.Cards;

/// <summary>The charts that a build puts beside the cards of a project.</summary>
/// <param name="chart">The chart of the project, the same for all its cards; null when there is nothing to draw.</param>
/// <param name="project">The project.</param>
internal sealed class CardCharts(byte[]? chart, string project)
{
    private readonly List<string> _written = [];

    /// <summary>Full paths of the charts that are there now, written or left as they were.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>The name of the project's chart beside a card; null when the card gets none.</summary>
    /// <param name="copy">The card.</param>
    /// <param name="warn">Told the path and the reason when a file of somebody else has the name.</param>
    public string? NameFor(CardCopy copy, Action<string, string> warn)
    {
        if (chart is null)
        {
            return null;
        }

        var path = OwnPath(copy);
        if (EmissionsChart.IsOurs(path))
        {
            return Path.GetFileName(path);
        }

        warn(path, "The file has the name of the card's chart and was not written by GreenDefaults; the card gets no chart.");
        return null;
    }

    /// <summary>Writes the project's chart beside a card.</summary>
    public void Write(CardCopy copy) => Write(OwnPath(copy), chart!);

    /// <summary>A copy shows the charts that projects left beside the source, and none that it does not show any more stays behind.</summary>
    /// <param name="copy">The card.</param>
    /// <param name="content">The copy.</param>
    public void CopyOthers(CardCopy copy, byte[] content)
    {
        foreach (var source in copy.ChartsIn(content))
        {
            var destination = copy.ChartPath(Path.GetFileName(source));
            if (!_written.Contains(destination, FilePaths.Comparer) && EmissionsChart.IsOurs(destination))
            {
                Write(destination, File.ReadAllBytes(source));
            }
        }

        var own = OwnPath(copy);
        if (!_written.Contains(own, FilePaths.Comparer) && File.Exists(own) && EmissionsChart.IsOurs(own))
        {
            File.Delete(own);
        }
    }

    private string OwnPath(CardCopy copy) => copy.ChartPath(EmissionsChart.FileName(copy.Source, project));

    private void Write(string path, byte[] content)
    {
        AtomicFile.WriteIfChanged(path, content);
        if (!_written.Contains(path, FilePaths.Comparer))
        {
            _written.Add(path);
        }
    }
}
