using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Expectations;

/// <summary>A position in a file, in the terms that Roslyn reports.</summary>
/// <param name="Path">Full path of the document.</param>
/// <param name="Start">Zero-based.</param>
/// <param name="End">Zero-based and exclusive; <see langword="null"/> when only the start is compared.</param>
internal readonly record struct ResolvedLocation(string Path, LinePosition Start, LinePosition? End)
{
    public bool Matches(Location location)
    {
        var actual = location.GetLineSpan();
        return actual.Path == Path
            && actual.StartLinePosition == Start
            && (End is not { } end || actual.EndLinePosition == end);
    }
}
