using System.Globalization;
using System.Text;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Imports;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;
using static GreenBuildTasks.Tests.Imports.CodeCarbonText;

namespace GreenBuildTasks.Tests.Imports;

public sealed class CodeCarbonFileTests : ImportTest
{
    [Fact]
    public void A_row_becomes_a_run_in_grams_and_kilowatt_hours_with_its_PUE()
    {
        var run = ReadOne(OneRow);

        var record = run.Record;
        Assert.Equal((Guid.Parse(RunId), "sentiment", "training", 3600.5), (record.RunId, record.Name, record.Activity, record.DurationSeconds));
        Assert.Equal((2.0, 112.0), (record.EnergyKWh.Central, record.EmissionsGrams.Central));
        Assert.Equal((1.25, "CodeCarbon 3.3.0", Evidence.Modeled), (record.Pue, record.ToolVersion, record.Evidence));
        Assert.Equal("4 x NVIDIA A100-SXM4-80GB, AMD EPYC 7543 32-Core Processor", record.Hardware);
        Assert.Equal("France (île-de-france), as CodeCarbon 3.3.0 accounted", record.Location.Label);
        Assert.Equal(("FRA", 56.0, "CodeCarbon 3.3.0: emissions / energy_consumed"), (record.Location.Country, record.Location.IntensityGramsPerKWh, record.Location.Source));
        Assert.Null(run.Estimate.WaterLitres);
        Assert.True(run.Estimate.Scope.IncludesPue);
        Assert.Equal(2 * 3.6e6, run.Estimate.EnergyJoules.Central);
    }

    [Fact]
    public void Energies_of_the_parts_are_those_of_the_equipment_and_only_the_accelerator_is_measured()
    {
        var meters = ReadOne(OneRow).Record.Meters;

        Assert.Equal([0.4, 0.96, 0.24], meters.Select(meter => Math.Round(meter.EnergyKWh, 12)));
        Assert.Equal([EnergyDomain.Cpu, EnergyDomain.Accelerator, EnergyDomain.Memory], meters.Select(meter => meter.Domain));
        Assert.Equal([Evidence.Modeled, Evidence.Measured, Evidence.Modeled], meters.Select(meter => meter.Evidence));
    }

    [Fact]
    public void The_range_is_that_of_the_parts_and_of_a_country_average()
    {
        var record = ReadOne(OneRow).Record;

        // 0.5 and 0.3 kWh within 50 %, 1.2 kWh within 10 %; then a factor of 2 for the place, in quadrature of the logarithms.
        Assert.Equal((1.48, 2.52), (Math.Round(record.EnergyKWh.Low, 9), Math.Round(record.EnergyKWh.High, 9)));
        Assert.Equal((52.603, 232.563), (Math.Round(record.EmissionsGrams.Low, 3), Math.Round(record.EmissionsGrams.High, 3)));
    }

