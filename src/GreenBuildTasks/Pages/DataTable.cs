namespace GreenBuildTasks.Pages;

/// <summary>A table with a caption and with scopes, as screen readers need them.</summary>
/// <remarks>On a phone the cells of a row wrap, and browsers forget the roles of a table that is laid out otherwise: they are stated.</remarks>
internal static class DataTable
{
    /// <summary>The table.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="columns">The headings; one that starts with <c>#</c> is that of a column of numbers.</param>
    /// <param name="rows">One row each, see <see cref="Row"/>.</param>
    public static Markup Of(string caption, IEnumerable<string> columns, IEnumerable<Markup> rows) => Markup.Of($"""
        <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup"><tr role="row">{columns.Select(Heading)}</tr></thead>
        <tbody role="rowgroup">
        {rows}
        </tbody>
        </table>
        """);

    /// <summary>A row: the first cell names it.</summary>
    /// <param name="name">What the row is about.</param>
    /// <param name="cells">The other cells, see <see cref="Cell(Markup)"/> and <see cref="NumberCell(string, string?)"/>.</param>
    public static Markup Row(Markup name, params IEnumerable<Markup> cells) => Markup.Of($"<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">{name}</th>{cells}</tr>");

    /// <summary>A cell of text.</summary>
    public static Markup Cell(Markup content) => Markup.Of($"<td role=\"cell\">{content}</td>");

    /// <inheritdoc cref="Cell(Markup)"/>
    public static Markup Cell(string? text) => Markup.Of($"<td role=\"cell\">{text}</td>");

    /// <summary>A cell with a figure, and a smaller line below it.</summary>
    public static Markup NumberCell(string figure, string? below = null)
        => Markup.Of($"<td role=\"cell\" class=\"num\">{figure}{Small(below)}</td>");

    /// <summary>A cell with a figure and a drawing of it.</summary>
    public static Markup NumberCell(string figure, Markup drawing) => Markup.Of($"<td role=\"cell\" class=\"num\">{figure}{drawing}</td>");

    /// <summary>A smaller line below a text; nothing for null.</summary>
    public static Markup Small(string? text) => Markup.When(text is not null, Markup.Of($"<small>{text}</small>"));

    private static Markup Heading(string column)
        => column.StartsWith('#') ? Markup.Of($"<th scope=\"col\" role=\"columnheader\" class=\"num\">{column[1..]}</th>") : Markup.Of($"<th scope=\"col\" role=\"columnheader\">{column}</th>");
}
