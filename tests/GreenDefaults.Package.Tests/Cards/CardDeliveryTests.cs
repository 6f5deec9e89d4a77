using System.IO.Compression;
using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Cards;

/// <summary>What a project ships has the stamped card, once, whatever else the project does with the file.</summary>
[Collection(PackageTests.Name)]
public sealed class CardDeliveryTests(PackageFeed feed)
{
    public static TheoryData<string, string> WaysToShipTheCard => new()
    {
        { "", "MODEL_CARD.md" },
        { """<ItemGroup><Content Include="MODEL_CARD.md" CopyToOutputDirectory="PreserveNewest" /></ItemGroup>""", "MODEL_CARD.md" },
        { """<ItemGroup><None Update="MODEL_CARD.md" CopyToOutputDirectory="Always" /></ItemGroup>""", "MODEL_CARD.md" },
        {
            """
            <PropertyGroup><PackageReadmeFile>MODEL_CARD.md</PackageReadmeFile></PropertyGroup>
            <ItemGroup><None Include="MODEL_CARD.md" Pack="true" PackagePath="/" /></ItemGroup>
            """,
            "MODEL_CARD.md"
        },
        { """<ItemGroup><GreenModelCard Include="MODEL_CARD.md" TargetPath="docs/card.md" /></ItemGroup>""", "docs/card.md" },
    };

    [Theory]
    [MemberData(nameof(WaysToShipTheCard))]
    public void Build_publish_and_pack_carry_the_stamped_card_once(string content, string place)
    {
        using var app = App(content);

        app.Run(["publish", "-c", "Debug", "-o", "published"]).ThatSucceeds().WithCodes();
        var stamped = app.Read($"bin/Debug/net10.0/{place}");
        Footprints.AssertStamped(stamped);
        Assert.Equal([place], Cards(app.Files("published")));
        Assert.Equal(stamped, app.Read($"published/{place}"));

        app.Run(["pack", "--no-build", "-c", "Debug", "-o", "packed"]).ThatSucceeds().WithCodes();
        using var package = ZipFile.OpenRead(app.PathOf("packed/app.1.0.0.nupkg"));
        Assert.Equal([place], Cards(package.Entries.Select(entry => entry.FullName)));
        using var reader = new StreamReader(package.GetEntry(place)!.Open());
        Assert.Equal(stamped, reader.ReadToEnd());

        var chart = $"{Path.GetDirectoryName(place)}/MODEL_CARD.app.emissions.svg".TrimStart('/');
        Assert.Equal(app.Read($"bin/Debug/net10.0/{chart}"), app.Read($"published/{chart}"));
        Assert.NotNull(package.GetEntry(chart));

        Assert.Equal(Footprints.Card, app.Read("MODEL_CARD.md"));
    }

    [Fact]
    public void Publish_without_a_build_carries_the_stamped_card()
    {
        using var app = App(content: "");
        app.Build().ThatSucceeds();

        app.Run(["publish", "--no-build", "-c", "Debug", "-o", "published"]).ThatSucceeds().WithCodes();

        Footprints.AssertStamped(app.Read("published/MODEL_CARD.md"));
    }

    private ScratchFolder App(string content) => new ScratchFolder(feed)
        .Write("app.csproj", UserCode.Project(content))
        .Write("green.yml", Footprints.Sweden)
        .Write("MODEL_CARD.md", Footprints.Card);

    private static IEnumerable<string> Cards(IEnumerable<string> files) => files.Where(file => file.EndsWith("card.md", StringComparison.OrdinalIgnoreCase));
}
