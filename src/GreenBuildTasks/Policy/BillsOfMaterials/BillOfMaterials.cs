using System.Text;
using System.Text.Json;
using GreenBuildTasks.IO;
using GreenBuildTasks.Models;

namespace GreenBuildTasks.Policy.BillsOfMaterials;

/// <summary>What is doubtful about the energy consumptions of a bill of materials for machine learning (CycloneDX 1.6 and 1.7).</summary>
internal sealed record BillOfMaterials
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Doubts in file order, each with its kind of activity; the kind is empty when the file has no word of the format for it.</summary>
    public IReadOnlyList<(string Activity, FileProblem Problem)> Doubts { get; private init; } = [];

    /// <summary>Why the file cannot be read; null when it can.</summary>
    public FileProblem? Problem { get; private init; }

    /// <summary>Reads a file. It never throws for what the file contains.</summary>
    public static BillOfMaterials Read(string path)
    {
        try
        {
            return Read(path, BoundedFile.Read(path, MaximumBytes).Span);
        }
        catch (JsonException exception)
        {
            var (line, column) = ((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            return Unreadable(path, "not valid JSON, or nested too deeply", line, column);
        }
        catch (InvalidOperationException)
        {
            // The reader of JSON says so of a text that it is asked for.
            return Unreadable(path, "not UTF-8 text");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Unreadable(path, exception.Message);
        }
    }

    private static BillOfMaterials Read(string path, ReadOnlySpan<byte> content)
    {
        var json = content.StartsWith("\uFEFF"u8) ? content["\uFEFF"u8.Length..] : content;
        if (GitLfsPointer.TryRead(json[..Math.Min(json.Length, GitLfsPointer.MaxBytes)], out _))
        {
            return Unreadable(path, "a git-LFS pointer, its content was not fetched: run 'git lfs pull'");
        }

        var doubts = new List<(string Activity, FileProblem Problem)>();

        // Most bills of materials are about packages, and large.
        if (json.IndexOf(ConsumptionReader.Key) >= 0)
        {
            var (line, lineStart, counted) = (1, 0, 0);
            foreach (var doubt in ConsumptionReader.Read(json).OrderBy(doubt => doubt.Offset))
            {
                var before = json[counted..doubt.Offset];
                line += before.Count((byte)'\n');
                lineStart = before.LastIndexOf((byte)'\n') is >= 0 and var end ? counted + end + 1 : lineStart;
                counted = doubt.Offset;
                doubts.Add((doubt.Activity, new FileProblem(path, line, Encoding.UTF8.GetCharCount(json[lineStart..counted]) + 1, doubt.Message)));
            }
        }

        return new BillOfMaterials { Doubts = doubts };
    }

    private static BillOfMaterials Unreadable(string path, string reason, int line = 0, int column = 0)
        => new() { Problem = new FileProblem(path, line, column, $"the bill of materials is not looked at: {reason}") };
}
