using System.Globalization;

namespace GreenBuildTasks.Pages;

/// <summary>The upper limits of the grades A to F; what is above them is a G.</summary>
/// <param name="Unit">What a value is for one of, for example "kWh of electricity".</param>
/// <param name="LimitsGrams">Six limits in grams of CO2 equivalent, rising; a limit belongs to the better grade.</param>
internal sealed record GradeScale(string Unit, IReadOnlyList<double> LimitsGrams)
{
    /// <summary>What the scales are and are not, for people.</summary>
    public const string Explanation =
        "The scale is a convention of this tool, not a standard. A footprint with a functional unit of inferences, requests, predictions, queries, prompts, calls or responses "
        + "is graded by its emissions for 1,000 of them, in steps of about three: measured tasks differ by more than a thousand times (Luccioni et al. 2024, arXiv:2311.16863). Any other is "
        + "graded by the emissions for each kilowatt-hour of its electricity: the average of the world was 473 g/kWh in 2024 (Ember), an E. There is no grade where a decisive input is a "
        + "default, an intensity is not location-based, or no electricity is counted.";

    /// <summary>For 1,000 inferences.</summary>
    public static GradeScale Inferences { get; } = new("1,000 inferences", [1, 3, 10, 30, 100, 1000]);

    /// <summary>For one kilowatt-hour of electricity at the building.</summary>
    public static GradeScale Electricity { get; } = new("kWh of electricity", [50, 100, 200, 300, 475, 700]);

    /// <summary>The grade of a value.</summary>
    /// <param name="grams">Grams of CO2 equivalent for one unit, 0 or more.</param>
    public char LetterOf(double grams) => Grading.Letters[LimitsGrams.TakeWhile(limit => grams > limit).Count()];

    /// <summary>The upper limit of a grade as text.</summary>
    public string LimitOf(char letter)
        => Grading.Letters.IndexOf(letter, StringComparison.Ordinal) is var index && index < LimitsGrams.Count
            ? $"{LimitsGrams[index].ToString("#,0", CultureInfo.InvariantCulture)} g"
            : "more";
}
