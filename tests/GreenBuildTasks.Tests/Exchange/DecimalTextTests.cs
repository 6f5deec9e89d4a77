using System.Globalization;
using GreenBuildTasks.Exchange;

namespace GreenBuildTasks.Tests.Exchange;

public sealed class DecimalTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e-5, "0.00001")]
    [InlineData(1.25e-7, "0.000000125")]
    [InlineData(-1.5e-7, "-0.00000015")]
    [InlineData(36.5, "36.5")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(965.9999999999999, "966")]
    [InlineData(1234567890123456.8, "1234567890123460")]
    [InlineData(1.5e22, "15000000000000000000000")]
    public void A_number_is_a_plain_decimal(double value, string text) => Assert.Equal(text, DecimalText.Of(value));

    [Theory]
    [InlineData(5e-324)]
    [InlineData(double.MaxValue)]
    public void The_ends_of_the_range_have_no_exponent_either(double value)
    {
        var text = DecimalText.Of(value);

        Assert.DoesNotContain('E', text);
        Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Any_number_reads_back_to_15_digits()
    {
        var random = new Random(20260304);
        for (var count = 0; count < 20_000; count++)
        {
            var value = random.NextDouble() * Math.Pow(10, random.Next(-30, 30));

            var text = DecimalText.Of(value);

            Assert.Equal(value, double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), value * 5e-15);
        }
    }

    [Fact]
    public void What_is_not_known_has_no_text()
    {
        Assert.Null(DecimalText.Of((double?)null));
        Assert.Null(DecimalText.Of((long?)null));
    }
}
