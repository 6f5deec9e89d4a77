using System.Globalization;

namespace GreenBuildTasks.Imports;

/// <summary>The hardware of a BoAmps report in words.</summary>
internal static class BoAmpsHardware
{
    private const string Accelerator = "gpu";

    /// <summary>Accelerators with their number, and the names of the other parts; null when none has a name.</summary>
    public static string? Of(BoAmpsInfrastructure? infrastructure)
    {
        var parts = (infrastructure?.Components ?? [])
            .OfType<BoAmpsComponent>()
            .OrderBy(component => IsAccelerator(component) ? 0 : 1)
            .Select(Describe)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    /// <summary>The number of a processor is that of its cores in reports by CodeCarbon, and says nothing about how many there are.</summary>
    private static string? Describe(BoAmpsComponent component)
    {
        var name = component.ComponentName ?? string.Join(" ", new[] { component.Manufacturer, component.Family, component.Series }.Where(text => !string.IsNullOrEmpty(text)));
        return name.Length == 0 ? null
            : !IsAccelerator(component) || component.NbComponent is null || name.Contains(" x ", StringComparison.Ordinal) ? name
            : string.Create(CultureInfo.InvariantCulture, $"{component.NbComponent} x {name}");
    }

    private static bool IsAccelerator(BoAmpsComponent component) => Accelerator.Equals(component.ComponentType, StringComparison.OrdinalIgnoreCase);
}
