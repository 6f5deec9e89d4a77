using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>What one tracked run used, as a file of the schema <c>greendefaults-run/1</c> keeps it.</summary>
public sealed record EmissionsRecord
{
    /// <summary>The schema that this library reads and writes.</summary>
    public const string CurrentSchema = "greendefaults-run/1";

    /// <summary>The ending of record files.</summary>
    public const string FileExtension = ".green.json";

    /// <summary>The schema of the record, <see cref="CurrentSchema"/>.</summary>
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>An identifier of the run that no other run has.</summary>
    public required Guid RunId { get; init; }

    /// <summary>The name of the run.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of activity, one of <see cref="ActivityKinds"/>.</summary>
    public required string Activity { get; init; }

    /// <summary>When the run started, in UTC.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>Wall time of the run in seconds.</summary>
    public required double DurationSeconds { get; init; }

    /// <summary>Energy of the run in kilowatt-hours, PUE included.</summary>
    public required UncertainValue EnergyKWh { get; init; }

    /// <summary>Emissions of the run in grams of CO2 equivalent, location-based.</summary>
    public required UncertainValue EmissionsGrams { get; init; }

    /// <summary>How well the emissions are known.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The identifier of the method, <see cref="EstimationMethods.TrackedRun"/>.</summary>
    public required string Method { get; init; }

    /// <summary>The hardware of the run.</summary>
    public required string Hardware { get; init; }

    /// <summary>The grid that the emissions are accounted with.</summary>
    public required RunLocation Location { get; init; }

    /// <summary>Power usage effectiveness that was applied, 1 to 3.</summary>
    public required double Pue { get; init; }

    /// <summary>What each meter read. Without any, nothing is known about the run.</summary>
    public required IReadOnlyList<MeterReading> Meters { get; init; }

    /// <summary>Every number that went in, with its source.</summary>
    public required IReadOnlyList<EstimateInput> Inputs { get; init; }

    /// <summary>What went wrong while tracking, for people.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The version of this library that wrote the record.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The file that the tracker wrote, or null when it wrote none.</summary>
    [JsonIgnore]
    public string? FilePath { get; init; }

    /// <summary>Why the tracker could not write the file; null when it could or was not asked to.</summary>
    [JsonIgnore]
    public string? WriteError { get; init; }

    /// <summary>Reads a record.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read or is not a record; the message says where.</exception>
    public static EmissionsRecord Load(string path) =>
        TryLoad(path, out EmissionsRecord? record, out string? error) ? record : throw new InvalidDataException(error);

    /// <summary>Reads a record, and never throws for what the file contains.</summary>
    /// <param name="path">The file.</param>
    /// <param name="record">The record, with <see cref="FilePath"/> set.</param>
    /// <param name="error">
    /// What is wrong: <c>path(line,column): message</c>, or <c>path: message</c> where no place can be named.
    /// </param>
    public static bool TryLoad(string path, [NotNullWhen(true)] out EmissionsRecord? record, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(path);
        return EmissionsRecordFile.TryRead(path, out record, out error);
    }

    /// <summary>
    /// Writes the record to a new file <c>name-yyyyMMddTHHmmssZ.green.json</c> of a folder, which is created when it is
    /// missing. An existing file is never replaced: the name gets a number.
    /// </summary>
    /// <returns>The path of the file.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder does not allow it.</exception>
    public string Save(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return EmissionsRecordFile.Write(this, directory);
    }

    /// <summary>The run as an activity of a footprint, so that measured and declared activities are treated alike.</summary>
    /// <exception cref="InvalidOperationException">No meter served the run: its energy is unknown, not zero.</exception>
    public ActivityEstimate ToEstimate() => Meters.Count == 0
        ? throw new InvalidOperationException($"Nothing was metered during the run '{Name}': its energy is not known.")
        : ToKnownEstimate();

    /// <summary>The run as an activity, for a record whose energy is known to somebody else than a meter.</summary>
    internal ActivityEstimate ToKnownEstimate() => new()
    {
        Name = Name,
        Activity = Activity,
        Method = Method,
        EnergyJoules = EnergyKWh * Conversions.JoulesPerKilowattHour,
        EmissionsGrams = EmissionsGrams,
        Evidence = Evidence,
        Inputs = Inputs,
        Scope = new(PowerScope.Equipment, IncludesPue: Pue > 1, IncludesIdle: false, IsEmbodied: false, IntensityBasis.Location),
        Hardware = Hardware,
        Location = Location.Label,
        Country = Location.Country,
    };
}
