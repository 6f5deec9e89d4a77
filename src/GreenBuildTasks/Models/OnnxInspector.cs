using System.Globalization;
using GreenBuildTasks.Models.Onnx;

namespace GreenBuildTasks.Models;

/// <summary>
/// Reads what the headers of an ONNX file say: parameters by data type and by operator, inputs and outputs. Weights are skipped, not loaded, so
/// that a file of many gigabytes costs what its headers cost. No ML runtime takes part.
/// </summary>
internal static class OnnxInspector
{
    private const string OnnxExtension = ".onnx";
    private const string OrtExtension = ".ort";

    /// <summary>True for the file names of ONNX and of ORT, which is recognized but not read.</summary>
    public static bool Handles(string path) => HasExtension(path, OnnxExtension) || HasExtension(path, OrtExtension);

    /// <summary>Inspects a file; its external data lies in the same folder.</summary>
    public static ModelInspection Inspect(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path))
            {
                return ModelInspection.Refused("it is a folder, not a file");
            }

            if (!file.Exists)
            {
                return ModelInspection.Refused("the file does not exist");
            }

            // Also the length of a pipe, on which opening would wait for a writer.
            if (file.Length == 0)
            {
                return ModelInspection.Refused("the file is empty (0 bytes)");
            }

            if (HasExtension(path, OrtExtension))
            {
                return ModelInspection.NotSupported("ORT format, not inspected");
            }

            // The reader has a buffer of its own.
            using var stream = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.RandomAccess);
            return Inspect(stream, file.DirectoryName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ModelInspection.Refused($"it cannot be read: {exception.Message}");
        }
    }

    /// <summary>Inspects a seekable stream.</summary>
    /// <param name="stream">The model from position 0.</param>
    /// <param name="folder">Where external data lies; null refuses a model with external data.</param>
    public static ModelInspection Inspect(Stream stream, string? folder)
    {
        try
        {
            return ProblemFromStart(stream) is { } problem
                ? problem
                : ModelInspection.Of(new OnnxModelReader(stream, folder).Read());
        }
        catch (ModelFormatException damage)
        {
            return ModelInspection.Refused(damage.Message);
        }
        catch (OverflowException)
        {
            return ModelInspection.Refused("its sizes add up to more than 2^63 - 1");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ModelInspection.Refused($"it cannot be read: {exception.Message}");
        }
    }

    private static bool HasExtension(string path, string extension)
        => Path.GetExtension(path.AsSpan()).Equals(extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names the other things that lie where a model should.</summary>
    private static ModelInspection? ProblemFromStart(Stream stream)
    {
        if (stream.Length == 0)
        {
            return ModelInspection.Refused("the file is empty (0 bytes)");
        }

        Span<byte> start = stackalloc byte[GitLfsPointer.MaxBytes];
        stream.Position = 0;
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (GitLfsPointer.TryRead(start, out var promisedBytes))
        {
            return ModelInspection.Refused(
                promisedBytes is { } bytes
                    ? string.Create(CultureInfo.InvariantCulture, $"it is a git-LFS pointer to a file of {bytes} bytes; fetch it with 'git lfs pull'")
                    : "it is a git-LFS pointer; fetch the file with 'git lfs pull'");
        }

        // The file identifier of a FlatBuffer follows the offset of its root table.
        return start.Length >= 8 && start.Slice(4, 4).SequenceEqual("ORTM"u8) ? ModelInspection.NotSupported("ORT format, not inspected") : null;
    }
}
