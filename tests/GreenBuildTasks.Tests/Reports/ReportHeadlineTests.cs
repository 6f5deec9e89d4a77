using GreenBuildTasks.Reports;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Tests.Reports;

public sealed class ReportHeadlineTests
{
    [Theory]
    [InlineData(59150, 36463.4e3, "59.15 MWh, 36.46 t CO2eq (range 18.2 to 72.9 t), evidence declared")]
    [InlineData(999.9, 999.9e3, "999.9 kWh, 999.9 kg CO2eq (range 500 to 2000 kg), evidence declared")]
    [InlineData(0.5, 120, "500 Wh, 120 g CO2eq (range 60 to 240 g), evidence declared")]
    [InlineData(1e-9, 1e-6, "0.001 mWh, 0.001 mg CO2eq (range 0.0005 to 0.002 mg), evidence declared")]
    public void The_units_fit_the_numbers(double kilowattHours, double grams, string expected)
        => Assert.Equal(expected, ReportHeadline.Of(Total(kilowattHours, grams), energyKnown: true));

    [Fact]
    public void Energy_that_is_not_known_is_not_called_zero()
    {
        Assert.StartsWith("energy not known, 1 kg ", ReportHeadline.Of(Total(0, 1000), energyKnown: false), StringComparison.Ordinal);
        Assert.StartsWith("5 kWh where known, 1 kg ", ReportHeadline.Of(Total(5, 1000), energyKnown: false), StringComparison.Ordinal);
        Assert.StartsWith("0 Wh, 1 kg ", ReportHeadline.Of(Total(0, 1000), energyKnown: true), StringComparison.Ordinal);
    }

    private static FootprintTotal Total(double kilowattHours, double grams)
        => new(UncertainValue.Exact(kilowattHours * 3.6e6), new UncertainValue(grams / 2, grams, grams * 2), Evidence.Declared);
}
