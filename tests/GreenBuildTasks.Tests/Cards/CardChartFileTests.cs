using GreenBuildTasks.Cards;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>Charts beside cards: they come and go with the stamps, and no file of others is touched.</summary>
public sealed class CardChartFileTests : IDisposable
{
    private const string Card = "---\nlicense: mit\n---\n# Model\n";
    private const string Chart = "MODEL_CARD.app.emissions.svg";
    private const string Green = "activities:\n  - { name: Training, activity: training, device_hours: 1, watts: 100, intensity: 500, pue: 1 }\n";

    private readonly TempFolder _folder = new();
    private readonly RecordingBuildEngine _engine = new();

    public CardChartFileTests()
    {
        _folder.Write("MODEL_CARD.md", Card);
        _folder.Write("green.yml", Green);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_copy_has_its_chart_beside_it_and_the_source_folder_gets_none()
    {
        var task = Stamp();

        Assert.Equal([_folder.PathOf($"out/{Chart}")], task.Charts.Select(chart => chart.ItemSpec));
        Assert.Equal(Chart, task.Charts[0].GetMetadata("TargetPath"));
        Assert.Contains($"]({Chart})", File.ReadAllText(_folder.PathOf("out/MODEL_CARD.md")), StringComparison.Ordinal);
        Assert.Equal(["MODEL_CARD.md", "green.yml"], Files(""));
    }

    [Fact]
    public void A_card_in_a_folder_of_the_output_has_its_chart_there()
    {
        var card = new TaskItem(_folder.PathOf("MODEL_CARD.md"));
        card.SetMetadata("TargetPath", "docs/net/card.md");

        var task = Stamp(edit: task => task.Cards = [card]);

        Assert.Equal($"docs/net/{Chart}", task.Charts[0].GetMetadata("TargetPath").Replace('\\', '/'));
        Assert.True(File.Exists(_folder.PathOf($"out/docs/net/{Chart}")));
    }

    [Fact]
    public void The_chart_leaves_with_the_figures()
    {
        Stamp();
        File.Delete(_folder.PathOf("green.yml"));

        var task = Stamp();

        Assert.Empty(task.Charts);
        Assert.Equal(["MODEL_CARD.md"], Files("out"));
    }

    [Fact]
    public void In_place_the_chart_lies_beside_the_card_and_goes_when_the_stamps_are_removed()
    {
        Stamp(inPlace: true);
        Assert.Equal([Chart, "MODEL_CARD.md", "green.yml"], Files(""));

        Assert.True(Remove());

        Assert.Equal(["MODEL_CARD.md", "green.yml"], Files(""));
        Assert.Equal(Card, File.ReadAllText(_folder.PathOf("MODEL_CARD.md")));
        Assert.True(Remove());
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void A_copy_also_has_the_charts_of_other_projects_that_stamped_the_source()
    {
        Stamp(inPlace: true, edit: task => task.ProjectName = "other");
        _folder.Write("MODEL_CARD.unrelated.emissions.svg", File.ReadAllBytes(_folder.PathOf("MODEL_CARD.other.emissions.svg")));

        var task = Stamp();

        Assert.Equal([Chart, "MODEL_CARD.md", "MODEL_CARD.other.emissions.svg"], Files("out"));
        Assert.Equal(2, task.Charts.Length);
        File.Delete(_folder.PathOf("green.yml"));
        Assert.Equal(["MODEL_CARD.other.emissions.svg"], Stamp().Charts.Select(chart => Path.GetFileName(chart.ItemSpec)));
    }

    [Fact]
    public void A_file_of_somebody_else_is_neither_replaced_nor_deleted()
    {
        _folder.Write(Chart, "<svg/>");

        var task = Stamp(inPlace: true);

        Assert.Empty(task.Charts);
        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal(("GRN8005", _folder.PathOf(Chart)), (warning.Code, warning.File));
        Assert.DoesNotContain("![", File.ReadAllText(_folder.PathOf("MODEL_CARD.md")), StringComparison.Ordinal);
        Assert.True(Remove());
        Assert.Equal("<svg/>", File.ReadAllText(_folder.PathOf(Chart)));
    }

    [Fact]
    public void A_block_that_was_edited_by_hand_keeps_its_chart_and_its_stamps()
    {
        Stamp(inPlace: true);
        var path = _folder.PathOf("MODEL_CARD.md");
        File.WriteAllText(path, File.ReadAllText(path).Replace("modeled:", "guessed:", StringComparison.Ordinal));
        var chart = File.ReadAllText(_folder.PathOf(Chart));
        _folder.Write("green.yml", Green.Replace("500", "900", StringComparison.Ordinal));

        Stamp(inPlace: true);
        Assert.Equal(chart, File.ReadAllText(_folder.PathOf(Chart)));
        Assert.True(Remove());
        Assert.Contains("guessed:", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.All(_engine.Warnings, warning => Assert.Contains("edited by hand", warning.Message, StringComparison.Ordinal));
        Assert.Equal(2, _engine.Warnings.Count);

        Assert.True(Remove(overwrite: true));
        Assert.Equal(Card, File.ReadAllText(path));
        Assert.Equal(["MODEL_CARD.md", "green.yml"], Files(""));
    }

    [Fact]
    public void The_form_of_a_card_wins_over_that_of_the_project_and_an_unknown_one_is_an_error()
    {
        Stamp(edit: task => task.Form = "google");
        Assert.Contains("## Implementation Information", File.ReadAllText(_folder.PathOf("out/MODEL_CARD.md")), StringComparison.Ordinal);

        Stamp(edit: task =>
        {
            task.Form = "google";
            task.Cards[0].SetMetadata("Form", "Meta");
        });
        Assert.Contains("## Hardware and Software", File.ReadAllText(_folder.PathOf("out/MODEL_CARD.md")), StringComparison.Ordinal);

        Stamp(edit: task => task.Form = "apple", succeeds: false);
        Assert.Equal(Card, File.ReadAllText(_folder.PathOf("out/MODEL_CARD.md")));
        Assert.Equal("The card is not stamped, because its form 'apple' is not known: use huggingface, meta, google.", Assert.Single(_engine.Errors).Message);
    }

    [Fact]
    public void Justified_suppressions_get_from_the_compilers_log_into_the_card()
    {
        _folder.Write("obj/log.sarif", Reports.CompilerLog.Justified(_folder.PathOf("Program.cs")));

        Stamp(edit: task => task.ErrorLog = "obj/log.sarif,version=2.1");

        Assert.Contains($"\n| GRN2001 | suppression | {Reports.CompilerLog.Reason} |  | Program.cs:7 |\n", File.ReadAllText(_folder.PathOf("out/MODEL_CARD.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Waivers_of_the_policy_are_in_the_card_but_not_one_for_what_the_card_lacks()
    {
        _folder.Write("green-policy.yml", """
            budgets: { total: 1 g }
            required_card_fields: [co2_eq_emissions.emissions]
            waivers:
              - { rule: GRN8001, reason: Retraining for the audit, expires: 2100-12-31 }
              - { rule: GRN8005, reason: The card comes later, expires: 2100-12-31 }
            """);

        Stamp(inPlace: true);
        var card = File.ReadAllText(_folder.PathOf("MODEL_CARD.md"));
        Stamp(inPlace: true);

        Assert.Contains("\n| GRN8001 | waiver | Retraining for the audit | 2100-12-31 | green-policy.yml:4 |\n", card, StringComparison.Ordinal);
        Assert.DoesNotContain("GRN8005", card, StringComparison.Ordinal);
        Assert.Equal(card, File.ReadAllText(_folder.PathOf("MODEL_CARD.md")));
    }

    private StampModelCards Stamp(bool inPlace = false, bool succeeds = true, Action<StampModelCards>? edit = null)
    {
        var task = new StampModelCards
        {
            BuildEngine = _engine,
            Cards = [new TaskItem("MODEL_CARD.md")],
            FootprintFile = "green.yml",
            ProjectName = "app",
            DestinationDirectory = "out",
            ProjectDirectory = _folder.Root,
            InPlace = inPlace,
        };
        edit?.Invoke(task);
        Assert.Equal(succeeds, task.Execute());
        return task;
    }

    private bool Remove(bool overwrite = false)
        => new RemoveModelCardStamps
        {
            BuildEngine = _engine, Cards = [new TaskItem("MODEL_CARD.md")], ProjectDirectory = _folder.Root, OverwriteHandWritten = overwrite,
        }.Execute();

    private IEnumerable<string> Files(string folder)
        => Directory.GetFiles(Path.Combine(_folder.Root, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
