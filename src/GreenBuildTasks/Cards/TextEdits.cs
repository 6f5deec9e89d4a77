using System.Text;

namespace GreenBuildTasks.Cards;

/// <summary>Replacements of parts of a text, which do not overlap; everything between them is copied.</summary>
internal sealed class TextEdits
{
    private readonly List<(int Start, int End, string Text)> _edits = [];

    /// <summary>Replaces a part.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="end">Offset behind its last character; <paramref name="start"/> to insert.</param>
    /// <param name="text">What stands there afterwards.</param>
    public void Replace(int start, int end, string text) => _edits.Add((start, end, text));

    /// <summary>The text from an offset on, edited.</summary>
    public string Apply(string text, int from)
    {
        var edited = new StringBuilder(text.Length - from);
        foreach (var edit in _edits.OrderBy(edit => edit.Start))
        {
            edited.Append(text, from, edit.Start - from).Append(edit.Text);
            from = edit.End;
        }

        return edited.Append(text, from, text.Length - from).ToString();
    }
}
