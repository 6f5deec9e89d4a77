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
    public void Only_the_forms_that_show_what_is_wrong_are_no_publication()
        => Assert.Equal(["json", "html", "summary"], ReportFiles.All.Where(form => !form.IsPublication).Select(form => form.Format));

    [Fact]
    public void What_keeps_figures_back_is_told_the_enforcement_and_every_check_the_bills_of_materials()
    {
        string[] files = ["GreenDefaults.targets", "GreenDefaults.Common.targets"];
        var tasks = files.SelectMany(file => XDocument.Load(Path.Combine(AppContext.BaseDirectory, "build", file)).Descendants()).ToList();

        Assert.Equal(4, tasks.Count(task => task.Name == "StampModelCards" || task.Name == "WriteGreenReport"));
        Assert.All(
            tasks.Where(task => task.Name == "StampModelCards" || task.Name == "WriteGreenReport"),
            task => Assert.Equal("$(GreenEnforcement)", task.Attribute("Enforcement")?.Value));
        Assert.All(
            tasks.Where(task => task.Name == "CheckGreenPolicy" || task.Name == "WriteGreenReport"),
            task => Assert.Equal("@(GreenBillOfMaterials)", task.Attribute("BillsOfMaterials")?.Value));
    }

    [Fact]
    public void The_default_names_forms_that_there_are()
    {
        var props = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "build", "GreenDefaults.props"));

        Assert.Empty(ReportFiles.Unknown(props.Descendants("GreenReportFormats").Single().Value));
    }
}
