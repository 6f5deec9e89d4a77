namespace GreenDefaults.Package.Tests.Cards;

/// <summary>Footprint files and cards for projects.</summary>
internal static class Footprints
{
    /// <summary>100 hours of one GPU in Sweden.</summary>
    public const string Sweden = """
        location: { country: SE }
        activities:
          - { name: Training, activity: training, device: A100 SXM4 80GB, device_hours: 100 }

        """;

    /// <summary>The same without saying where.</summary>
    public const string Nowhere = """
        activities:
          - { name: Training, activity: training, device: A100 SXM4 80GB, device_hours: 100 }

        """;

    /// <summary>A card as somebody writes it.</summary>
    public const string Card = "---\nlicense: mit\n---\n\n# Net\n\nWhat it is for.";

    /// <summary>Fails the test unless a text is <see cref="Card"/> with metadata and section.</summary>
    public static void AssertStamped(string card)
    {
        Assert.StartsWith("---\nlicense: mit\nco2_eq_emissions:\n  emissions: ", card, StringComparison.Ordinal);
        Assert.Contains("# Net\n\nWhat it is for.", card, StringComparison.Ordinal);
        Assert.Equal(2, card.Split("\n## Environmental Impact\n").Length);
        Assert.Contains("A100 SXM4 80GB", card, StringComparison.Ordinal);
    }
}
