using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Expectations;

/// <summary>A place as the test wrote it: a markup number, or a position in a file.</summary>
internal sealed record ExpectedLocation
{
    public int? MarkupKey { get; init; }

    /// <summary>Path or file name; <see langword="null"/> for the first source.</summary>
    public string? Path { get; init; }

    public LinePosition Start { get; init; }

    /// <summary><see langword="null"/> when only the start is compared.</summary>
    public LinePosition? End { get; init; }
}
