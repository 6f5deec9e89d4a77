using System.Globalization;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

public sealed class PlainNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(149200, "149200")]
    [InlineData(149200.4, "149200")]
    [InlineData(1234567, "1234570")]
    [InlineData(0.00012, "0.00012")]
    [InlineData(0.000123456789, "0.000123457")]
    [InlineData(12.5, "12.5")]
    [InlineData(999999.5, "1000000")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(1.5e-9, "0.0000000015")]
    public void Numbers_have_six_digits_and_no_exponent(double value, string expected) => Assert.Equal(expected, PlainNumber.Format(value));

    [Theory]
    [InlineData(149200, "149.2")]
    [InlineData(1, "0.001")]
    [InlineData(1234567, "1234.57")]
    public void The_decimal_shift_moves_the_point_of_the_rounded_digits(double grams, string kilograms)
        => Assert.Equal(kilograms, PlainNumber.Format(grams, PlainNumber.ValueDigits, decimalShift: -3));

    [Fact]
    public void Every_number_reads_back_within_its_precision()
    {
        var random = new Random(5);
        for (var round = 0; round < 20_000; round++)
        {
            var value = random.NextDouble() * Math.Pow(10, random.Next(-12, 18));
            var text = PlainNumber.Format(value);

            Assert.DoesNotContain('E', text);
            Assert.InRange(double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), value * (1 - 5.1e-6), value * (1 + 5.1e-6));
            Assert.True(text.Replace(".", "", StringComparison.Ordinal).Trim('0').Length <= 6, text);
        }
    }
}
