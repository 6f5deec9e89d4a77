using System.Security.Cryptography;
using System.Text;

namespace GreenBuildTasks.Pages;

/// <summary>A file of <c>Pages/Template</c>, embedded into this assembly.</summary>
internal sealed class TemplateResource
{
    private TemplateResource(string name)
    {
        using var stream = typeof(TemplateResource).Assembly.GetManifestResourceStream($"GreenBuildTasks.Pages.Template.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The page around the sections; <c>{{name}}</c> is a place for one.</summary>
    public static TemplateResource Page { get; } = new("report.html");

    /// <summary>The style sheet of the page.</summary>
    public static TemplateResource Style { get; } = new("report.css");

    /// <summary>The content, lines ended by line feeds.</summary>
    public string Text { get; }

    /// <summary>The source expression of a Content Security Policy that allows exactly this content.</summary>
    public string Sha256Source => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}";
}
