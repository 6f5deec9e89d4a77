using System.Text;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;
using static GreenBuildTasks.Tests.Exchange.ExchangeDocuments;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class EuFormTableTests
{
    private static readonly EuFormTable Table = new();

    /// <summary>The training of Noor on 100 devices, with its operations.</summary>
    private static ProjectActivity Counted { get; } = Of(Training.Estimate with { Flops = 3.14159e23 }) with { DeviceCount = 100 };

    [Fact]
    public void The_rows_are_those_of_the_form_with_their_recipients_units_ranges_and_methods()
    {
        var inference = Of(Serving.Estimate with { Flops = 8e18, Hardware = "A100" });
        var lines = Lines(Document(Counted, inference) with { Model = "noor-13b" });
        var rows = lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Take(10).ToList();

        Assert.Equal("# Time, computation and energy: noor-13b", lines[0]);
        Assert.Contains("Trainings and fine-tunings, added: Training 13B.", lines);
        Assert.Contains("no statement about obligations", lines[4], StringComparison.Ordinal);
        string[] expected =
        [
            "| Item of the form | For | Figure | Range | Method or reason |",
            "| Training time: range | NCA | &lt; 1 month |  | device-hours / devices of declared trainings, one after the other |",
            "| Training time: wall-clock days | AIO | 13.8 d |  | device-hours / devices of declared trainings, one after the other |",
            "| Training time: hardware-days | AIO | 1375 hardware-days |  | A100 SXM4 80GB |",
            "| Computation used for training: order of magnitude | NCA | 10^23 FLOP |  | ",
            "| Computation used for training | AIO | 3.14 x 10^23 FLOP |  | ",
            "| Energy used for training | AIO, NCA | 23.3 MWh | 14.0 to 27.9 MWh | estimated; evidence modeled |",
            "| Measurement methodology: energy | AIO, NCA | Electricity of ",
            "| Benchmarked computation used for inference | AIO, NCA | 8.00 x 10^18 FLOP |  | ",
            "| Measurement methodology: inference | AIO, NCA | task: Serving; hardware: A100 |  | ",
        ];
        Assert.Equal(expected.Length, rows.Count);
        Assert.All(expected.Zip(rows), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_factor_of_a_training_has_its_value_source_and_year()
    {
        var lines = Lines(Document(Counted, Serving));

        Assert.Contains("| Training 13B | pue | 1.5 | operator | 2021 |", lines);
        Assert.Contains("| Training 13B | intensity | 600 g/kWh | operator | 2022 |", lines);
        Assert.Contains("| Training 13B | device_hours | 33000 h | paper |  |", lines);
        Assert.Equal(Counted.Estimate.Inputs.Count, lines.Count(line => line.StartsWith("| Training 13B | ", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.StartsWith("| Serving | ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_known_says_so_with_the_reason()
    {
        var elsewhere = Of(Flights.Estimate with { Name = "Elsewhere", Activity = ActivityKinds.Training });
        var lines = Lines(Document(elsewhere));

        Assert.Contains("| Energy used for training | AIO, NCA | not known |  | 'Elsewhere' has emissions without a known energy |", lines);
        Assert.Contains("| Measurement methodology: energy | AIO, NCA | not known |  | no training has a known energy |", lines);
        Assert.Contains("| Computation used for training: order of magnitude | NCA | not known |  | 'Elsewhere' does not say its operations |", lines);
        Assert.Contains("| Measurement methodology: inference | AIO, NCA | not known |  | no inference counts its operations |", lines);
        Assert.DoesNotContain(lines, line => line.Contains("N/A |", StringComparison.Ordinal));
    }

    [Fact]
    public void Both_files_are_there_or_neither()
        => Assert.All(All, document => Assert.Equal(new EuReport().Render(document) is null, Table.Render(document) is null));

    [Fact]
    public void No_name_becomes_another_cell_or_markup()
    {
        var hostile = Of(Training.Estimate with { Name = "a|b\n<script>", Hardware = "x | y" });

        var rows = Lines(Document(hostile)).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();

        Assert.Contains(rows, row => row.Contains(@"a\|b &lt;script&gt;", StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Equal(6, row.Replace(@"\|", "", StringComparison.Ordinal).Count(character => character == '|')));
    }

    [Fact]
    public void Equal_knowledge_gives_equal_bytes_in_every_culture()
        => Assert.All(All.Append(Document(Counted)), document => Assert.Equal(Table.Render(document), RenderInTurkey(Table, document)));

    private static string[] Lines(ReportDocument document) => Encoding.UTF8.GetString(Table.Render(document)!).Split('\n');
}
