using System.Globalization;

namespace GreenBuildTasks.Cards;

/// <summary>Makes the metadata of a card from the shares of the projects that stamp it.</summary>
internal static class CardMetadata
{
    /// <summary>The metadata; null when there is none to write, see <see cref="OmissionReason"/>.</summary>
    public static EmissionsMetadata? Of(IReadOnlyList<CardShare> shares)
        => shares.Count == 0 || OmissionReason(shares) is not null
            ? null
            : new EmissionsMetadata(
                PlainNumber.Format(Grams(shares)),
                $"GreenDefaults ({MarkdownText.List(shares.SelectMany(share => share.Methods), ", ")}; {FigureText.Word(shares.Max(share => share.Evidence))})",
                shares.SelectMany(share => share.Training).Distinct(StringComparer.Ordinal).ToList() is [var training] ? training : null,
                MarkdownText.List(shares.SelectMany(share => share.Places)),
                MarkdownText.List(shares.SelectMany(share => share.Hardware)));

    /// <summary>Why readers would misread the emissions; null when they would not, or when there are none to write.</summary>
    public static string? OmissionReason(IReadOnlyList<CardShare> shares)
        => shares.Count == 0 ? null
            : Grams(shares) < EmissionsMetadata.SmallestGrams ? Misread("below", EmissionsMetadata.SmallestGrams)
            : Written(Grams(shares)) >= EmissionsMetadata.TooManyGrams ? Misread("from", EmissionsMetadata.TooManyGrams)
            : null;

    /// <summary>Grams of CO2 equivalent of all shares.</summary>
    public static double Grams(IEnumerable<CardShare> shares) => shares.Sum(share => share.Grams);

    /// <summary>Rounding may carry a number to the next power of ten.</summary>
    private static double Written(double grams) => double.Parse(PlainNumber.Format(grams), CultureInfo.InvariantCulture);

    private static string Misread(string relation, double grams)
        => $"{relation} {PlainNumber.Format(grams)} g readers of the metadata would see another number";
}
