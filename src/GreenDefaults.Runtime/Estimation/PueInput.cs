using System.Globalization;

namespace GreenDefaults.Runtime.Estimation;

/// <summary>The one place that decides which power usage effectiveness is used.</summary>
internal static class PueInput
{
    /// <summary>No building uses less than its equipment.</summary>
    public const double Smallest = 1;

    /// <summary>The worst sites published are below 2; above 3 the number is something else.</summary>
    public const double Largest = 3;

    /// <summary>The given PUE, or 1 named as a default.</summary>
    /// <exception cref="EstimationException">The PUE is outside 1 to 3.</exception>
    public static Sourced<double> Resolve(Sourced<double>? given)
    {
        Sourced<double> pue = given ?? new(1, "default: not known");
        return pue.Value is >= Smallest and <= Largest
            ? pue
            : throw new EstimationException(
                "pue",
                string.Create(CultureInfo.InvariantCulture, $"pue is {pue.Value}: it must be between {Smallest} and {Largest}"));
    }

    /// <summary>The range of a given or unknown PUE.</summary>
    public static RelativeRange Uncertainty(Sourced<double>? given) =>
        given is null ? DefaultRanges.UnknownPue : RelativeRange.Exact;
}
