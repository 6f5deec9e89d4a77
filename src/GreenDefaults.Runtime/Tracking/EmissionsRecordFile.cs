using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>Reads and writes the files of <see cref="EmissionsRecord"/>.</summary>
internal static class EmissionsRecordFile
{
    /// <summary>A record has a few kilobytes; a larger file is something else and is not read.</summary>
    public const int MaximumBytes = 1 << 20;

    // Letters outside ASCII take up to three bytes each, and file systems allow 255.
    private const int MaximumNameLength = 60;

    private const int MaximumAttempts = 10_000;

    /// <summary>A thousand times the electricity that the world generates in a year.</summary>
    public const double LargestKilowattHours = 3e16;

    /// <summary>The emissions of <see cref="LargestKilowattHours"/> in grams.</summary>
    public const double LargestGrams = 3e19;

    // The default encoder would write "8480\u002B": records are for people too, and never become part of a page as they are.
    private static readonly EmissionsRecordJsonContext Json = new(
        new JsonSerializerOptions(EmissionsRecordJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool TryRead(string path, [NotNullWhen(true)] out EmissionsRecord? record, [NotNullWhen(false)] out string? error)
    {
        record = null;
        try
        {
            ReadOnlySpan<byte> json = ReadBytes(path);
            EmissionsRecord? read = JsonSerializer.Deserialize(json, Json.EmissionsRecord);
            string? problem = read is null ? "the file is 'null'" : FindProblem(read);
            if (problem is not null)
            {
                error = $"{path}: {problem}";
                return false;
            }

            record = read! with { FilePath = path };
            error = null;
            return true;
        }
        catch (JsonException e)
        {
            error = string.Create(
                CultureInfo.InvariantCulture,
                $"{path}({e.LineNumber + 1 ?? 1},{e.BytePositionInLine + 1 ?? 1}): not a run record: {Describe(e)}");
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error = $"{path}: {e.Message}";
            return false;
        }
    }

    public static string Write(EmissionsRecord record, string directory)
    {
        Directory.CreateDirectory(directory);
        string stem = string.Create(
            CultureInfo.InvariantCulture,
            $"{FileNameOf(record.Name)}-{record.StartedUtc.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
        string temporary = Path.Combine(directory, $".{stem}-{record.RunId:N}.tmp");
        try
        {
            File.WriteAllBytes(
                temporary,
                [.. JsonSerializer.SerializeToUtf8Bytes(record, Json.EmissionsRecord), (byte)'\n']);
            return MoveToFreeName(temporary, directory, stem);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A part of a file name that every file system accepts, similar to the name of a run.</summary>
    public static string FileNameOf(string name)
    {
        StringBuilder text = new(Math.Min(name.Length, MaximumNameLength));
        foreach (char c in name)
        {
            if (text.Length == MaximumNameLength)
                break;
            if (char.IsLetterOrDigit(c) || c == '_')
                text.Append(c);
            else if (text.Length > 0 && text[^1] != '-')
                text.Append('-');
        }

        string fileName = text.ToString().Trim('-');
        return fileName.Length == 0 ? "run" : fileName;
    }

    // Other processes may write to the same folder. A move that must not overwrite is a look and a move on file systems without hard
    // links, and loses a record in between, so that a file of its own, which is made or not made, decides who may use a name.
    private static string MoveToFreeName(string temporary, string directory, string stem)
    {
        for (int number = 1; ; number++)
        {
            string suffix = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}");
            string path = Path.Combine(directory, stem + suffix + EmissionsRecord.FileExtension);
            string claim = Path.Combine(directory, $".{stem}{suffix}.claim");
            if (TryMove(temporary, path, claim))
                return path;
            if (number == MaximumAttempts)
                throw new IOException($"{path} and all names before it are taken.");
        }
    }

    private static bool TryMove(string temporary, string path, string claim)
    {
        using FileStream? held = TryClaim(claim, path);
        if (held is null || File.Exists(path))
            return false;

        File.Move(temporary, path, overwrite: false);
        return true;
    }

    // Null when another run holds the claim, or held it and has taken the name. Windows denies access to a file that is being deleted; the
    // folder itself can be written to, for the temporary file is in it.
    private static FileStream? TryClaim(string claim, string path)
    {
        try
        {
            return new FileStream(claim, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException && (File.Exists(claim) || File.Exists(path))))
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> ReadBytes(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        byte[] buffer = new byte[Math.Min(stream.Length, MaximumBytes) + 1];
        int count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (count > MaximumBytes)
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"the file is larger than {MaximumBytes} bytes, which no run record is"));

        ReadOnlySpan<byte> bytes = buffer.AsSpan(0, count);
        return bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
    }

    // The serializer checks types and required keys; nulls and ranges are checked here.
    private static string? FindProblem(EmissionsRecord record)
    {
        if (record.Schema != EmissionsRecord.CurrentSchema)
            return $"the schema is '{record.Schema}', this version reads '{EmissionsRecord.CurrentSchema}'";
        if (string.IsNullOrWhiteSpace(record.Name))
            return "name is empty";
        if (!ActivityKinds.IsKnown(record.Activity))
            return $"activity '{record.Activity}' is not one of {string.Join(", ", ActivityKinds.All)}";
        if (record.Hardware is null || record.Method is null || record.ToolVersion is null)
            return "hardware, method and toolVersion must not be null";
        if (record.DurationSeconds < 0)
            return "durationSeconds is negative";
        if (record.EnergyKWh.High > LargestKilowattHours || record.EmissionsGrams.High > LargestGrams)
            return "energyKWh or emissionsGrams is larger than the world's";
        if (record.Pue is < PueInput.Smallest or > PueInput.Largest)
            return string.Create(CultureInfo.InvariantCulture, $"pue must be between {PueInput.Smallest} and {PueInput.Largest}");
        if (record.Location is not { Label: not null, Source: not null })
            return "location must have a label and a source";
        if (record.Location.IntensityGramsPerKWh is < 0 or > CarbonIntensity.LargestPlausibleGramsPerKilowattHour)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"location.intensityGramsPerKWh must be between 0 and {CarbonIntensity.LargestPlausibleGramsPerKilowattHour}");
        }

        if (record.Meters is not { Count: > 0 } || record.Meters.Any(meter => meter is not { Name: not null, EnergyKWh: >= 0 }))
            return "meters must list at least one meter, each with a name and an energy that is not negative";
        if (record.Inputs is null || record.Inputs.Any(input => input is not { Name: not null, Unit: not null, Source: not null }))
            return "every input must have a name, a unit and a source";
        return record.Warnings is null || record.Warnings.Any(warning => warning is null) ? "warnings must be texts" : null;
    }

    // The serializer's own message repeats line and column, counted from zero.
    private static string Describe(JsonException error)
    {
        int end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        string message = end < 0 ? error.Message : error.Message[..end];
        return error.Path is null or "$" ? message : $"{message} ({error.Path})";
    }
}
