using System.Text;

namespace GreenBuildTasks.Cards;

/// <summary>What stands at the top of a card, as the Hub's readers see it.</summary>
internal enum FrontMatterKind
{
    /// <summary>The card begins with something else.</summary>
    None,

    /// <summary>A block that every reader finds.</summary>
    Found,

    /// <summary>Two markers with nothing between them: readers do not find the block, but do once it holds a key.</summary>
    Empty,

    /// <summary>A block whose closing marker ends in a lone carriage return: readers do not find it.</summary>
    CarriageReturn,

    /// <summary>An opening marker without a closing one, or with blanks behind it.</summary>
    Broken,
}

/// <summary>
/// Finds the metadata block of a card where <c>huggingface_hub</c> and <c>huggingface.js</c> find it:
/// <c>^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))</c> on the start of the text.
/// </summary>
/// <param name="Kind">What was found; the offsets mean something unless this is none or broken.</param>
/// <param name="Start">Offset of the opening marker.</param>
/// <param name="ContentStart">Offset behind the opening marker's line end.</param>
/// <param name="ContentEnd">Offset of the line end before the closing marker; for an empty block the offset of that marker.</param>
/// <param name="BodyStart">Offset behind the closing marker's line end; 0 without a block.</param>
internal readonly record struct FrontMatter(FrontMatterKind Kind, int Start, int ContentStart, int ContentEnd, int BodyStart)
{
    private const string Marker = "---";

    /// <summary>Looks at the top of raw text.</summary>
    public static FrontMatter Locate(string text)
    {
        var start = SkipWhiteSpace(text);
        if (string.CompareOrdinal(text, start, Marker, 0, Marker.Length) != 0)
        {
            return default;
        }

        var lineEnd = start + Marker.Length;
        var contentStart = lineEnd + LineBreakLength(text, lineEnd);
        if (contentStart == lineEnd)
        {
            return new FrontMatter(IsBlankToLineEnd(text, lineEnd) ? FrontMatterKind.Broken : FrontMatterKind.None, start, 0, 0, 0);
        }

        if (IsClosingMarker(text, contentStart, allowCarriageReturn: true, out var bodyStart))
        {
            return new FrontMatter(FrontMatterKind.Empty, start, contentStart, contentStart, bodyStart);
        }

        return Close(text, start, contentStart, FrontMatterKind.Found)
            ?? Close(text, start, contentStart, FrontMatterKind.CarriageReturn)
            ?? new FrontMatter(FrontMatterKind.Broken, start, 0, 0, 0);
    }

    private static FrontMatter? Close(string text, int start, int contentStart, FrontMatterKind kind)
    {
        var allowCarriageReturn = kind == FrontMatterKind.CarriageReturn;
        var index = contentStart;
        while (text.AsSpan(index).IndexOfAny('\r', '\n') is var found and >= 0)
        {
            index += found;
            var next = index + LineBreakLength(text, index);
            if (IsClosingMarker(text, next, allowCarriageReturn, out var bodyStart))
            {
                return new FrontMatter(kind, start, contentStart, index, bodyStart);
            }

            index = next;
        }

        return null;
    }

    private static bool IsClosingMarker(string text, int index, bool allowCarriageReturn, out int bodyStart)
    {
        bodyStart = 0;
        if (string.CompareOrdinal(text, index, Marker, 0, Marker.Length) != 0)
        {
            return false;
        }

        index += Marker.Length;
        while (index < text.Length && text[index] is ' ' or '\t')
        {
            index++;
        }

        var lineBreak = LineBreakLength(text, index);
        bodyStart = index + lineBreak;
        return index == text.Length || (lineBreak > 0 && (allowCarriageReturn || text[bodyStart - 1] == '\n'));
    }

    private static int LineBreakLength(string text, int index)
    {
        if (index >= text.Length || text[index] is not ('\r' or '\n'))
        {
            return 0;
        }

        return text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1;
    }

    private static bool IsBlankToLineEnd(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t')
        {
            index++;
        }

        return index == text.Length || text[index] is '\r' or '\n';
    }

    /// <summary>The readers' <c>\s</c> knows Unicode, so the few bytes in question are decoded.</summary>
    private static int SkipWhiteSpace(string text)
    {
        Span<byte> bytes = stackalloc byte[4];
        var index = 0;
        while (index < text.Length)
        {
            var length = Math.Min(bytes.Length, text.Length - index);
            Encoding.Latin1.GetBytes(text.AsSpan(index, length), bytes);
            Rune.DecodeFromUtf8(bytes[..length], out var rune, out var consumed);
            if (!Rune.IsWhiteSpace(rune))
            {
                break;
            }

            index += consumed;
        }

        return index;
    }
}
