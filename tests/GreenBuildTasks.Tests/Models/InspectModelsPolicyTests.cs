using System.Globalization;
using GreenAnalyzers.Facts;
using GreenBuildTasks.Models;

namespace GreenBuildTasks.Tests.Models;

/// <summary>What the facts file says beside models: regions of the clouds that a project refers to, and what its policy allows.</summary>
public sealed class InspectModelsPolicyTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly RecordingBuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Regions_of_the_clouds_that_are_asked_for_have_figures_with_year_and_source()
    {
        var regions = Regions(["azure"]);

        Assert.All(regions, region => Assert.Equal("azure", region.Provider));
        Assert.All(regions, region => Assert.InRange(region.GramsPerKWh, 1, 1500));
        Assert.All(regions, region => Assert.Matches("20[0-9]{2}", region.Label));
        Assert.All(regions, region => Assert.NotEmpty(region.Source));
        var netherlands = regions.Single(region => region.Code == "westeurope");
        Assert.Equal("country average of 2024", netherlands.Label);
        Assert.Equal("West Europe (Netherlands)", netherlands.Name);
        Assert.True(netherlands.IsAllowed);
        Assert.Contains("swedencentral", netherlands.Greener);
    }

    [Fact]
    public void Greener_regions_have_less_intensity_of_the_same_kind_and_year_least_first()
    {
        var regions = Regions(["aws", "azure"]).ToDictionary(region => (region.Provider, region.Code));

        Assert.Contains(regions.Values, region => region.Greener.Count > 0);
        foreach (var region in regions.Values)
        {
            var greener = region.Greener.Select(code => regions[(region.Provider, code)]).ToList();
            Assert.All(greener, other => Assert.True(other.GramsPerKWh < region.GramsPerKWh, $"{other.Code} for {region.Code}"));
            Assert.Equal(greener.OrderBy(other => other.GramsPerKWh).Select(other => other.GramsPerKWh), greener.Select(other => other.GramsPerKWh));
        }

        // A figure of Sweden is an average of the country, one of Virginia that of a grid zone without what is imported.
        Assert.Contains("us-west-1", regions[("aws", "us-east-1")].Greener);
        Assert.DoesNotContain("ca-central-1", regions[("aws", "us-east-1")].Greener);
        Assert.DoesNotContain("francecentral", regions[("azure", "swedencentral")].Greener);
    }

    [Fact]
    public void Closed_clouds_and_regions_on_request_are_not_proposed()
    {
        var regions = Regions(["aws", "azure"]);

        Assert.DoesNotContain(regions, region => region.Code.StartsWith("usgov", StringComparison.Ordinal) || region.Code.StartsWith("cn-", StringComparison.Ordinal));
        Assert.Contains(regions, region => region.Code == "norwaywest");
        Assert.DoesNotContain("norwaywest", regions.SelectMany(region => region.Greener));
        Assert.Contains("norwayeast", regions.SelectMany(region => region.Greener));
    }

    [Fact]
    public void A_policy_marks_regions_and_limits_proposals_to_countries_that_it_allows()
    {
        var regions = Regions(["azure"], "allowed_regions: [FR, DEU]\n");

        Assert.False(regions.Single(region => region.Code == "swedencentral").IsAllowed);
        Assert.True(regions.Single(region => region.Code == "francecentral").IsAllowed);
        Assert.Equal(["francecentral"], regions.Single(region => region.Code == "germanywestcentral").Greener);
        Assert.Equal(["francecentral", "germanywestcentral"], regions.Single(region => region.Code == "swedencentral").Greener);
        Assert.Equal(["FRA", "DEU"], PolicyFacts.Read(File.ReadLines(FactsFile)).AllowedCountries);
    }

    [Fact]
    public void A_policy_marks_regions_above_its_largest_intensity_and_proposes_those_within_it()
    {
        var regions = Regions(["azure"], "max_intensity: 100\n");

        Assert.All(regions, region => Assert.Equal(region.GramsPerKWh <= 100, region.IsAllowed));
        var within = regions.Where(region => region.IsAllowed).Select(region => region.Code).ToList();
        Assert.All(regions.SelectMany(region => region.Greener), code => Assert.Contains(code, within));
        Assert.Contains("swedencentral", regions.Single(region => region.Code == "westeurope").Greener);
        Assert.Equal(new IntensityLimit(100, "green-policy.yml"), PolicyFacts.Read(File.ReadLines(FactsFile)).MaximumIntensity);
    }

    [Fact]
    public void A_region_at_the_largest_intensity_is_allowed_and_one_in_another_country_is_not()
    {
        var netherlands = Regions(["azure"]).Single(region => region.Code == "westeurope").GramsPerKWh;

        var regions = Regions(["azure"], string.Create(CultureInfo.InvariantCulture, $"max_intensity: {netherlands}\nallowed_regions: [NL]\n"));

        Assert.Equal(["westeurope"], regions.Where(region => region.IsAllowed).Select(region => region.Code));
    }

    [Theory]
    [InlineData("allowed\tintensity\tNaN\tp.yml")]
    [InlineData("allowed\tintensity\t-1\tp.yml")]
    [InlineData("allowed\tintensity\t1e999\tp.yml")]
    [InlineData("allowed\tintensity\t100")]
    [InlineData("allowed\tcountry\t100\tp.yml")]
    public void A_damaged_limit_is_none(string line)
    {
        var facts = PolicyFacts.Read([line, "allowed\tcountry\tSWE"]);

        Assert.Null(facts.MaximumIntensity);
        Assert.Equal(["SWE"], facts.AllowedCountries);
    }

    [Fact]
    public void A_policy_keeps_work_in_its_jurisdiction()
    {
        var free = Regions(["azure"]);
        var kept = Regions(["azure"], "keep_in_jurisdictions: [eu]\n");

        Assert.Contains("norwayeast", free.Single(region => region.Code == "westeurope").Greener);
        Assert.DoesNotContain("norwayeast", kept.Single(region => region.Code == "westeurope").Greener);
        Assert.Contains("swedencentral", kept.Single(region => region.Code == "westeurope").Greener);
        Assert.Contains("norwayeast", kept.Single(region => region.Code == "uksouth").Greener);
    }

    [Fact]
    public void Allowed_models_are_written_as_the_policy_writes_them()
    {
        Regions([], "allowed_models: [gpt-4o-mini, 'a,b=c% d']\n");

        Assert.Equal(["gpt-4o-mini", "a,b=c% d"], PolicyFacts.Read(File.ReadLines(FactsFile)).AllowedModels);
    }

    [Theory]
    [InlineData("allowed_regions: [Atlantis]\n")]
    [InlineData("allowed_models: []\n")]
    [InlineData("keep_in_jurisdictions: [Atlantis]\n")]
    [InlineData("budgets: [\n")]
    public void A_policy_that_is_not_valid_allows_everything_here_and_is_reported_by_its_own_check(string policy)
    {
        Regions([], policy);

        Assert.Equal("greendefaults-facts\t1\n", File.ReadAllText(FactsFile));
    }

    [Fact]
    public void Without_a_cloud_no_region_is_written() => Assert.Empty(Regions([]));

    private string FactsFile => _folder.PathOf("facts.greendefaults.tsv");

    private IReadOnlyList<RegionFact> Regions(string[] clouds, string? policy = null)
    {
        var task = new InspectModels
        {
            BuildEngine = _engine,
            ProjectDirectory = _folder.Root,
            FactsFile = FactsFile,
            Clouds = clouds,
            PolicyFile = policy is null ? string.Empty : _folder.Write("green-policy.yml", policy),
        };
        Assert.True(task.Execute());
        Assert.Empty(_engine.Errors);
        Assert.Empty(_engine.Warnings);
        Assert.Equal([], FactsFormat.TryRead(File.ReadLines(FactsFile)));
        var regions = RegionFacts.TryRead(File.ReadLines(FactsFile));
        Assert.NotNull(regions);
        return regions;
    }
}
