using System.Xml.Linq;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Tests.Reports;

public sealed class ReportFilesTests
{
    [Fact]
    public void Every_form_has_a_word_and_every_file_a_name_of_its_own()
    {
        Assert.Equal("json, html, badge, summary, cyclonedx, spdx, sci, eu, boamps", ReportFiles.Formats);
        Assert.Equal(ReportFiles.All.Count, ReportFiles.All.Select(form => form.FileName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(ReportFiles.Unknown(string.Join(';', ReportFiles.All.Select(form => form.Format))));
    }

    [Fact]
    public void A_word_may_name_files_that_belong_together()
        => Assert.Equal(["report.json", "eu-ai-act.json", "eu-ai-act.md"], ReportFiles.Named("EU").Select(form => form.FileName));

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
