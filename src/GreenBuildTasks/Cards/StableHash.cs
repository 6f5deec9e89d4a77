using System.Security.Cryptography;
using System.Text;

namespace GreenBuildTasks.Cards;

/// <summary>Short fingerprints of text that do not depend on the process, the machine or the line ends of a checkout.</summary>
internal static class StableHash
{
    private const int Bytes = 8;

    /// <summary>Sixteen hexadecimal digits for a text, equal for texts that differ only in line ends and blanks before them.</summary>
    public static string Of(string text)
    {
        var normalized = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            normalized.Append(line.TrimEnd()).Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(normalized.ToString())).AsSpan(0, Bytes));
    }
}
