using GreenAnalyzers.Locations;
using GreenTesting;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Tests.Locations;

public class ChooseLowerCarbonRegionTests
{
    private static string Program(string members) => $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using Amazon;
        using Azure.Core;

        public class Options { public AzureLocation Location { get; set; } public RegionEndpoint Region { get; set; } public string Name { get; set; } }

        public class Client
        {
            public Client(RegionEndpoint region) { }
            public Client(string name, AzureLocation location, string tag = "") { }
        }

        public class Program
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }
        """;

    private static CSharpAnalyzerTest<ChooseLowerCarbonRegionAnalyzer> Test(string members, string facts, string config = "") => new()
    {
        TestCode = Program(members),
        Libraries = [Library.Packages.AzureCore, Library.Packages.AWSSDKCore],
        TestState = { AdditionalFiles = { ("facts.greendefaults.tsv", facts) }, AnalyzerConfigFiles = { "root = true\n[*.cs]\n" + config } },
    };

    private static Task VerifyAsync(string members) => Test(members, RegionTestFacts.Free).RunAsync();

    private static Task VerifyMessageAsync(string members, string facts, DiagnosticSeverity severity, string message)
    {
        var test = Test(members, facts);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.ChooseLowerCarbonRegion).WithLocation(0).WithSeverity(severity).WithMessage(message));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("object M() => new Client([|RegionEndpoint.USEast1|]);")]
    [InlineData("Client M() => new([|Amazon.RegionEndpoint.EUCentral1|]);")]
    [InlineData("object M() => new Client(region: [|RegionEndpoint.EUCentral1|]);")]
    [InlineData("object M() => new Client(\"n\", [|AzureLocation.WestEurope|]);")]
    [InlineData("object M() => new Client(\"n\", [|\"westeurope\"|]);")]
    [InlineData("object M() => new Client(location: [|\"West Europe\"|], name: \"westeurope\", tag: \"westeurope\");")]
    [InlineData("object M() => new Client(\"n\", new AzureLocation([|\"westeurope\"|]));")]
    [InlineData("object M() => new Client(RegionEndpoint.GetBySystemName([|\"us-east-1\"|]));")]
    [InlineData("const string Name = \"us-east-1\"; object M() => new Client(RegionEndpoint.GetBySystemName([|Name|]));")]
    [InlineData("static readonly RegionEndpoint Region = [|RegionEndpoint.USEast1|];")]
    [InlineData("AzureLocation Location { get; } = [|AzureLocation.WestEurope|];")]
    [InlineData("AzureLocation Location => [|AzureLocation.GermanyWestCentral|];")]
    [InlineData("object M() => new Options { Location = [|AzureLocation.WestEurope|], Name = \"westeurope\" };")]
    [InlineData("void M(Options o) => o.Region = [|RegionEndpoint.USEast1|];")]
    [InlineData("RegionEndpoint M(Options o) => o.Region ?? [|RegionEndpoint.USEast1|];")]
    [InlineData("void M(AzureLocation? given) { var location = given ?? [|AzureLocation.WestEurope|]; }")]
    [InlineData("void M() { AzureLocation location = [|\"westeurope\"|]; }")]
    [InlineData("AzureLocation M() { return (AzureLocation)[|\"westeurope\"|]; }")]
    [InlineData("Func<RegionEndpoint> M() => () => [|RegionEndpoint.USEast1|];")]
    public Task A_chosen_region_is_reported(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("string Label = \"westeurope\";")]
    [InlineData("void M(Dictionary<string, string> services) => services.Add(\"eastus\", \"westeurope\");")]
    [InlineData("object M() => new Client(\"n\", AzureLocation.SwedenCentral);")]
    [InlineData("object M() => new Client(RegionEndpoint.EUNorth1);")]
    [InlineData("object M() => new Client(RegionEndpoint.USWest1);")]
    [InlineData("object M() => new Client(\"n\", AzureLocation.USGovTexas);")]
    [InlineData("object M() => new Client(\"n\", \"nowhere\");")]
    [InlineData("object M(string name) => new Client(\"n\", name);")]
    [InlineData("object M(string name) => new Client(RegionEndpoint.GetBySystemName(name));")]
    [InlineData("bool M(AzureLocation location) => location == AzureLocation.WestEurope;")]
    [InlineData("bool M(RegionEndpoint region) => region.Equals(RegionEndpoint.USEast1) || object.Equals(region, RegionEndpoint.USEast1);")]
    [InlineData("bool M(AzureLocation location) => location == \"westeurope\" || location.Equals(\"westeurope\");")]
    [InlineData("RegionEndpoint[] All = { RegionEndpoint.USEast1, RegionEndpoint.EUCentral1 };")]
    [InlineData("List<AzureLocation> All = new() { AzureLocation.WestEurope, \"germanywestcentral\" };")]
    [InlineData("Dictionary<string, RegionEndpoint> All = new() { [\"us\"] = RegionEndpoint.USEast1, [\"eu\"] = RegionEndpoint.EUCentral1 };")]
    [InlineData("void M(HashSet<AzureLocation> seen) => seen.Add(AzureLocation.WestEurope);")]
    [InlineData("RegionEndpoint M(string name) => name switch { \"us\" => RegionEndpoint.USEast1, _ => RegionEndpoint.EUCentral1 };")]
    [InlineData("RegionEndpoint M(string name) { if (name == \"us\") { return RegionEndpoint.USEast1; } return RegionEndpoint.EUCentral1; }")]
    [InlineData("object M(bool us) => new Client(us ? RegionEndpoint.USEast1 : RegionEndpoint.EUCentral1);")]
    [InlineData("void M() => Console.WriteLine(RegionEndpoint.USEast1);")]
    [InlineData("string M() => RegionEndpoint.USEast1.SystemName + AzureLocation.WestEurope;")]
    [InlineData("string M() => nameof(AzureLocation.WestEurope);")]
    [InlineData("Type M() => typeof(RegionEndpoint);")]
    public Task What_chooses_nothing_or_nothing_better_is_silent(string members) => VerifyAsync(members);

    [Fact]
    public Task The_message_has_both_figures_with_year_and_source()
        => VerifyMessageAsync(
            "AzureLocation M() => {|#0:AzureLocation.WestEurope|};",
            RegionTestFacts.Free,
            DiagnosticSeverity.Info,
            "'westeurope', Place of westeurope, has a grid of 400 g CO2e/kWh (country average of 2024), 'swedencentral', Place of swedencentral, one of"
            + " 30 g CO2e/kWh (country average of 2024): the same work would emit about 93 % less there; mind where data may lie and how far users are [Tester's table]");

    [Fact]
    public Task A_region_that_the_policy_does_not_allow_is_a_warning_also_when_it_is_greener()
        => VerifyMessageAsync(
            "AzureLocation M() => {|#0:AzureLocation.NorwayEast|};",
            RegionTestFacts.Policy,
            DiagnosticSeverity.Warning,
            "'norwayeast', Place of norwayeast, is not allowed by the policy, which allows only DEU, FRA; its grid has 31 g CO2e/kWh (country average of 2024),"
            + " 'francecentral', Place of francecentral, one of 44 g CO2e/kWh (country average of 2024); mind where data may lie and how far users are [Tester's table]");

    [Fact]
    public Task A_region_that_is_not_allowed_is_reported_without_a_proposal_where_there_is_none()
        => VerifyMessageAsync(
            "AzureLocation M() => {|#0:AzureLocation.SoutheastAsia|};",
            RegionTestFacts.Policy,
            DiagnosticSeverity.Warning,
            "'southeastasia', Place of southeastasia, is not allowed by the policy, which allows only DEU, FRA; its grid has 480 g CO2e/kWh (country average of 2024) [Tester's table]");

    [Fact]
    public Task A_region_above_the_largest_intensity_of_the_policy_is_a_warning_that_names_the_limit_and_the_file()
        => VerifyMessageAsync(
            "AzureLocation M() => {|#0:AzureLocation.WestEurope|};",
            RegionTestFacts.Limit,
            DiagnosticSeverity.Warning,
            "'westeurope', Place of westeurope, is not allowed by the policy, whose max_intensity in green-policy.yml is 100.5 g CO2e/kWh; its grid has 400 g CO2e/kWh"
            + " (country average of 2024), 'swedencentral', Place of swedencentral, one of 30 g CO2e/kWh (country average of 2024); mind where data may lie and how far users are"
            + " [Tester's table]");

    [Fact]
    public Task A_region_at_the_limit_is_allowed()
        => Test("object M() => new Client(\"n\", AzureLocation.FranceCentral);", RegionTestFacts.Limit).RunAsync();

    [Fact]
    public Task A_country_that_is_not_allowed_is_named_where_the_limit_is_kept()
        => VerifyMessageAsync(
            "AzureLocation M() => {|#0:AzureLocation.SwedenCentral|};",
            RegionTestFacts.Policy.Replace("allowed\tcountry\tDEU\n", "allowed\tcountry\tDEU\nallowed\tintensity\t100\tp.yml\n", StringComparison.Ordinal)
                + "region\tazure\tswedencentral\tPlace of swedencentral\t30\tcountry average of 2024\tTester's table\t0\t\n",
            DiagnosticSeverity.Warning,
            "'swedencentral', Place of swedencentral, is not allowed by the policy, which allows only DEU, FRA; its grid has 30 g CO2e/kWh (country average of 2024) [Tester's table]");

    [Theory]
    [InlineData("object M() => new Client([|RegionEndpoint.USEast1|]);", "75")]
    [InlineData("object M() => new Client(RegionEndpoint.USEast1);", "76")]
    [InlineData("object M() => new Client(\"n\", [|AzureLocation.NorwayEast|]);", "1")]
    [InlineData("object M() => new Client(\"n\", AzureLocation.NorwayEast);", "50")]
    public Task A_small_difference_is_silent_as_the_option_says(string members, string minimum)
        => Test(members, RegionTestFacts.Free, "greendefaults.grn5001.minimum_grams_per_kwh = " + minimum).RunAsync();

    [Theory]
    [InlineData("greendefaults-facts\t1\n")]
    [InlineData("greendefaults-facts\t2\nregion\taws\tus-east-1\tN\t270\tl\ts\t1\tus-west-1\n")]
    [InlineData("greendefaults-facts\t1\nregion\taws\tus-east-1\tN\t270\tl\ts\t1\tus-west-1\n")]
    [InlineData("greendefaults-facts\t1\nregion\taws\tus-east-1\tN\tNaN\tl\ts\t0\tus-west-1\n")]
    [InlineData("greendefaults-facts\t1\nregion\taws\tus-east-1\tN\t-270\tl\ts\t0\tus-west-1\n")]
    [InlineData("greendefaults-facts\t1\nregion\taws\tus-east-1\n")]
    public Task Without_figures_there_is_no_report(string facts) => Test("object M() => new Client(RegionEndpoint.USEast1);", facts).RunAsync();

    [Fact]
    public Task A_project_of_tests_is_silent()
    {
        var test = Test("object M() => new Client(RegionEndpoint.USEast1);", RegionTestFacts.Free);
        test.TestState.Sources.Add("namespace Xunit { public class FactAttribute : System.Attribute { } }");
        return test.RunAsync();
    }
}
