using System.Globalization;

namespace GreenDefaults.Benchmarks.Workloads;

/// <summary>A C# file of about a given length: one template, repeated with a number in the place of <c>_N</c>.</summary>
internal sealed class GeneratedCode
{
    private readonly string _template;

    public GeneratedCode(string usings, string template, int lines)
    {
        _template = template;
        Copies = lines / template.Split('\n').Length;
        Text = usings + string.Concat(Enumerable.Range(0, Copies).Select(Copy));
    }

    /// <summary>How often the template was repeated.</summary>
    public int Copies { get; }

    /// <summary>The file.</summary>
    public string Text { get; }

    private string Copy(int number) => _template.Replace("_N", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n";
}
