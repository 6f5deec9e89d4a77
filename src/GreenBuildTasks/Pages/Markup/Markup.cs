using System.Runtime.CompilerServices;

namespace GreenBuildTasks.Pages;

/// <summary>A piece of HTML or SVG that is well formed by itself.</summary>
/// <remarks>
/// It is only made of literals of this program and of encoded values: see <see cref="Of(MarkupHandler)"/>. There is no way to make one of a text that is
/// known at run time only, so that no text of a user can become a tag.
/// </remarks>
internal readonly struct Markup
{
    private readonly string? _text;

    private Markup(string text) => _text = text;

    /// <summary>Nothing.</summary>
    public static Markup Empty => default;

    /// <summary>Markup with holes: every text in a hole is encoded, markup in a hole stays as it is.</summary>
    /// <param name="template">For example <c>$"&lt;td&gt;{name}&lt;/td&gt;"</c>; attributes are quoted.</param>
    public static Markup Of(MarkupHandler template) => new(template.ToString());

    /// <summary>A fixed text of this program that is markup by itself, for example an embedded style sheet.</summary>
    /// <param name="resource">The resource.</param>
    public static Markup Of(TemplateResource resource) => new(resource.Text);

    /// <summary>The markup if a condition holds, else nothing.</summary>
    public static Markup When(bool condition, Markup markup) => condition ? markup : Empty;

    /// <inheritdoc />
    public override string ToString() => _text ?? "";
}

/// <summary>Collects the parts of an interpolated string and encodes its holes.</summary>
/// <param name="literalLength">Number of characters outside of holes.</param>
/// <param name="formattedCount">Number of holes.</param>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler(int literalLength, int formattedCount)
{
    private const int ExpectedHole = 32;

    private readonly System.Text.StringBuilder _markup = new(literalLength + (formattedCount * ExpectedHole));

    /// <summary>Appends what stands outside of holes.</summary>
    public void AppendLiteral(string literal) => _markup.Append(literal);

    /// <summary>Appends a text, encoded; nothing for null.</summary>
    public void AppendFormatted(string? text) => MarkupText.Append(_markup, text ?? "");

    /// <summary>Appends a whole number.</summary>
    public void AppendFormatted(int number) => _markup.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");

    /// <summary>Appends markup as it is.</summary>
    public void AppendFormatted(Markup markup) => _markup.Append(markup.ToString());

    /// <summary>Appends pieces of markup, each on a line of its own.</summary>
    public void AppendFormatted(IEnumerable<Markup> pieces) => _markup.AppendJoin('\n', pieces);

    /// <inheritdoc />
    public override string ToString() => _markup.ToString();
}
