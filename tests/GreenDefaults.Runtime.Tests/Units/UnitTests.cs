using System.Globalization;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tests.Units;

public class UnitTests
{
    public static TheoryData<double> NotQuantities => [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, -double.Epsilon];

    [Theory]
    [MemberData(nameof(NotQuantities))]
    public void No_factory_accepts_what_is_not_a_finite_number_or_negative(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Energy.FromJoules(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Energy.FromWattHours(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Energy.FromKilowattHours(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Emissions.FromGrams(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Emissions.FromKilograms(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Emissions.FromTonnes(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.FromWatts(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => CarbonIntensity.FromGramsPerKilowattHour(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Energy.FromJoules(1) * value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Emissions.FromGrams(1) * value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.FromWatts(1) * value);
    }

    [Fact]
    public void No_operation_leaves_the_range_of_a_double()
    {
        Energy energy = Energy.FromJoules(1e308);
        Emissions emissions = Emissions.FromGrams(1e308);
        Power power = Power.FromWatts(1e308);

        Assert.Throws<OverflowException>(() => energy + energy);
        Assert.Throws<OverflowException>(() => energy * 10);
        Assert.Throws<OverflowException>(() => energy * CarbonIntensity.FromGramsPerKilowattHour(1e300));
        Assert.Throws<OverflowException>(() => emissions + emissions);
        Assert.Throws<OverflowException>(() => power + power);
        Assert.Throws<OverflowException>(() => power * TimeSpan.FromDays(1));
        Assert.Throws<OverflowException>(() => Energy.FromKilowattHours(1e308));
        Assert.Throws<OverflowException>(() => Emissions.FromTonnes(1e308));
    }

    [Fact]
    public void Units_convert_by_their_definitions()
    {
        Assert.Equal(3.6e6, Energy.FromKilowattHours(1).Joules);
        Assert.Equal(3600, Energy.FromWattHours(1).Joules);
        Assert.Equal(1, Energy.FromJoules(3.6e6).KilowattHours);
        Assert.Equal(1000, Emissions.FromKilograms(1).Grams);
        Assert.Equal(1e6, Emissions.FromTonnes(1).Grams);
        Assert.Equal(2.5, Emissions.FromGrams(2.5e6).Tonnes);
        Assert.Equal(453.59237, Conversions.GramsPerPound);
    }

    [Fact]
    public void Every_unit_survives_the_way_there_and_back()
    {
        Random random = new(20240501);
        for (int i = 0; i < 1000; i++)
        {
            double value = Math.Pow(10, (random.NextDouble() * 24) - 12);
            Assert.Equal(value, Energy.FromKilowattHours(value).KilowattHours, tolerance: value * 1e-15);
            Assert.Equal(value, Emissions.FromKilograms(value).Kilograms, tolerance: value * 1e-15);
            Assert.Equal(value, Emissions.FromTonnes(value).Tonnes, tolerance: value * 1e-15);
        }
    }

    [Fact]
    public void Power_over_time_is_energy_and_energy_on_a_grid_is_emissions()
    {
        Energy energy = Power.FromWatts(500) * TimeSpan.FromHours(4);
        Emissions emissions = energy * CarbonIntensity.FromGramsPerKilowattHour(473);

        Assert.Equal(2, energy.KilowattHours);
        Assert.Equal(946, emissions.Grams);
    }

    [Fact]
    public void Quantities_add_scale_and_compare()
    {
        Assert.Equal(Energy.FromJoules(6), (Energy.FromJoules(1) + Energy.FromJoules(2)) * 2);
        Assert.Equal(Emissions.FromGrams(6), 2 * (Emissions.FromGrams(1) + Emissions.FromGrams(2)));
        Assert.Equal(Power.FromWatts(6), 2 * (Power.FromWatts(1) + Power.FromWatts(2)));
        Assert.True(Energy.FromJoules(1) < Energy.FromJoules(2));
        Assert.True(Emissions.FromGrams(2) >= Emissions.FromGrams(2));
        Assert.True(Power.FromWatts(3) > Power.FromWatts(2));
        Assert.True(CarbonIntensity.FromGramsPerKilowattHour(3) <= CarbonIntensity.FromGramsPerKilowattHour(3));
        Assert.Equal(Energy.Zero, Energy.FromJoules(0));
    }

    [Fact]
    public void Text_does_not_depend_on_the_culture_of_the_machine()
    {
        // A culture made by hand: the tests run without the culture data of the operating system.
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = comma;
        try
        {
            Assert.Equal("1.5 kWh", Energy.FromKilowattHours(1.5).ToString());
            Assert.Equal("1.5 gCO2e", Emissions.FromGrams(1.5).ToString());
            Assert.Equal("1.5 W", Power.FromWatts(1.5).ToString());
            Assert.Equal("1.5 gCO2e/kWh", CarbonIntensity.FromGramsPerKilowattHour(1.5).ToString());
            Assert.True(Quantity.TryParse("1.5 kWh", Dimension.Energy, out double joules, out _));
            Assert.Equal(5.4e6, joules);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
