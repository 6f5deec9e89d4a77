using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Cards;

/// <summary>The output of a build has the card with the emissions; the source has it only when somebody asks.</summary>
[Collection(PackageTests.Name)]
public sealed class CardStampingTests(PackageFeed feed)
{
    private const string Output = "bin/Debug/net10.0/MODEL_CARD.md";

    [Fact]
    public void A_build_stamps_a_copy_and_a_second_one_changes_no_byte()
    {
        using var app = App();

        app.Build().ThatSucceeds().WithCodes();
        var (first, written) = (app.Read(Output), File.GetLastWriteTimeUtc(app.PathOf(Output)));
        app.Build().ThatSucceeds().WithCodes();

        Footprints.AssertStamped(first);
        Assert.Contains("geographical_location: \"Sweden\"", first, StringComparison.Ordinal);
        Assert.Equal(first, app.Read(Output));
        Assert.Equal(written, File.GetLastWriteTimeUtc(app.PathOf(Output)));
        app.Build("--no-incremental").ThatSucceeds().WithCodes();
        Assert.Equal(first, app.Read(Output));
        Assert.Equal(Footprints.Card, app.Read("MODEL_CARD.md"));
    }

    [Fact]
    public void Without_a_location_the_card_names_the_world_average()
    {
        using var app = App();
        app.Write("green.yml", Footprints.Nowhere);

        app.Build().ThatSucceeds().WithCodes();

        Footprints.AssertStamped(app.Read(Output));
        Assert.Contains("world average", app.Read(Output), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_source_is_edited_only_when_asked_and_then_equals_what_a_build_stamps()
    {
        using var app = App();
        app.Build().ThatSucceeds();

        app.Build("-t:GreenUpdateModelCards").ThatSucceeds().WithCodes();

        Assert.Equal(app.Read(Output), app.Read("MODEL_CARD.md"));
        Assert.Equal(["MODEL_CARD.app.emissions.svg", "MODEL_CARD.md", "app.csproj", "green.yml"], app.Files(".").Where(file => !file.Contains('/')));
        app.Build("-t:GreenUpdateModelCards").ThatSucceeds().WithCodes();
        Assert.Equal(app.Read(Output), app.Read("MODEL_CARD.md"));
        app.Build("-t:GreenRemoveStamps").ThatSucceeds().WithCodes();
        Assert.Equal(Footprints.Card, app.Read("MODEL_CARD.md"));
        Assert.Equal(["MODEL_CARD.md", "app.csproj", "green.yml"], app.Files(".").Where(file => !file.Contains('/')));
    }

    [Fact]
    public void A_hand_written_value_is_replaced_only_when_the_build_is_told_to()
    {
        const string Key = "co2_eq_emissions: 1";
        using var app = App();
        app.Write("MODEL_CARD.md", Footprints.Card.Replace("license: mit", $"license: mit\n{Key}", StringComparison.Ordinal));

        app.Build().ThatSucceeds().WithCodes("GRN8005");
        Assert.Contains(Key, app.Read(Output), StringComparison.Ordinal);

        app.Build("-p:GreenOverwriteHandWritten=true").ThatSucceeds().WithCodes();
        Footprints.AssertStamped(app.Read(Output));
    }

    [Fact]
    public void A_justified_suppression_is_in_the_card_when_the_compiler_writes_it_down()
    {
        using var app = App();
        app.Write("obj/compiler.sarif", """
            { "version": "2.1.0", "runs": [{ "results": [{ "ruleId": "GRN2001", "suppressions": [{ "kind": "inSource", "justification": "Tiny grid." }] }] }] }
            """);

        app.Build("-p:ErrorLog=obj/other.sarif%2Cversion=2.1").ThatSucceeds().WithCodes();
        Assert.DoesNotContain("**Exceptions**", app.Read(Output), StringComparison.Ordinal);

        app.Run(["build", "-c", "Debug", "-t:GreenUpdateModelCards", "-p:ErrorLog=obj/compiler.sarif%2Cversion=2.1"]).ThatSucceeds();
        Assert.Contains("| GRN2001 | suppression | Tiny grid. |", app.Read("MODEL_CARD.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_is_chosen_by_the_card_or_the_project()
    {
        using var app = App();
        app.Build("-p:GreenCardForm=google").ThatSucceeds().WithCodes();
        Assert.Contains("## Implementation Information", app.Read(Output), StringComparison.Ordinal);

        app.Write("app.csproj", UserCode.Project("""<ItemGroup><GreenModelCard Include="MODEL_CARD.md" Form="meta" /></ItemGroup>"""));
        app.Build("-p:GreenCardForm=google").ThatSucceeds().WithCodes();
        Assert.Contains("## Hardware and Software", app.Read(Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_removes_all_that_a_build_and_a_pack_wrote()
    {
        using var app = App();
        app.Write("models/net.onnx", TestModels.Float32);
        app.Run(["pack", "-c", "Debug"]).ThatSucceeds();
        Assert.NotEmpty(Leftovers(app));

        app.Run(["clean", "-c", "Debug"]).ThatSucceeds();

        Assert.Empty(Leftovers(app));
        Assert.Equal(Footprints.Card, app.Read("MODEL_CARD.md"));
    }

    [Fact]
    public void A_card_that_leaves_the_project_leaves_the_output()
    {
        using var app = App();
        app.Build().ThatSucceeds();
        Assert.True(app.Has(Output));

        File.Delete(app.PathOf("MODEL_CARD.md"));
        app.Build().ThatSucceeds().WithCodes();

        Assert.False(app.Has(Output));
    }

    [Fact]
    public void A_card_that_cannot_be_stamped_is_reported_with_its_place_and_copied_as_it_is()
    {
        const string DuplicateKeys = "---\nlicense: mit\nlicense: apache-2.0\n---\n# Net\n";
        using var app = App();
        app.Write("MODEL_CARD.md", DuplicateKeys);

        var finding = app.Build().ThatSucceeds().WithCodes("GRN9004").The("GRN9004");

        Assert.Equal(("MODEL_CARD.md", 3, 1), (finding.FileName, finding.Line, finding.Column));
        Assert.Equal(DuplicateKeys, app.Read(Output));
        app.Build().ThatSucceeds().WithCodes("GRN9004");
        app.Build("-t:GreenUpdateModelCards").ThatSucceeds().WithCodes("GRN9004");
        Assert.Equal(DuplicateKeys, app.Read("MODEL_CARD.md"));
    }

    [Fact]
    public void A_read_only_card_is_stamped_in_the_output_and_not_edited_in_place()
    {
        using var app = App();
        var card = new FileInfo(app.PathOf("MODEL_CARD.md")) { IsReadOnly = true };
        try
        {
            app.Build().ThatSucceeds().WithCodes();
            app.Write("green.yml", Footprints.Nowhere);
            app.Build().ThatSucceeds().WithCodes();
            var refused = app.Build("-t:GreenUpdateModelCards").ThatSucceeds().WithCodes("GRN8005").The("GRN8005");

            Assert.Equal("MODEL_CARD.md", refused.FileName);
            Assert.Contains("read-only", refused.Message, StringComparison.Ordinal);
            Assert.Equal(Footprints.Card, app.Read("MODEL_CARD.md"));
            Assert.Contains("world average", app.Read(Output), StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            card.IsReadOnly = false;
        }
    }

    private ScratchFolder App() => new ScratchFolder(feed)
        .Write("app.csproj", UserCode.Project())
        .Write("green.yml", Footprints.Sweden)
        .Write("MODEL_CARD.md", Footprints.Card);

    private static IEnumerable<string> Leftovers(ScratchFolder app)
        => app.Files("bin").Concat(app.Files("obj"))
            .Where(file => file.Contains("green/", StringComparison.Ordinal) || file.Contains("MODEL_CARD.", StringComparison.Ordinal));
}
