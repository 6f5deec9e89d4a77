using GreenBuildTasks.Cards;
using GreenBuildTasks.Policy.CardTexts;
using GreenDefaults.Runtime.Catalog;

namespace GreenBuildTasks.Policy.Plausibility;

/// <summary>Figures of a card that belong together.</summary>
/// <param name="Line">Line in the card of the emissions, from 1.</param>
/// <param name="Grams">Grams of CO2 equivalent.</param>
internal sealed record CardFigures(int Line, double Grams)
{
    /// <summary>Kilowatt-hours; null when the card does not say them.</summary>
    public double? EnergyKWh { get; init; }

    /// <summary>Hours times the number of devices; null when the card does not say them.</summary>
    public double? DeviceHours { get; init; }

    /// <summary>Rated watts of one device; null when they are not known.</summary>
    public double? Watts { get; init; }

    /// <summary>Whether the card says nothing of the electricity, so that the emissions are compared with those of countries.</summary>
    public bool GridIsUnknown { get; init; }

    /// <summary>The figures of the metadata and of the section, then those of every row of a table that has emissions.</summary>
    public static IEnumerable<CardFigures> Of(CardText card)
        => new[] { OfMetadata(card), OfSection(card) }.Concat(card.Rows.Select(OfRow)).OfType<CardFigures>();

    /// <summary>
    /// The metadata states grams; energy and hours stand in the section. What the build wrote there is left out: it sums up activities, which
    /// are looked at one by one.
    /// </summary>
    private static CardFigures? OfMetadata(CardText card)
        => card.Metadata?.Find(EmissionsMetadata.Key) is { } entry && EmissionsMetadata.GramsOf(entry.Value) is var grams and >= 0
            ? OfFields(card, entry.Key.Line, grams.Value)
            : null;

    private static CardFigures? OfSection(CardText card)
        => FieldOf(card, TemplateField.Carbon) is { } field && WrittenNumber.Grams(field.Value) is { } grams ? OfFields(card, field.Line, grams) : null;

    private static CardFigures OfFields(CardText card, int line, double grams)
    {
        var hardware = FieldOf(card, TemplateField.Hardware)?.Value;
        return new CardFigures(line, grams)
        {
            EnergyKWh = card.Fields.FirstOrDefault(field => field.Name == "Energy" && !field.IsStamped) is { } energy ? WrittenNumber.KilowattHours(energy.Value) : null,
            DeviceHours = FieldOf(card, TemplateField.Hours) is { } hours && IsDeviceHours(hours.Value) ? WrittenNumber.Plain(hours.Value) : null,
            Watts = hardware is null ? null : WrittenNumber.RatedWatts(hardware) ?? (AcceleratorCatalog.TryFind(hardware, out var device) ? device.TdpWatts : null),
        };
    }

    /// <summary>A row with a column of emissions that are not those of a market.</summary>
    private static CardFigures? OfRow(CardRow row)
    {
        if (Cell(row, header => Has(header, "emission", "carbon emitted", "co2") && !Has(header, "market", "range", "intensity", "factor")) is not { } emissions
            || WrittenNumber.Grams(emissions.Text, UnitOf(emissions.Header)) is not { } grams)
        {
            return null;
        }

        var energy = Cell(row, header => Has(header, "energy") && UnitOf(header) is not null);
        var hours = Cell(row, header => Has(header, "gpu hours", "gpu-hours", "tpu hours", "device-hours", "device hours", "accelerator hours"));
        var watts = Cell(row, header => Has(header, "(w)", "tdp"));
        return new CardFigures(row.Line, grams)
        {
            EnergyKWh = energy is { } used ? WrittenNumber.KilowattHours(used.Text, UnitOf(used.Header)) : null,
            DeviceHours = hours is { } worked ? WrittenNumber.Plain(worked.Text) : null,
            Watts = watts is { } power ? WrittenNumber.Plain(power.Text) : null,
        };
    }

    private static CardField? FieldOf(CardText card, TemplateField field)
        => card.Fields.FirstOrDefault(answered => !answered.IsStamped && answered.Name.Equals(TemplateFields.NameOf(field), StringComparison.OrdinalIgnoreCase));

    private static (string Header, string Text)? Cell(CardRow row, Predicate<string> isWanted)
        => row.Headers.Zip(row.Cells).FirstOrDefault(cell => isWanted(cell.First)) is { First: not null } found ? found : null;

    private static bool Has(string header, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (header.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Hours of a clock say nothing without the number of devices.</summary>
    private static bool IsDeviceHours(string text) => Has(text, "gpu", "tpu", "device", "accelerator");

    /// <summary>The unit in parentheses: <c>Emissions (tons CO2eq)</c>.</summary>
    private static string? UnitOf(string header)
    {
        var start = header.LastIndexOf('(');
        return start < 0 || !header.EndsWith(')') ? null : header[(start + 1)..^1].Replace("CO2eq", "", StringComparison.OrdinalIgnoreCase).Replace("CO2e", "", StringComparison.OrdinalIgnoreCase).Replace("CO2", "", StringComparison.OrdinalIgnoreCase).Trim();
    }
}
