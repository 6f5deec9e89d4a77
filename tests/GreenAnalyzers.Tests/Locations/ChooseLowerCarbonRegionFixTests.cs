using GreenAnalyzers.CodeFixes.Locations;
using GreenAnalyzers.Locations;
using GreenTesting;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Tests.Locations;

public class ChooseLowerCarbonRegionFixTests
{
    private static string Program(string statement) => $$"""
        using Amazon;
        using Azure.Core;
        using static Azure.Core.AzureLocation;

        const string Name = "us-east-1";
        {{statement}}
        """;

    private static CSharpCodeFixTest<ChooseLowerCarbonRegionAnalyzer, ChooseLowerCarbonRegionCodeFix> Test(string statement, string fixedStatement, int index, string facts)
    {
        var test = new CSharpCodeFixTest<ChooseLowerCarbonRegionAnalyzer, ChooseLowerCarbonRegionCodeFix>
        {
            TestCode = Program(statement),
            FixedCode = Program(fixedStatement),
            CodeActionIndex = index,
            Libraries = [Library.Packages.AzureCore, Library.Packages.AWSSDKCore],
        };
        test.TestState.AdditionalFiles.Add("facts.greendefaults.tsv", facts);
        return test;
    }

    [Theory]
    [InlineData("AzureLocation a = [|AzureLocation.WestEurope|];", "AzureLocation a = AzureLocation.SwedenCentral;", 0)]
    [InlineData("AzureLocation a = [|AzureLocation.WestEurope|];", "AzureLocation a = AzureLocation.NorwayEast;", 1)]
    [InlineData("AzureLocation a = [|AzureLocation.WestEurope|];", "AzureLocation a = AzureLocation.FranceCentral;", 2)]
    [InlineData("var a = [|WestEurope|];", "var a = SwedenCentral;", 0)]
    [InlineData("var a = /* near */ [|Azure.Core.AzureLocation.WestEurope|] /* users */;", "var a = /* near */ Azure.Core.AzureLocation.SwedenCentral /* users */;", 0)]
    [InlineData("AzureLocation a = [|\"West Europe\"|];", "AzureLocation a = \"swedencentral\";", 0)]
    [InlineData("var a = new AzureLocation([|@\"westeurope\"|]);", "var a = new AzureLocation(\"norwayeast\");", 1)]
    [InlineData("var a = [|RegionEndpoint.USEast1|];", "var a = RegionEndpoint.USWest1;", 0)]
    [InlineData("var a = RegionEndpoint.GetBySystemName([|\"eu-central-1\"|]);", "var a = RegionEndpoint.GetBySystemName(\"eu-north-1\");", 0)]
    public Task A_greener_region_takes_its_place(string statement, string fixedStatement, int index)
        => Test(statement, fixedStatement, index, RegionTestFacts.Free).RunAsync();

    [Theory]
    [InlineData("AzureLocation a = [|AzureLocation.WestEurope|];", 3)]
    [InlineData("var a = RegionEndpoint.GetBySystemName([|Name|]);", 0)]
    public Task A_fourth_region_or_a_constant_with_other_readers_is_left_alone(string statement, int index)
        => Test(statement, statement, index, RegionTestFacts.Free).RunAsync();

    /// <summary>This version of Azure.Core has no member for Austria East.</summary>
    [Fact]
    public Task A_region_without_a_member_is_skipped_for_a_member_and_offered_for_a_text()
        => Task.WhenAll(
            Test("AzureLocation a = [|AzureLocation.WestEurope|];", "AzureLocation a = [|AzureLocation.GermanyWestCentral|];", 0, Without("swedencentral,norwayeast,francecentral,")).RunAsync(),
            Test("AzureLocation a = [|\"westeurope\"|];", "AzureLocation a = \"austriaeast\";", 0, Without("swedencentral,norwayeast,francecentral,")).RunAsync());

    [Fact]
    public Task A_region_that_the_policy_does_not_allow_becomes_one_that_it_allows()
    {
        var test = Test("AzureLocation a = {|#0:AzureLocation.NorwayEast|};", "AzureLocation a = AzureLocation.FranceCentral;", 0, RegionTestFacts.Policy);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.ChooseLowerCarbonRegion).WithLocation(0).WithSeverity(DiagnosticSeverity.Warning));
        return test.RunAsync();
    }

    [Fact]
    public Task The_title_says_the_intensity_and_what_changes()
    {
        var test = Test("AzureLocation a = [|AzureLocation.WestEurope|];", "AzureLocation a = AzureLocation.SwedenCentral;", 0, RegionTestFacts.Free);
        test.CodeActionTitle = "Use 'SwedenCentral', 30 g CO2e/kWh (changes where data lies and latency)";
        return test.RunAsync();
    }

    private static string Without(string greener) => RegionTestFacts.Free.Replace("\t1\t" + greener + "austriaeast", "\t1\taustriaeast", StringComparison.Ordinal);
}
