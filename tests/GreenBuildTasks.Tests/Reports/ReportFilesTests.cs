using System.Xml.Linq;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Tests.Reports;

public sealed class ReportFilesTests
{
    [Fact]
    public void Every_form_has_a_word_and_a_file_of_its_own()
    {
        Assert.Equal(ReportFiles.All.Count, ReportFiles.All.Select(form => form.Format).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(ReportFiles.All.Count, ReportFiles.All.Select(form => form.FileName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(ReportFiles.Unknown(string.Join(';', ReportFiles.All.Select(form => form.Format))));
    }

    [Fact]
    public void Clean_deletes_every_form()
    {
        var targets = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "build", "GreenDefaults.targets"));
        var deleted = targets.Descendants("_GreenReportFile").Single().Attribute("Include")!.Value.Split(';');

        Assert.Equal(ReportFiles.All.Select(form => form.FileName).Order(StringComparer.Ordinal), deleted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_default_names_forms_that_there_are()
    {
        var props = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "build", "GreenDefaults.props"));

        Assert.Empty(ReportFiles.Unknown(props.Descendants("GreenReportFormats").Single().Value));
    }
}
