using System.Globalization;
using GreenBuildTasks.Pages;
using GreenBuildTasks.Reports;
using GreenBuildTasks.Tests.Reports;
using GreenDefaults.Runtime.Catalog;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Sites;

namespace GreenBuildTasks.Tests.Pages;

public sealed class GradingTests
{
    private static readonly ReportDocument Document = TestReports.Document(TestReports.Training);

    [Theory]
    [InlineData(0, 'A')]
    [InlineData(50, 'A')]
    [InlineData(50.001, 'B')]
    [InlineData(100, 'B')]
    [InlineData(200, 'C')]
    [InlineData(200.001, 'D')]
    [InlineData(300, 'D')]
    [InlineData(300.001, 'E')]
    [InlineData(475, 'E')]
    [InlineData(475.001, 'F')]
    [InlineData(700, 'F')]
    [InlineData(701, 'G')]
    public void Electricity_is_graded_by_its_intensity(double gramsPerKWh, char grade)
    {
        var activity = Document.Activities[0] with { EnergyKWh = 1000, EmissionsKg = gramsPerKWh };

        Assert.Equal(grade, Grading.Of(Document with { Activities = [activity] }).Letter);
    }

    [Theory]
    [InlineData("request", 0.001, 'A')]
    [InlineData("Requests", 0.0011, 'B')]
    [InlineData("call", 0.003, 'B')]
    [InlineData("prompts", 0.01, 'C')]
    [InlineData("inference", 0.03, 'D')]
    [InlineData("response", 0.1, 'E')]
    [InlineData("query", 1, 'F')]
    [InlineData("prediction", 1.1, 'G')]
    public void Inferences_are_graded_by_the_grams_of_a_thousand(string unit, double kilogramsOfThousand, char grade)
    {
        var grading = Grading.Of(Document with { FunctionalUnit = Unit(unit, kilogramsOfThousand / 1000) });

        Assert.Equal(grade, grading.Letter);
        Assert.Equal(kilogramsOfThousand * 1000, grading.PerInferences!.Value, 1e-9);
        Assert.EndsWith(" CO2eq for 1,000 inferences.", grading.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_is_no_inference_leaves_the_grade_to_the_electricity()
    {
        var grading = Grading.Of(Document with { FunctionalUnit = Unit("training run", 1e-9) });

        Assert.Equal(('F', "600 g CO2eq for each kWh of electricity."), (grading.Letter, grading.Reason));
    }

    [Fact]
    public void What_rests_on_a_default_has_no_grade()
    {
        var grading = Grading.Of(Document with { Total = Document.Total with { Evidence = Evidence.Default }, FunctionalUnit = Unit("request", 1e-9) });

        Assert.Equal((null, "A decisive input is a default."), (grading.Letter, grading.Reason));
    }

    [Fact]
    public void An_intensity_of_the_market_has_no_grade()
    {
        var activity = Document.Activities[0] with { Scope = Document.Activities[0].Scope with { Basis = IntensityBasis.Market } };

        Assert.Null(Grading.Of(Document with { Activities = [.. Document.Activities, activity], FunctionalUnit = Unit("request", 1e-9) }).Letter);
    }

    [Fact]
    public void Emissions_without_electricity_neither_have_a_grade_nor_change_one()
    {
        Assert.Equal((null, "No electricity is counted."), (Grading.Of(PageDocuments.Minimal).Letter, Grading.Of(PageDocuments.Minimal).Reason));
        Assert.Equal(Grading.Of(Document), Grading.Of(TestReports.Document(TestReports.Training, TestReports.Flights)));
    }

    [Fact]
    public void What_is_too_large_for_a_number_has_no_grade()
        => Assert.Null(Grading.Of(Document with { FunctionalUnit = Unit("request", 1e305) }).Letter);

    [Fact]
    public void The_scale_quotes_the_average_of_the_catalogue()
    {
        var world = GridCatalog.WorldAverage;
        var grams = world.Intensity.GramsPerKilowattHour;

        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"was {grams} g/kWh in {world.Source.Year} (Ember), an {GradeScale.Electricity.LetterOf(grams)}."), GradeScale.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documentation_has_the_limits()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "reports.md"));

        Assert.All(Grading.Letters, letter
            => Assert.Contains($"| {letter} | {GradeScale.Inferences.LimitOf(letter)} | {GradeScale.Electricity.LimitOf(letter)} |", page, StringComparison.Ordinal));
    }

    private static ReportUnit Unit(string name, double kilograms) => new(name, 1, 1, kilograms, IsSci: true);
}