    [Fact]
    public void The_time_has_no_zone_and_is_that_of_the_end()
    {
        var run = ReadOne(OneRow);

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 4, 6, 6, 500, TimeSpan.Zero), run.Record.StartedUtc);
        Assert.True(run.StartZoneUnknown);
        var zoned = ReadOne(File([("timestamp", "2026-03-04T05:06:07+02:00")]));
        Assert.False(zoned.StartZoneUnknown);
        Assert.Equal((2, TimeSpan.Zero), (zoned.Record.StartedUtc.Hour, zoned.Record.StartedUtc.Offset));
    }

    [Theory]
    [InlineData(Current, 1.25, "CodeCarbon 3.3.0", 3)]
    [InlineData(Second, 1.25, "CodeCarbon 3.3.0", 3)]
    [InlineData(First, 1, "CodeCarbon (version not recorded)", 0)]
    public void Every_version_of_the_columns_is_read(string columns, double pue, string tool, int meters)
    {
        var record = ReadOne($"{columns}\n{Row(columns)}\n").Record;

        Assert.Equal((2.0, 112.0, pue, tool), (record.EnergyKWh.Central, record.EmissionsGrams.Central, record.Pue, record.ToolVersion));
        Assert.Equal(meters, record.Meters.Count);
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order()
    {
        var random = new Random(5);
        var expected = Key(ReadOne(OneRow));
        for (var i = 0; i < 100; i++)
        {
            var columns = Current.Split(',');
            random.Shuffle(columns);
            var header = string.Join(",", columns);

            Assert.Equal(expected, Key(ReadOne($"{header}\n{Row(header)}\n")));
        }
    }

    [Fact]
    public void A_PUE_of_1_is_not_known_and_widens_the_range()
    {
        var record = ReadOne(File([("pue", "1.0")])).Record;

        var input = record.Inputs.Single(input => input.Name == "pue");
        Assert.Equal((1, "default: not known"), (input.Value, input.Source));
        Assert.Equal(2, record.EnergyKWh.Central);
        Assert.True(record.EnergyKWh.High > 2.52);
    }

    [Fact]
    public void Quoted_fields_may_hold_commas_quotes_and_line_breaks()
    {
        var records = Read(File([("project_name", "\"a \"\"small\"\" model,\r\nsecond line\"")], [("run_id", "other"), ("emissions", "x")]));

        Assert.Equal("a \"small\" model,\r\nsecond line", Assert.Single(records.Runs).Record.Name);
        Assert.Equal(4, Assert.Single(records.Problems).Line);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_says_the_encoding(string encoding)
    {
        var unicode = Encoding.GetEncoding(encoding);
        var path = Folder.Write("emissions.csv", [.. unicode.GetPreamble(), .. unicode.GetBytes(OneRow)]);

        Assert.Contains("île-de-france", Assert.Single(RunRecords.Read([new RunItem(path)]).Runs).Record.Location.Label, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_blank_lines_and_a_missing_last_line_end_do_not_matter(string lineEnd)
        => Assert.Equal(112, ReadOne($"{lineEnd}{Current}{lineEnd}{lineEnd}{Row(Current)}").Record.EmissionsGrams.Central);

    [Fact]
    public void Files_that_were_joined_have_several_headers_and_each_holds_until_the_next()
    {
        var records = Read($"{Current}\n{Row(Current)}\n{Second}\n{Row(Second, ("run_id", "second"), ("emissions", "0.2"))}\n");

        Assert.Empty(records.Problems);
        Assert.Equal([112.0, 200], records.Runs.Select(run => run.Record.EmissionsGrams.Central));
    }

    [Fact]
    public void Water_is_kept_where_the_site_has_a_WUE()
        => Assert.Equal(3.6, ReadOne(File([("water_consumed", "3.6"), ("wue", "1.8")])).Estimate.WaterLitres);

    [Theory]
    [InlineData("CAN", "quebec", true)]
    [InlineData("CAN", "Québec", true)]
    [InlineData("CAN", "ontario", false)]
    [InlineData("FRA", "quebec", false)]
    public void Quebec_may_be_what_CodeCarbon_writes_when_it_does_not_know(string country, string region, bool doubtful)
        => Assert.Equal(
            doubtful,
            ReadOne(File([("country_iso_code", country), ("region", region)])).Record.Location.Label.Contains("the default of CodeCarbon", StringComparison.Ordinal));

    [Theory]
    [InlineData("République française", "FRA", "France")]
    [InlineData("Atlantis", "ATL", "Atlantis")]
    [InlineData("", "ATL", "ATL")]
    [InlineData(" Atlantis ", "ATL", "Atlantis")]
    public void A_country_is_called_as_the_tables_call_it(string name, string code, string label)
        => Assert.StartsWith(
            $"{label} (île-de-france)", ReadOne(File([("country_name", name), ("country_iso_code", code)])).Record.Location.Label, StringComparison.Ordinal);

    [Theory]
    [InlineData("aws", "eu-west-3", "aws/eu-west-3")]
    [InlineData("AWS", "EU-WEST-3", "aws/eu-west-3")]
    [InlineData("aws", "eu-nowhere-9", null)]
    [InlineData("", "", null)]
    public void The_cloud_region_is_one_that_policies_know(string provider, string region, string? key)
        => Assert.Equal(key, ReadOne(File([("cloud_provider", provider), ("cloud_region", region)])).Site.Region);

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            commas.NumberFormat.NumberGroupSeparator = ".";
            CultureInfo.CurrentCulture = commas;
            Assert.Equal((112.0, 56.0), (ReadOne(OneRow).Record.EmissionsGrams.Central, ReadOne(OneRow).Record.Location.IntensityGramsPerKWh));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static (Guid, string, DateTimeOffset, double, double, string, string) Key(RecordedRun run) => (
        run.Record.RunId, run.Record.Name, run.Record.StartedUtc, run.Record.EnergyKWh.Central, run.Record.EmissionsGrams.Central, run.Record.Hardware, run.Record.Location.Label);
}
