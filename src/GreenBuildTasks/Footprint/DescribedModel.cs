using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Footprint;

/// <summary>A model file that a footprint describes, as it was then.</summary>
/// <param name="File">Path from the folder of the footprint file, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of the file in lower-case hexadecimal digits.</param>
/// <param name="Line">Line in the footprint file.</param>
/// <param name="Column">Column in the footprint file.</param>
internal sealed record DescribedModel(string File, string Sha256, int Line, int Column)
{
    private const string Prefix = "sha256:";
    private const int Digits = 64;

    /// <summary>Reads the key <c>models</c>: paths with their hashes.</summary>
    public static List<DescribedModel> Read(YamlFields file)
    {
        var read = new List<DescribedModel>();
        if (file.Fields(FootprintKeys.Models, "{ net.onnx: sha256:... }") is not { } models)
        {
            return read;
        }

        foreach (var entry in models.Entries)
        {
            if (models.Text(entry.Name) is not { } text)
            {
                continue;
            }

            var digits = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
            if (digits.Length == Digits && digits.All(char.IsAsciiHexDigit))
            {
                read.Add(new DescribedModel(entry.Name.Replace('\\', '/'), digits.ToLowerInvariant(), entry.Key.Line, entry.Key.Column));
            }
            else
            {
                models.Report(entry.Value, $"'{text}' is not the SHA-256 of a model: use {Prefix} and {Digits} hexadecimal digits");
            }
        }

        return read;
    }
}
