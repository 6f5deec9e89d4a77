using System.Text;

namespace GreenTesting.Failures;

/// <summary>A line by line difference of two small texts.</summary>
internal static class LineDiff
{
    /// <summary>Lines with <c>-</c> are expected and missing, lines with <c>+</c> are there and not expected.</summary>
    public static string Create(string expected, string actual)
    {
        if (expected.ReplaceLineEndings("\n") == actual.ReplaceLineEndings("\n"))
            return "  (the texts differ only in their line endings)" + Environment.NewLine;

        var a = expected.ReplaceLineEndings("\n").Split('\n');
        var b = actual.ReplaceLineEndings("\n").Split('\n');
        var common = CommonLengths(a, b);
        var diff = new StringBuilder();
        int i = 0, j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                diff.Append("    ").AppendLine(a[i++]);
                j++;
            }
            else if (j == b.Length || (i < a.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Append("  - ").AppendLine(Visible(a[i++]));
            }
            else
            {
                diff.Append("  + ").AppendLine(Visible(b[j++]));
            }
        }

        return diff.ToString();
    }

    /// <summary>Length of the longest common subsequence of each pair of suffixes.</summary>
    private static int[,] CommonLengths(string[] a, string[] b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    /// <summary>Trailing spaces are the difference that nobody sees.</summary>
    private static string Visible(string line)
    {
        var kept = line.TrimEnd(' ', '\t').Length;
        return line[..kept] + line[kept..].Replace(' ', '·').Replace('\t', '→');
    }
}
