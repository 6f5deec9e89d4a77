namespace GreenDocs;

/// <summary>A file, or a file of which parts, that this tool writes.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Content">What it should hold.</param>
public sealed record GeneratedFile(string Path, string Content)
{
    /// <summary>True when the file holds what it should.</summary>
    public bool IsCurrent => File.Exists(Path) && File.ReadAllText(Path) == Content;

    /// <summary>Writes the file.</summary>
    public void Write()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, Content);
    }
}

/// <summary>Everything that is derived from the table of rules, the published record and a sample.</summary>
public static class GeneratedFiles
{
    /// <summary>The files of a working tree with the content that they should have.</summary>
    public static IEnumerable<GeneratedFile> Of(string repository)
    {
        var rules = RuleTable.Load();
        foreach (var mode in AnalysisModes.All)
        {
            yield return new GeneratedFile(
                Path.Combine(repository, "src", "GreenBuildTasks", "config", $"greendefaults.{mode.Name.ToLowerInvariant()}.globalconfig"),
                AnalysisModes.Config(mode, rules));
        }

        var pages = Path.Combine(repository, "docs", "rules");
        yield return new GeneratedFile(Path.Combine(pages, "index.md"), RuleIndex.Write(rules));
        foreach (var rule in rules)
        {
            var page = Path.Combine(pages, rule.Id + ".md");
            yield return new GeneratedFile(page, RulePage.Update(File.Exists(page) ? File.ReadAllText(page) : "", rule));
        }

        var estimation = Path.Combine(repository, "docs", "estimation.md");
        yield return new GeneratedFile(estimation, EstimationPage.Update(File.ReadAllText(estimation)));

        foreach (var file in NoorExample.Of(repository))
        {
            yield return file;
        }
    }
}
