using GreenBuildTasks.Pages;

namespace GreenBuildTasks.Tests.Pages;

public sealed class FigureTests
{
    [Theory]
    [InlineData(0, "0 g")]
    [InlineData(5e-8, "0.05 mg")]
    [InlineData(0.0000123, "12.3 mg")]
    [InlineData(0.9999, "999.9 g")]
    [InlineData(1, "1 kg")]
    [InlineData(36326.7214214, "36.33 t")]
    [InlineData(1e9, "1 Mt")]
    [InlineData(1e300, "1e291 Mt")]
    [InlineData(5e-324, "4.941e-318 mg")]
    public void Emissions_have_a_unit_that_keeps_them_short(double kilograms, string expected)
        => Assert.Equal(expected, Figure.Emissions(kilograms));

    [Fact]
    public void A_range_is_in_the_unit_of_its_central_value()
        => Assert.Equal("0.9 to 1200 kg", Figure.EmissionsRange(0.9, 5, 1200));

    [Fact]
    public void A_figure_that_is_its_own_range_has_none()
        => Assert.Equal(("no range given", "no range given", "6.4 to 6.4 t"), (Figure.EmissionsRange(5, 5, 5), Figure.EnergyRange(0, 0, 0), Figure.EmissionsRange(6400, 6400.1, 6400.2)));

    [Theory]
    [InlineData(0.000517, "517 mWh")]
    [InlineData(0.517, "517 Wh")]
    [InlineData(58994.4198, "58.99 MWh")]
    [InlineData(2.5e9, "2.5 TWh")]
    public void Energy_has_a_unit_that_keeps_it_short(double kilowattHours, string expected)
        => Assert.Equal(expected, Figure.Energy(kilowattHours));

    [Fact]
    public void Energy_that_is_not_known_is_not_called_zero()
    {
        Assert.Equal("not known", Figure.Energy(0, known: false));
        Assert.Equal("5 kWh where known", Figure.Energy(5, known: false));
        Assert.Equal("0 Wh", Figure.Energy(0, known: true));
    }

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(3.4e-6, "<0.1 %")]
    [InlineData(0.6555, "65.6 %")]
    [InlineData(1, "100 %")]
    [InlineData(-2, "−200 %")]
    [InlineData(-1e-9, "−<0.1 %")]
    [InlineData(-1e300, "−1e302 %")]
    public void A_part_that_is_small_is_not_called_zero(double share, string expected) => Assert.Equal(expected, Figure.Percent(share));

    [Theory]
    [InlineData(207581.26, "207,600")]
    [InlineData(0.3725, "0.3725")]
    [InlineData(-1234.5, "−1,234")]
    [InlineData(1e15, "1e15")]
    [InlineData(1.5e-7, "1.5e-7")]
    [InlineData(0, "0")]
    public void Numbers_have_separators_of_thousands(double value, string expected) => Assert.Equal(expected, Figure.Number(value));

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(59, "59 s")]
    [InlineData(1800, "30 min")]
    [InlineData(3600 * 47, "47 h")]
    [InlineData(3600 * 24 * 34, "34 d")]
    public void Times_have_a_unit_that_keeps_them_short(double seconds, string expected) => Assert.Equal(expected, Figure.Duration(seconds));

    [Fact]
    public void A_moment_without_a_time_zone_does_not_claim_one()
    {
        var moment = new DateTimeOffset(2026, 3, 4, 7, 6, 5, TimeSpan.FromHours(2));

        Assert.Equal("2026-03-04 05:06 UTC", Figure.Moment(moment));
        Assert.Equal("2026-03-04 05:06", Figure.Moment(moment, hasZone: false));
    }

    [Fact]
    public void Counts_and_sizes_are_read_at_a_glance()
    {
        Assert.Equal("13.02 billion", Figure.Count(13_015_864_320));
        Assert.Equal("999,900", Figure.Count(999_900));
        Assert.Equal("1.23457 million", Figure.Count(1_234_567, digits: 6));
        Assert.Equal("999 trillion", Figure.Count(999e12));
        Assert.Equal("3.142e23", Figure.Count(3.14159e23));
        Assert.Equal("26.1 GB", Figure.FileSize(26_104_322_048));
        Assert.Equal("0 B", Figure.FileSize(0));
    }
}
