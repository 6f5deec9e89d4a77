using System.Globalization;
using System.Text;
using GreenBuildTasks.Models;
using YamlDotNet.Core;

namespace GreenBuildTasks.Yaml;

/// <summary>
/// Reads one YAML document into nodes that know their position. It never throws on bad input, and its memory and time are bounded by
/// the size of the text: depth and number of nodes are limited, and an alias is counted as what it stands for.
/// </summary>
internal static class YamlReader
{
    /// <summary>Largest configuration file, in bytes.</summary>
    public const int MaximumBytes = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a UTF-8 file of at most <see cref="MaximumBytes"/>; a byte order mark and any line ends are accepted.</summary>
    public static YamlDocument ReadFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > MaximumBytes)
            {
                return Failure(path, $"the file has {stream.Length} bytes; at most {MaximumBytes} are read");
            }

            var bytes = new byte[stream.Length];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return ParseBytes(bytes.AsSpan(0, length), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Failure(path, $"the file cannot be read: {exception.Message}");
        }
    }

    /// <summary>Parses text that is in memory already.</summary>
    /// <param name="text">The document.</param>
    /// <param name="file">Name for the problems.</param>
    /// <param name="firstLine">Line of <paramref name="file"/> that the text begins on, from 1.</param>
    public static YamlDocument Parse(string text, string file, int firstLine = 1)
    {
        var builder = new YamlTreeBuilder(file, firstLine);
        var reached = Mark.Empty;
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (parser.MoveNext() && builder.Accept(parser.Current!))
            {
                reached = parser.Current!.End;
            }
        }
        catch (YamlException exception)
        {
            // For some errors the parser names the place where it gave up a guess, which may be far before what it understood last.
            builder.Report(exception.Start.Index > reached.Index ? exception.Start : reached, Describe(exception));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or ArithmeticException)
        {
            // The parser lets these escape for some malformed escapes and directives; they say nothing about where.
            builder.Report(reached, $"not valid YAML: {exception.Message}");
        }

        return builder.ToDocument();
    }

    private static YamlDocument ParseBytes(ReadOnlySpan<byte> bytes, string path)
    {
        if (GitLfsPointer.TryRead(bytes[..Math.Min(bytes.Length, GitLfsPointer.MaxBytes)], out _))
        {
            return Failure(path, "the file is a git-LFS pointer, not the file itself; run 'git lfs pull'");
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return Parse(StrictUtf8.GetString(bytes), path);
        }
        catch (DecoderFallbackException)
        {
            return Failure(path, "the file is not UTF-8 text");
        }
    }

    private static string Describe(YamlException exception)
    {
        var message = exception.Message.TrimEnd('.');
        return string.Create(CultureInfo.InvariantCulture, $"not valid YAML: {char.ToLowerInvariant(message[0])}{message[1..]}");
    }

    private static YamlDocument Failure(string path, string message) => new(Root: null, [new FileProblem(path, Line: 0, Column: 0, message)]);
}
