using System.Globalization;
using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Exchange;

/// <summary>What formats without a field for it say about an activity in words.</summary>
internal static class ActivityText
{
    private const string MethodSeparator = "; ";

    /// <summary>The methods as formulas with their sources; a method without a formula by its identifier.</summary>
    public static string Formula(ReportActivity activity)
        => string.Join(MethodSeparator, activity.Method.Split(MethodSeparator).Select(method => EstimationMethods.FormulaOf(method) ?? method));

    /// <summary>A value of an enumeration of one-word names, in lower case.</summary>
    public static string Word(Enum value) => value.ToString().ToLowerInvariant();

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Word(bool value) => value ? "true" : "false";

    /// <summary>An input, for example <c>600 g/kWh; operator; 2022</c>.</summary>
    public static string Input(ReportInput input)
    {
        var value = DecimalText.Of(input.Value);
        var amount = value is null || input.Unit.Length == 0 ? value : $"{value} {input.Unit}";
        var parts = new[] { amount, input.Source, input.Year?.ToString(CultureInfo.InvariantCulture) };
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Energy, emissions, their ranges, method, evidence and inputs in one line.</summary>
    public static string Statement(ReportActivity activity)
    {
        var energy = $"{DecimalText.Of(activity.EnergyKWh)} kWh (range {DecimalText.Of(activity.Low.EnergyKWh)} to {DecimalText.Of(activity.High.EnergyKWh)})";
        var emissions = $"{DecimalText.Of(activity.EmissionsKg)} kg CO2eq "
            + $"(range {DecimalText.Of(activity.Low.EmissionsKg)} to {DecimalText.Of(activity.High.EmissionsKg)})";
        string?[] parts =
        [
            $"{activity.Name} ({activity.Activity}): {(activity.EnergyKnown ? energy : "energy not known")}, {emissions}",
            $"evidence {Word(activity.Evidence)}",
            $"method {Formula(activity)}",
            activity.EnergyKnown ? $"{Word(activity.Scope.Basis)}-based intensity" : null,
            activity.EnergyKnown ? $"PUE {(activity.Scope.IncludesPue ? "included" : "not included")}" : null,
            activity.Scope.Embodied ? "manufacture of hardware" : null,
            activity.Location,
            activity.Hardware,
            .. activity.Inputs.Select(input => $"{input.Name} {Input(input)}"),
        ];
        return string.Join(". ", parts.Where(part => part is not null)) + ".";
    }

    /// <summary>The ISO 3166-1 alpha-2 code of the country it ran in; null for none, for several, and for one that has none in the catalogue.</summary>
    public static string? Country(ReportActivity activity)
        => activity.Countries is [var code] && GridCatalog.TryFindCountry(code, out var country) && country.Alpha2.Length > 0 ? country.Alpha2 : null;
}
