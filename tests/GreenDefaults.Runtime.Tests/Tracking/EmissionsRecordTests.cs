using System.Text;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;

namespace GreenDefaults.Runtime.Tests.Tracking;

public sealed class EmissionsRecordTests : IDisposable
{
    private static readonly EmissionsRecord Sample = new()
    {
        RunId = new Guid("3f2b9c1a-7d64-4f0e-9a53-0c8e5b1d2f60"),
        Name = "Größe 模型 1",
        Activity = "training",
        StartedUtc = new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero),
        DurationSeconds = 12.5,
        EnergyKWh = new UncertainValue(0.001, 0.002, 0.003),
        EmissionsGrams = new UncertainValue(0.1, 0.2, 0.3),
        Evidence = Evidence.Modeled,
        Method = EstimationMethods.TrackedRun,
        Hardware = "Intel Xeon Platinum 8480+",
        Location = new RunLocation("France, country average of 2024", "FRA", 44.2, 2024, "test"),
        Pue = 1.1,
        Meters = [new MeterReading("tdp-curve", EnergyDomain.Cpu, Evidence.Modeled, 0.0018)],
        Inputs = [new EstimateInput("pue", 1.1, "", "test", null)],
        Warnings = ["careful"],
        ToolVersion = "1.2.3",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_is_what_the_documentation_shows()
    {
        string json = File.ReadAllText(Sample.Save(_folder.Path)).ReplaceLineEndings("\n");

        Assert.Equal(
            """
            {
              "schema": "greendefaults-run/1",
              "runId": "3f2b9c1a-7d64-4f0e-9a53-0c8e5b1d2f60",
              "name": "Größe 模型 1",
              "activity": "training",
              "startedUtc": "2024-05-01T12:00:00+00:00",
              "durationSeconds": 12.5,
              "energyKWh": {
                "low": 0.001,
                "central": 0.002,
                "high": 0.003
              },
              "emissionsGrams": {
                "low": 0.1,
                "central": 0.2,
                "high": 0.3
              },
              "evidence": "modeled",
              "method": "tracked_run",
              "hardware": "Intel Xeon Platinum 8480+",
              "location": {
                "label": "France, country average of 2024",
                "country": "FRA",
                "intensityGramsPerKWh": 44.2,
                "year": 2024,
                "source": "test"
              },
              "pue": 1.1,
              "meters": [
                {
                  "name": "tdp-curve",
                  "domain": "cpu",
                  "evidence": "modeled",
                  "energyKWh": 0.0018
                }
              ],
              "inputs": [
                {
                  "name": "pue",
                  "value": 1.1,
                  "unit": "",
                  "source": "test",
                  "year": null
                }
              ],
              "warnings": [
                "careful"
              ],
              "toolVersion": "1.2.3"
            }

            """.ReplaceLineEndings("\n"),
            json);
    }

    [Fact]
    public void A_record_survives_the_way_to_the_file_and_back()
    {
        string path = Sample.Save(_folder.Path);

        EmissionsRecord loaded = EmissionsRecord.Load(path);

        Assert.Equal(path, loaded.FilePath);
        Assert.Equivalent(Sample with { FilePath = path }, loaded, strict: true);
        Assert.Equal(File.ReadAllText(path), File.ReadAllText(loaded.Save(_folder.Path)));
    }

    [Fact]
    public void Saving_never_replaces_a_file_and_numbers_the_next_one()
    {
        string[] names = Enumerable.Range(0, 3).Select(_ => Path.GetFileName(Sample.Save(_folder.Path))).ToArray();

        Assert.Equal(
            [
                "Größe-模型-1-20240501T120000Z.green.json",
                "Größe-模型-1-20240501T120000Z-2.green.json",
                "Größe-模型-1-20240501T120000Z-3.green.json",
            ],
            names);
    }

