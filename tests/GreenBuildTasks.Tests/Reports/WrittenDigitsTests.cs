using System.Text;
using System.Text.Json.Nodes;
using GreenBuildTasks.Exchange;
using GreenBuildTasks.Reports;
using static GreenBuildTasks.Tests.Reports.TestReports;

namespace GreenBuildTasks.Tests.Reports;

public sealed class WrittenDigitsTests
{
    [Theory]
    [InlineData(1200 * 700 * 1.15 / 1000, 966)]
    [InlineData(0.1 + 0.2, 0.3)]
    [InlineData(0.123456789012345, 0.123456789012345)]
    [InlineData(-2.0000000000000004, -2)]
    [InlineData(0, 0)]
    [InlineData(5e-324, 5e-324)]
    public void What_binary_arithmetic_left_over_is_not_written(double value, double written) => Assert.Equal(written, WrittenDigits.Round(value));

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    public void A_number_that_would_become_infinite_stays(double value) => Assert.Equal(value, WrittenDigits.Round(value));

    [Fact]
    public void The_report_has_these_digits()
    {
        var document = Document(Training) with { BreakEvenTokens = 0.1 + 0.2 };

        Assert.Contains("\"breakEvenTokens\": 0.3,", Encoding.UTF8.GetString(JsonReport.Write(document)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_exchange_forms_have_them_in_objects_and_lists()
    {
        var written = Encoding.UTF8.GetString(ExchangeJson.Write(new JsonObject { ["a"] = 0.1 + 0.2, ["b"] = new JsonArray(0.1 + 0.2, 3), ["c"] = null }));

        Assert.Equal("{\n  \"a\": 0.3,\n  \"b\": [\n    0.3,\n    3\n  ]\n}\n", written);
    }
}
