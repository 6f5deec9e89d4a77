using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GreenBuildTasks.Cards;

/// <summary>
/// A card as raw text: every char stands for one byte (Latin-1), so that bytes that are not UTF-8 and every kind of line end survive an
/// edit. All characters that Markdown and YAML give a meaning are ASCII and look the same in both readings.
/// </summary>
internal sealed class RawCard
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private RawCard(string text, bool hasByteOrderMark, string newLine)
    {
        Text = text;
        HasByteOrderMark = hasByteOrderMark;
        NewLine = newLine;
    }

    /// <summary>The card without its byte order mark.</summary>
    public string Text { get; }

    /// <summary>True when the file starts with the UTF-8 byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>
    /// The line end of the file: CRLF when every carriage return is part of one, else CR when there are more carriage returns than line
    /// feeds, else LF. It is what the Hub's own client detects.
    /// </summary>
    public string NewLine { get; }

    /// <summary>Reads the bytes of a card; any bytes are accepted.</summary>
    public static RawCard Read(ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        var text = Encoding.Latin1.GetString(hasMark ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        return new RawCard(text, hasMark, DetectNewLine(text));
    }

    /// <summary>The same card with another line end for new lines.</summary>
    public RawCard WithNewLine(string newLine) => new(Text, HasByteOrderMark, newLine);

    /// <summary>The bytes of an edited card, with the byte order mark that the card had.</summary>
    public byte[] ToBytes(string text)
    {
        var mark = HasByteOrderMark ? Encoding.UTF8.Preamble : default;
        var bytes = new byte[mark.Length + text.Length];
        mark.CopyTo(bytes);
        Encoding.Latin1.GetBytes(text, bytes.AsSpan(mark.Length));
        return bytes;
    }

    /// <summary>Turns text into raw text.</summary>
    public static string Encode(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Turns raw text into text.</summary>
    /// <returns>False when the bytes are not UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<char> raw, [NotNullWhen(true)] out string? text)
    {
        var bytes = new byte[raw.Length];
        Encoding.Latin1.GetBytes(raw, bytes);
        try
        {
            text = StrictUtf8.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The line, from 1, that an offset lies on.</summary>
    public static int LineAt(string text, int offset)
    {
        var line = 1;
        for (var index = 0; index < offset; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                line++;
            }
        }

        return line;
    }

    /// <summary>The line end that stands directly before an offset; empty when there is none.</summary>
    public static string LineBreakBefore(string text, int offset) => text.AsSpan(0, offset) switch
    {
        [.., '\r', '\n'] => "\r\n",
        [.., '\r'] => "\r",
        [.., '\n'] => "\n",
        _ => "",
    };

    /// <summary>The line end that stands at an offset; empty when there is none.</summary>
    public static string LineBreakAt(string text, int offset) => text.AsSpan(offset) switch
    {
        ['\r', '\n', ..] => "\r\n",
        ['\r', ..] => "\r",
        ['\n', ..] => "\n",
        _ => "",
    };

    private static string DetectNewLine(string text)
    {
        var (returns, feeds, pairs) = (0, 0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\r')
            {
                returns++;
            }
            else if (text[index] == '\n')
            {
                feeds++;
                pairs += index > 0 && text[index - 1] == '\r' ? 1 : 0;
            }
        }

        if (returns > 0 && returns == pairs)
        {
            return "\r\n";
        }

        return returns > feeds ? "\r" : "\n";
    }
}