    [Fact]
    public void A_save_that_fails_leaves_nothing_behind()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "Größe-模型-1-20240501T120000Z.green.json"));

        Assert.ThrowsAny<IOException>(() => Sample.Save(_folder.Path));
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData("resnet", "resnet")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("con.x", "con-x")]
    [InlineData("..", "run")]
    [InlineData("🙂", "run")]
    [InlineData(" spaces  and\ttabs\n ", "spaces-and-tabs")]
    [InlineData("nul\0byte", "nul-byte")]
    [InlineData("snake_case-1.2", "snake_case-1-2")]
    public void A_name_becomes_a_file_name_that_every_system_accepts(string name, string fileName)
    {
        Assert.Equal(fileName, EmissionsRecordFile.FileNameOf(name));
    }

    [Fact]
    public void A_long_name_is_cut_to_what_file_systems_hold()
    {
        string path = (Sample with { Name = new string('模', 200) }).Save(_folder.Path);

        Assert.True(Encoding.UTF8.GetByteCount(Path.GetFileName(path)) <= 255);
    }

    [Fact]
    public void A_byte_order_mark_is_allowed()
    {
        string json = File.ReadAllText(Sample.Save(_folder.Path));
        string path = Path.Combine(_folder.Path, "bom.green.json");
        File.WriteAllText(path, json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(Sample.RunId, EmissionsRecord.Load(path).RunId);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:1\n", 1, 1)]
    [InlineData("{\n  \"schema\": 5\n}", 2, 14)]
    [InlineData("\0\u0001\u0002", 1, 1)]
    public void A_file_that_is_not_a_record_is_an_error_with_line_and_column(string text, int line, int column)
    {
        string path = _folder.Write("bad.green.json", text);

        Assert.False(EmissionsRecord.TryLoad(path, out EmissionsRecord? record, out string? error));
        Assert.Null(record);
        Assert.StartsWith($"{path}({line},{column}): not a run record: ", error, StringComparison.Ordinal);
        Assert.Equal(error, Assert.Throws<InvalidDataException>(() => EmissionsRecord.Load(path)).Message);
    }

    [Fact]
    public void Every_cut_of_a_record_is_an_error_and_never_an_exception()
    {
        string json = File.ReadAllText(Sample.Save(_folder.Path)).TrimEnd();
        for (int length = 0; length < json.Length; length += 7)
        {
            string path = _folder.Write("cut.green.json", json[..length]);
            Assert.False(EmissionsRecord.TryLoad(path, out _, out string? error), $"{length} characters were accepted");
            Assert.Contains("cut.green.json(", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"greendefaults-run/1\"", "\"greendefaults-run/2\"", "the schema is 'greendefaults-run/2'")]
    [InlineData("\"central\": 0.002", "\"central\": 9", "low, central and high must be there")]
    [InlineData("\"low\": 0.001", "\"low\": -1", "low, central and high must be there")]
    [InlineData("\"high\": 0.003", "\"high\": 1e999", "low, central and high must be there")]
    [InlineData("\"high\": 0.003", "\"high\": 1e300", "larger than the world's")]
    [InlineData("\"high\": 0.003", "\"high\": \"much\"", "'high' is not a number")]
    [InlineData("\"high\": 0.003", "\"higher\": 0.003", "expected only low, central and high")]
    [InlineData("\"activity\": \"training\"", "\"activity\": \"Training\"", "activity 'Training' is not one of")]
    [InlineData("\"evidence\": \"modeled\"", "\"evidence\": \"certain\"", "evidence")]
    [InlineData("\"evidence\": \"modeled\"", "\"evidence\": 0", "evidence")]
    [InlineData("\"pue\": 1.1", "\"pue\": 0.5", "pue must be between 1 and 3")]
    [InlineData("\"durationSeconds\": 12.5", "\"durationSeconds\": -1", "durationSeconds is negative")]
    [InlineData("\"intensityGramsPerKWh\": 44.2", "\"intensityGramsPerKWh\": 44200", "intensityGramsPerKWh must be between 0 and 1500")]
    [InlineData("\"hardware\": \"Intel Xeon Platinum 8480+\"", "\"hardware\": null", "must not be null")]
    [InlineData("\"label\": \"France, country average of 2024\"", "\"label\": null", "location must have a label")]
    [InlineData("\"name\": \"tdp-curve\"", "\"name\": null", "meters must list at least one meter")]
    [InlineData("\"energyKWh\": 0.0018", "\"energyKWh\": -1", "meters must list at least one meter")]
    [InlineData("\"unit\": \"\"", "\"unit\": null", "every input must have a name")]
    [InlineData("\"careful\"", "null", "warnings must be texts")]
    [InlineData("\"name\": \"Größe 模型 1\"", "\"name\": \" \"", "name is empty")]
    [InlineData("\"toolVersion\": \"1.2.3\"", "\"other\": \"1.2.3\"", "toolVersion")]
    [InlineData("3f2b9c1a-7d64-4f0e-9a53-0c8e5b1d2f60", "not-a-guid", "runId")]
    public void A_value_that_cannot_be_true_is_an_error_that_names_it(string from, string to, string message)
    {
        string json = File.ReadAllText(Sample.Save(_folder.Path));
        Assert.Contains(from, json, StringComparison.Ordinal);
        string path = _folder.Write("bad.green.json", json.Replace(from, to, StringComparison.Ordinal));

        Assert.False(EmissionsRecord.TryLoad(path, out _, out string? error));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_is_not_a_record()
    {
        Assert.False(EmissionsRecord.TryLoad(_folder.Write("null.green.json", "null"), out _, out string? error));
        Assert.EndsWith(": the file is 'null'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_an_error()
    {
        string path = _folder.Write("deep.green.json", new string('[', 100_000));

        Assert.False(EmissionsRecord.TryLoad(path, out _, out string? error));
        Assert.Contains("not a run record", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_larger_than_any_record_is_not_read()
    {
        string path = _folder.Write("large.green.json", new string(' ', EmissionsRecordFile.MaximumBytes + 1));

        Assert.False(EmissionsRecord.TryLoad(path, out _, out string? error));
        Assert.Contains("larger than 1048576 bytes", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_errors_that_name_the_path()
    {
        string missing = Path.Combine(_folder.Path, "missing.green.json");

        Assert.False(EmissionsRecord.TryLoad(missing, out _, out string? error));
        Assert.StartsWith(missing + ": ", error, StringComparison.Ordinal);
        Assert.False(EmissionsRecord.TryLoad(_folder.Path, out _, out error));
        Assert.StartsWith(_folder.Path + ": ", error, StringComparison.Ordinal);
        Assert.False(EmissionsRecord.TryLoad("", out _, out error));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_record_is_an_activity_of_a_footprint()
    {
        ActivityEstimate estimate = Sample.ToEstimate();

        Assert.Equal(0.002 * 3.6e6, estimate.EnergyJoules.Central);
        Assert.Equal(Sample.EmissionsGrams, estimate.EmissionsGrams);
        Assert.Equal(
            (Sample.Name, Sample.Activity, Sample.Evidence, Sample.Method, Sample.Hardware, Sample.Location.Label),
            (estimate.Name, estimate.Activity, estimate.Evidence, estimate.Method, estimate.Hardware!, estimate.Location));
        Assert.Same(Sample.Inputs, estimate.Inputs);
        Assert.Equal(Sample.EmissionsGrams, Footprint.Sum([estimate]).EmissionsGrams);
    }
}
