using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Failures;

/// <summary>A remark to be written under a span of a file.</summary>
/// <param name="Path">The file; <see langword="null"/> for a remark on no file.</param>
/// <param name="Start">Zero-based.</param>
/// <param name="End">Zero-based and exclusive; <see langword="null"/> when only the start is known.</param>
/// <param name="Text">The remark.</param>
internal sealed record SourceNote(string? Path, LinePosition Start, LinePosition? End, string Text);
