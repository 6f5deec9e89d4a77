using System.Text.RegularExpressions;

namespace GreenBuildTasks.Models;

/// <summary>
/// Recognizes by its name that a file says to be another file in another precision: <c>model_int8.onnx</c> beside <c>model.onnx</c>. Names
/// are only a hint; <see cref="QuantizedSiblings"/> looks at the content.
/// </summary>
internal static partial class PrecisionName
{
    // As written by the exporters of ONNX Runtime, Optimum, Transformers.js, sentence-transformers and by hand.
    private static readonly HashSet<string> Tokens = new(StringComparer.OrdinalIgnoreCase)
    {
        "int8", "uint8", "qint8", "quint8", "i8", "u8", "q8", "q8f16", "8bit", "w8a8", "w8a16", "fp8", "float8",
        "int4", "uint4", "i4", "u4", "q4", "q4f16", "4bit", "w4a8", "w4a16", "nf4", "fp4", "bnb4", "awq", "gptq",
        "fp16", "float16", "f16", "half", "bf16", "bfloat16", "w16",
        "quant", "quantized", "quantised", "qdq", "dynamic", "static",
        "avx2", "avx512", "vnni", "arm64",
    };

    /// <summary>
    /// True when <paramref name="candidate"/> is <paramref name="stem"/> with one or more precision tokens added after its first part.
    /// </summary>
    /// <param name="stem">File name without extension.</param>
    /// <param name="candidate">File name without extension.</param>
    public static bool IsVariant(string stem, string candidate)
    {
        var expected = Separators().Split(stem);
        var parts = Separators().Split(candidate);
        var matched = 0;
        foreach (var part in parts)
        {
            if (matched < expected.Length && part.Equals(expected[matched], StringComparison.OrdinalIgnoreCase))
            {
                matched++;
            }
            else if (matched == 0 || !Tokens.Contains(part))
            {
                return false;
            }
        }

        return matched == expected.Length && parts.Length > expected.Length;
    }

    [GeneratedRegex("[._-]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
