using System.Globalization;
using GreenBuildTasks.Cards;
using GreenBuildTasks.Footprint;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>Statements for tests of cards.</summary>
internal static class TestStatements
{
    /// <summary>One training of so many grams in Sweden.</summary>
    public static ImpactStatement Grams(double grams, string activity = "training", string name = "Training")
    {
        // Eight device-hours, unless that would need more watts than a device can have.
        var hours = Math.Max(1, grams / 1e6);
        return FromFile(string.Create(
            CultureInfo.InvariantCulture,
            $"activities:\n  - {{ name: \"{name}\", activity: {activity}, count: 8, hours: {hours:R}, device: A100 SXM4 80GB, watts: {grams / 8 / hours:R}, "
            + $"pue: 1, location: {{ country: SE, intensity: 1000 }} }}\n"));
    }

    /// <summary>One training of any number of grams, from the energy of its equipment.</summary>
    public static ImpactStatement Energy(double grams)
        => FromFile(string.Create(
            CultureInfo.InvariantCulture,
            $"activities:\n  - {{ name: Training, activity: training, it_energy: {grams:E17}, pue: 1, intensity: 1 }}\n"));

    /// <summary>The statement of a footprint file.</summary>
    /// <param name="green">Its text.</param>
    /// <param name="exceptions">Exceptions from the rules.</param>
    public static ImpactStatement FromFile(string green, params ReportException[] exceptions)
    {
        using var folder = new TempFolder();
        var footprint = ProjectFootprint.Load(folder.Write("green.yml", green), []);
        Assert.Empty(footprint.DeclarationProblems);
        return new ImpactStatement(footprint, new ReportBuilder(folder.Root).Build(TestReports.Context(footprint), policy: null, exceptions));
    }
}
