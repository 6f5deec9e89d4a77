namespace GreenBuildTasks.Pages;

/// <summary>A section of the page, a landmark with a heading.</summary>
/// <param name="Id">What links to it, unique in the page.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Body">What follows the heading.</param>
internal sealed record PageSection(string Id, string Heading, Markup Body)
{
    /// <summary>The section as it stands in the page.</summary>
    public Markup ToMarkup() => Markup.Of($"""
        <section id="{Id}" aria-labelledby="{Id}-heading">
        <h2 id="{Id}-heading">{Heading}</h2>
        {Body}
        </section>
        """);

    /// <summary>The line of the contents that leads to it.</summary>
    public Markup ToLink() => Markup.Of($"<li><a href=\"#{Id}\">{Heading}</a></li>");
}
