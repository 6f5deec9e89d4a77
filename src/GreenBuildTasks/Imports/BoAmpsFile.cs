using System.Globalization;
using System.Text.Json;
using GreenBuildTasks.Footprint;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Activities;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Tracking;
using GreenDefaults.Runtime.Units;

namespace GreenBuildTasks.Imports;

/// <summary>
/// Reads a BoAmps report: energy of the equipment, without PUE and without emissions. The emissions are computed here from the intensity that
/// the report states, else from the average of its country, else of the world; PUE is 1, named as not known.
/// </summary>
internal static class BoAmpsFile
{
    /// <summary>A report has a few kilobytes; a larger file is something else.</summary>
    public const int MaximumBytes = 1 << 20;

    private const string ReportSource = "BoAmps report";

    private static readonly string[] TimeFormats = ["yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads a report.</summary>
    /// <param name="item">The file.</param>
    /// <param name="content">Its bytes.</param>
    public static RunFileContent Read(RunItem item, ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaximumBytes)
        {
            return RunFileContent.Refuse(item.Path, string.Create(CultureInfo.InvariantCulture, $"the file is larger than {MaximumBytes} bytes, which no BoAmps report is"));
        }

        try
        {
            var bytes = content.Span.StartsWith("\uFEFF"u8) ? content.Span["\uFEFF"u8.Length..] : content.Span;
            var report = JsonSerializer.Deserialize(bytes, BoAmpsJsonContext.Default.BoAmpsReport);
            return report is not { Task: { } task, Measures: not null }
                ? RunFileContent.Refuse(item.Path, "not a file of runs: a JSON file without 'task' and 'measures' is no BoAmps report, and a run record ends in .green.json")
                : RunFileContent.Of(ToRun(item, report, task, content.Span));
        }
        catch (JsonException exception)
        {
            var message = $"not a BoAmps report: {exception.Message.Split(" Path: ")[0]}";
            return RunFileContent.Refuse(item.Path, message, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
        }
        catch (Exception exception) when (exception is InvalidDataException or EstimationException)
        {
            return RunFileContent.Refuse(item.Path, exception.Message);
        }
    }

    private static ImportedRun ToRun(RunItem item, BoAmpsReport report, BoAmpsTask task, ReadOnlySpan<byte> content)
    {
        var energy = BoAmpsEnergy.Of(report.Measures);
        var (start, hasZone) = Start(report, energy);
        var id = report.Header?.ReportId is { Length: > 0 } reportId ? RunIdentifier.Of(reportId) : RunIdentifier.OfContent(content);
        var estimate = Estimate(item, report, task, energy);
        var record = new EmissionsRecord
        {
            RunId = id,
            Name = estimate.Name,
            Activity = estimate.Activity,
            StartedUtc = start,
            DurationSeconds = energy.Seconds,
            EnergyKWh = estimate.EnergyJoules * (1 / Conversions.JoulesPerKilowattHour),
            EmissionsGrams = estimate.EmissionsGrams,
            Evidence = estimate.Evidence,
            Method = estimate.Method,
            Hardware = estimate.Hardware ?? "not known",
            Location = Location(estimate),
            Pue = PueInput.Smallest,
            Meters = [],
            Inputs = estimate.Inputs,
            ToolVersion = ReportSource,
            FilePath = item.Path,
        };
        var site = new ActivitySite(item.Path, Line: 0, Column: 0, estimate.Country);
        var run = new RecordedRun(record, estimate, site) { StartZoneUnknown = !hasZone, Doubts = [.. Doubts(item, energy)] };
        return new ImportedRun(run, RunSource.BoAmps, id);
    }

    private static ActivityEstimate Estimate(RunItem item, BoAmpsReport report, BoAmpsTask task, BoAmpsEnergy energy)
    {
        var tools = string.Join(", ", energy.Measures.Select(measure => $"{measure.MeasurementMethod} {measure.Version}".TrimEnd()).Distinct(StringComparer.Ordinal));
        var source = $"{ReportSource}, {tools}";
        var range = BoAmpsQuality.RangeOf(report.Quality, energy);
        var estimate = new EquipmentEnergyActivity
        {
            Name = Name(item, report, task),
            Activity = item.Activity ?? BoAmpsStage.ToActivity(task.TaskStage),
            EquipmentKWh = new Sourced<double>(energy.KilowattHours, source),
            Site = new Site
            {
                Country = report.Environment?.Country is { Length: > 0 } country ? new Sourced<string>(country, ReportSource) : null,
                Intensity = Intensity(report.Environment),
            },
        }.Estimate();
        return estimate with
        {
            EnergyJoules = RelativeRange.Of(estimate.EnergyJoules).And(range).Around(estimate.EnergyJoules.Central),
            EmissionsGrams = RelativeRange.Of(estimate.EmissionsGrams).And(range).Around(estimate.EmissionsGrams.Central),
            Evidence = estimate.Evidence == Evidence.Default ? Evidence.Default : BoAmpsQuality.EvidenceOf(energy),
            Hardware = BoAmpsHardware.Of(report.Infrastructure),
        };
    }

    private static Sourced<CarbonIntensity>? Intensity(BoAmpsEnvironment? environment)
        => environment?.PowerSourceCarbonIntensity is not { } grams ? null
            : grams is > 0 and <= CarbonIntensity.LargestPlausibleGramsPerKilowattHour
                ? new Sourced<CarbonIntensity>(CarbonIntensity.FromGramsPerKilowattHour(grams), ReportSource)
                : throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"environment.powerSourceCarbonIntensity is {grams}: it must be above 0 and at most {CarbonIntensity.LargestPlausibleGramsPerKilowattHour} g/kWh"));

    private static string Name(RunItem item, BoAmpsReport report, BoAmpsTask task)
    {
        var name = item.Name ?? report.Header?.Publisher?.ProjectName ?? $"{task.TaskFamily} {task.TaskStage}".Trim();
        return name.Length is > 0 and <= EmissionsTracker.MaximumNameLength
            ? name
            : throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture,
                $"the name of the run, header.publisher.projectName or task.taskFamily, must have 1 to {EmissionsTracker.MaximumNameLength} characters"));
    }

    private static (DateTimeOffset Start, bool HasZone) Start(BoAmpsReport report, BoAmpsEnergy energy)
    {
        var text = energy.Measures.Select(measure => measure.MeasurementDateTime).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault()
            ?? report.Header?.ReportDatetime;
        return RunTime.TryParse(text, TimeFormats, out var start, out var hasZone)
            ? (start, hasZone)
            : throw new InvalidDataException($"measurementDateTime or header.reportDatetime must be a time such as 2026-03-04 05:06:07, but is '{text}'");
    }

    private static RunLocation Location(ActivityEstimate estimate)
    {
        var intensity = estimate.Inputs.Single(input => input.Name == "intensity");
        return new RunLocation(estimate.Location, estimate.Country, intensity.Value, intensity.Year, intensity.Source);
    }

    private static IEnumerable<FigureDoubt> Doubts(RunItem item, BoAmpsEnergy energy)
    {
        if (energy.Ignored > 0)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"{energy.Ignored} of the measures are left out: they are of the same task, time and hardware as those that count ({energy.KilowattHours:G6} kWh by {energy.Measures[0].MeasurementMethod})");
            yield return new FigureDoubt(new FileProblem(item.Path, Line: 0, Column: 0, message), CannotBeRight: false);
        }
    }
}
