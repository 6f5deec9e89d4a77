using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.Failures;

/// <summary>Prints source files with remarks under the lines that they concern.</summary>
internal sealed class AnnotatedSources(Solution solution)
{
    /// <summary>Lines shown above and below a remark. Far from any remark, lines are left out.</summary>
    private const int ContextLines = 6;

    public async Task AppendAsync(
        StringBuilder report, string heading, IReadOnlyCollection<SourceNote> notes, CancellationToken cancellationToken)
    {
        if (notes.Count == 0)
            return;
        report.AppendLine().AppendLine(heading);
        foreach (var note in notes.Where(n => n.Path is null))
            report.Append("  (no location) ").AppendLine(note.Text);
        foreach (var file in notes.Where(n => n.Path is not null).GroupBy(n => n.Path!).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            report.Append("  ").AppendLine(file.Key);
            if (await FindTextAsync(file.Key, cancellationToken).ConfigureAwait(false) is { } text)
                AppendFile(report, text, [.. file.OrderBy(n => n.Start)]);
            else
                report.AppendLine("    (no such file)").AppendJoin(Environment.NewLine, file.Select(n => "    " + n.Text)).AppendLine();
        }
    }

    private static void AppendFile(StringBuilder report, SourceText text, IReadOnlyCollection<SourceNote> notes)
    {
        var width = text.Lines.Count.ToString(CultureInfo.InvariantCulture).Length;
        var skipping = false;
        foreach (var line in text.Lines)
        {
            if (!notes.Any(n => Math.Abs(n.Start.Line - line.LineNumber) <= ContextLines))
            {
                if (!skipping)
                    report.Append(' ', width + 4).AppendLine("...");
                skipping = true;
                continue;
            }

            skipping = false;
            var number = (line.LineNumber + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width);
            report.Append("    ").Append(number).Append(" | ").AppendLine(line.ToString());
            foreach (var note in notes.Where(n => n.Start.Line == line.LineNumber))
                report.Append(' ', width + 4).Append(" | ").AppendLine(Underline(line.ToString(), note));
        }

        foreach (var note in notes.Where(n => n.Start.Line >= text.Lines.Count))
        {
            report.Append("    beyond the end, at line ").Append(note.Start.Line + 1).Append(": ").AppendLine(note.Text);
        }
    }

    private static string Underline(string line, SourceNote note)
    {
        var start = Math.Min(note.Start.Character, line.Length);
        // Tabs are kept, so that the marks stand under the text whatever the tab width.
        var indent = string.Concat(line[..start].Select(c => c == '\t' ? '\t' : ' ')).PadRight(note.Start.Character);
        var end = note.End switch
        {
            null => note.Start.Character + 1,
            { } e when e.Line > note.Start.Line => line.Length,
            { } e => e.Character,
        };
        var marks = new string('^', Math.Max(1, end - note.Start.Character));
        var continues = note.End is { } last && last.Line > note.Start.Line
            ? $" (to line {last.Line + 1}, column {last.Character + 1})"
            : "";
        return $"{indent}{marks}{continues} {note.Text}";
    }

    private async Task<SourceText?> FindTextAsync(string path, CancellationToken cancellationToken)
    {
        var id = solution.GetDocumentIdsWithFilePath(path).FirstOrDefault();
        if (id is null)
            return null;
        TextDocument? document = solution.GetDocument(id) ?? solution.GetAdditionalDocument(id) ?? (TextDocument?)solution.GetAnalyzerConfigDocument(id);
        return document is null ? null : await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
    }
}
