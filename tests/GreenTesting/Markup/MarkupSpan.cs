using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Markup;

/// <param name="Kind">What the span stands for.</param>
/// <param name="Name">The diagnostic id, the location number without its <c>#</c>, or empty for <c>[|..|]</c>.</param>
/// <param name="Span">Position in the text without markup.</param>
internal readonly record struct MarkupSpan(MarkupKind Kind, string Name, TextSpan Span);
