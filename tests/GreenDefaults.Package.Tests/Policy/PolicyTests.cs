using GreenDefaults.Package.Tests.Scratch;

namespace GreenDefaults.Package.Tests.Policy;

/// <summary>The policy is checked in every build: a developer is warned, a build service refuses.</summary>
[Collection(PackageTests.Name)]
public sealed class PolicyTests(PackageFeed feed)
{
    /// <summary>100 hours of one GPU in Sweden: more than a kilogram.</summary>
    private const string Footprint = """
        location: { country: SE }
        activities:
          - { name: Training, activity: training, device: A100 SXM4 80GB, device_hours: 100 }
        """;

    private const string Breached = "budgets:\n  training: 1 g\n";
    private static readonly (string, string) BuildService = ("CI", "true");

    [Fact]
    public void A_breach_warns_a_developer_in_every_build_and_fails_on_a_build_service()
    {
        using var app = App();

        AssertBreach(app.Build().ThatSucceeds().WithCodes("GRN8001"), isError: false);
        var again = app.Build("-v:n").ThatSucceeds();
        Assert.True(again.Skipped("CoreCompile"), again.Output);
        AssertBreach(again, isError: false);

        AssertBreach(app.Run(["build"], BuildService).ThatFails().WithCodes("GRN8001"), isError: true);
        AssertBreach(app.Run(["build"], ("TF_BUILD", "true")).ThatFails(), isError: true);

        app.Write("green-policy.yml", "budgets:\n  training: 1 t\n");
        app.Run(["build"], BuildService).ThatSucceeds().WithCodes();
    }

    [Fact]
    public void The_project_decides_how_a_breach_is_reported()
    {
        using var app = App();

        app.Run(["build", "-p:GreenEnforcement=warn"], BuildService).ThatSucceeds().WithCodes("GRN8001");
        app.Run(["build", "-p:GreenEnforcement=off"], BuildService).ThatSucceeds().WithCodes();
        app.Build("-p:GreenEnforcement=error").ThatFails().WithCodes("GRN8001");
        app.Build("-warnaserror:GRN8001").ThatFails().WithCodes("GRN8001");
        app.Build("-p:NoWarn=GRN8001").ThatSucceeds().WithCodes();
        Assert.True(app.Build("-p:GreenEnforcement=of").ThatFails().The("GRN9004").IsError);
    }

    [Fact]
    public void The_nearest_policy_above_the_project_holds_unless_another_is_named()
    {
        using var app = new ScratchFolder(feed);
        app.Write("green-policy.yml", Breached)
            .Write("src/app/app.csproj", UserCode.Project())
            .Write("src/app/green.yml", Footprint)
            .Write("lenient.yml", "budgets:\n  total: 1 t\n");

        var build = app.Build("src/app").ThatSucceeds().WithCodes("GRN8001");
        Assert.Equal(app.PathOf("green-policy.yml"), build.The("GRN8001").File);

        app.Build("src/app", $"-p:GreenPolicyFile={app.PathOf("lenient.yml")}").ThatSucceeds().WithCodes();
        app.Write("src/green-policy.yml", "budgets:\n  total: 1 t\n");
        app.Build("src/app").ThatSucceeds().WithCodes();
    }

    [Fact]
    public void A_footprint_that_is_not_valid_is_reported_with_its_places_and_the_build_goes_on()
    {
        using var app = App();
        app.Write("MODEL_CARD.md", "# Net\n").Write("green.yml", """
            location: { country: SE }
            activities:
              - name: Training
                activity: training
                device: A100 SXM4 80GB
                device_hours: 100 kg
                colour: green
            """);

        var build = app.Build().ThatSucceeds();

        Assert.Contains((6, 19), PlacesOf(build, "GRN9004"));
        Assert.Contains((7, 5), PlacesOf(build, "GRN9004"));
        Assert.All(build.Diagnostics, diagnostic => Assert.Equal("green.yml", diagnostic.FileName));
        Assert.Equal("# Net\n", app.Read("bin/Debug/net10.0/MODEL_CARD.md"));
        Assert.True(app.Has("bin/Debug/net10.0/app.dll"));
    }

    private ScratchFolder App() => new ScratchFolder(feed)
        .Write("app.csproj", UserCode.Project())
        .Write("green.yml", Footprint)
        .Write("green-policy.yml", Breached);

    private static void AssertBreach(BuildResult build, bool isError)
    {
        var breach = build.The("GRN8001");
        Assert.Equal(("green-policy.yml", 2, 3, isError), (breach.FileName, breach.Line, breach.Column, breach.IsError));
    }

    private static IEnumerable<(int, int)> PlacesOf(BuildResult build, string code)
        => build.Diagnostics.Where(diagnostic => diagnostic.Code == code).Select(diagnostic => (diagnostic.Line, diagnostic.Column));
}
