using GreenAnalyzers.Facts;
using GreenAnalyzers.Measurement;
using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Measurement.ShowLastRunAnalyzer>;

namespace GreenAnalyzers.Tests.Measurement;

public class ShowLastRunTests
{
    private static readonly RunFact Prices = Run("prices");

    private static RunFact Run(string name, double energyKWh = 2, double emissionsGrams = 120, double spread = 2) => new(
        name,
        new DateTime(2026, 3, 4),
        new FactRange(energyKWh / spread, energyKWh, energyKWh * spread),
        new FactRange(emissionsGrams / spread, emissionsGrams, emissionsGrams * spread),
        "modeled",
        56.96,
        "France, country average of 2024");

    private static Task VerifyAsync(string code, params DiagnosticResult[] expected) => VerifyAsync(code, [Prices], expected);

    private static Task VerifyAsync(string code, RunFact[] runs, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<ShowLastRunAnalyzer> { TestCode = code, Libraries = [Library.Packages.GreenDefaultsRuntime] };
        test.TestState.AdditionalFiles.Add("obj/green/facts.greendefaults.tsv", FactsFormat.Write([], RunFacts.Lines(runs)));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static string Body(string body, string members = "") => $$"""
        using System;
        using GreenDefaults.Runtime.Tracking;
        using static GreenDefaults.Runtime.Tracking.EmissionsTracker;

        public class Program
        {
            {{members}}
            public void Run(bool flag, string given, EmissionsTrackerOptions options)
            {
                {{body}}
            }
        }
        """;

    [Fact]
    public Task A_name_that_a_referenced_project_keeps_is_not_followed()
    {
        var test = new CSharpAnalyzerTest<ShowLastRunAnalyzer> { TestCode = Body("Start(Names.Prices).Dispose();"), Libraries = [Library.Packages.GreenDefaultsRuntime] };
        test.TestState.AdditionalFiles.Add("obj/green/facts.greendefaults.tsv", FactsFormat.Write([], RunFacts.Lines([Prices])));
        test.TestState.AdditionalProjects["Other"].Sources.Add(("Names.cs", "public static class Names { public static readonly string Prices = \"prices\"; }"));
        test.TestState.ProjectReferences.Add("Other");
        return test.RunAsync();
    }

    [Fact]
    public Task The_message_says_day_energy_emissions_evidence_and_intensity()
        => VerifyAsync(
            Body("""using var tracker = EmissionsTracker.{|#0:Start("prices")|};"""),
            Verify.Diagnostic().WithLocation(0).WithMessage(
                "The last run of 'prices', on 2026-03-04, used 2 kWh (1 kWh to 4 kWh) and emitted 120 g CO2eq (60 g to 240 g):"
                + " modeled, with 57 g/kWh (France, country average of 2024)"));

    [Theory]
    [InlineData(0, 0, 2, "used 0 Wh and emitted 0 g CO2eq:")]
    [InlineData(1e-9, 1e-6, 1, "used less than 0.01 mWh and emitted less than 0.01 mg CO2eq:")]
    [InlineData(1e-7, 0.0005, 1, "used 0.1 mWh and emitted 0.5 mg CO2eq:")]
    [InlineData(1.23456e-5, 0.0123456, 2, "used 12.3 mWh (6.17 mWh to 24.7 mWh) and emitted 12.3 mg CO2eq (6.17 mg to 24.7 mg):")]
    [InlineData(0.0123456, 1234.56, 1, "used 12.3 Wh and emitted 1.23 kg CO2eq:")]
    [InlineData(123.456, 1.23e6, 1, "used 123 kWh and emitted 1.23 t CO2eq:")]
    [InlineData(1.2345e9, 1.2345e12, 1, "used 1,234,500 MWh and emitted 1,234,500 t CO2eq:")]
    public Task Figures_have_a_unit_that_reads_well(double energyKWh, double emissionsGrams, double spread, string text)
        => VerifyAsync(
            Body("""{|#0:Start("prices")|};"""),
            [Run("prices", energyKWh, emissionsGrams, spread)],
            Verify.Diagnostic().WithLocation(0).WithMessage(
                $"The last run of 'prices', on 2026-03-04, {text} modeled, with 57 g/kWh (France, country average of 2024)"));

    [Theory]
    [InlineData("""using (EmissionsTracker.[|Start("prices", options)|]) { }""")]
    [InlineData("""using var tracker = [|Start(name: "prices")|];""")]
    [InlineData("""using var tracker = EmissionsTracker.[|Start(options: options, name: "prices")|];""")]
    [InlineData("""const string name = "prices"; EmissionsTracker.[|Start(name)|].Dispose();""")]
    [InlineData("""var name = "pri"; name = name; var other = "pri" + "ces"; EmissionsTracker.[|Start(other)|].Stop();""")]
    [InlineData("""var part = "ces"; [|Start($"pri{part}")|];""")]
    [InlineData("[|Start(Constant)|];")]
    [InlineData("[|Start(Field)|];")]
    [InlineData("[|Start(Property)|];")]
    [InlineData("[|Start(Computed)|];")]
    [InlineData("[|Start(nameof(prices))|];")]
    [InlineData("Func<EmissionsTracker> start = () => [|Start(\"prices\")|];")]
    public Task A_name_that_the_source_says_is_followed(string body)
        => VerifyAsync(Body(body, """
            private const string Constant = "prices";
            private static readonly string Field = Constant;
            private static string Property { get; } = "pri" + "ces";
            private string Computed => Field;
            private void prices() { }
            """));

    [Theory]
    [InlineData("""Start("Prices");""")]
    [InlineData("""Start("price");""")]
    [InlineData("Start(given);")]
    [InlineData("""Start(flag ? "prices" : "others");""")]
    [InlineData("""var name = "prices"; if (flag) name = given; Start(name);""")]
    [InlineData("""Start($"prices{given}");""")]
    [InlineData("""Start($"{Constant,-20}");""")]
    [InlineData("Start(Changed);")]
    [InlineData("Start(Set);")]
    [InlineData("Start(Virtual);")]
    [InlineData("Start(Endless);")]
    [InlineData("""Other.Start("prices");""")]
    [InlineData("""Start(_assigned);""")]
    public Task A_name_that_is_not_known_or_has_no_run_is_silent(string body)
        => VerifyAsync(Body(body, """
            private const string Constant = "prices";
            private static string Changed = "prices";
            private string Set { get; set; } = "prices";
            protected virtual string Virtual => "prices";
            private string Endless => Endless;
            private readonly string _assigned = "prices";
            public Program(string given) { if (given is not null) _assigned = given; }
            private static class Other { public static void Start(string name) { } }
            """));

    [Fact]
    public Task Top_level_code_is_seen()
        => VerifyAsync("""
            using GreenDefaults.Runtime.Tracking;

            using var tracker = EmissionsTracker.[|Start("prices")|];
            """);

    [Fact]
    public Task Every_tracker_of_the_name_is_reported_with_its_own_run()
        => VerifyAsync(
            Body("""{|#0:Start("prices")|}; {|#1:Start("reviews")|}; Start("none");"""),
            [Prices, Run("reviews", energyKWh: 5, spread: 1)],
            Verify.Diagnostic().WithLocation(0).WithMessage(
                "The last run of 'prices', on 2026-03-04, used 2 kWh (1 kWh to 4 kWh) and emitted 120 g CO2eq (60 g to 240 g):"
                + " modeled, with 57 g/kWh (France, country average of 2024)"),
            Verify.Diagnostic().WithLocation(1).WithMessage(
                "The last run of 'reviews', on 2026-03-04, used 5 kWh and emitted 120 g CO2eq: modeled, with 57 g/kWh (France, country average of 2024)"));

    [Fact]
    public Task Without_a_run_or_without_facts_the_rule_is_silent()
        => Task.WhenAll(
            VerifyAsync(Body("""Start("prices");"""), runs: []),
            new CSharpAnalyzerTest<ShowLastRunAnalyzer> { TestCode = Body("""Start("prices");"""), Libraries = [Library.Packages.GreenDefaultsRuntime] }.RunAsync());
}
