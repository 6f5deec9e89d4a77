using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>The reader that the other tests ask is as wrong as the Hub's, see the table of its pitfalls; and no card steps into one.</summary>
public sealed class HubReaderTests
{
    [Theory]
    [InlineData("149200", 149200d)]
    [InlineData("\"149.2 kg\"", 149.2)]
    [InlineData("\"149,200\"", 149d)]
    [InlineData("149_200", 149200d)]
    [InlineData("0", null)]
    [InlineData("-5", 5d)]
    [InlineData("1e-05", 1d)]
    [InlineData("1.0e-05", 1d)]
    [InlineData("0.00001", 1d)]
    [InlineData("0.00012", 0.00012)]
    [InlineData("1.0e+16", 1d)]
    [InlineData("", null)]
    public void The_oracle_reads_what_the_hub_reads(string written, double? seen)
    {
        Assert.Equal(seen, HubReader.EmissionsOf(CardText.Bytes($"---\nco2_eq_emissions: {written}\n---\n")));
        Assert.Equal(seen, HubReader.EmissionsOf(CardText.Bytes($"---\nco2_eq_emissions:\n  emissions: {written}\n---\n")));
    }

    [Fact]
    public void Readers_see_the_written_value_over_twenty_orders_of_magnitude()
    {
        var random = new Random(11);
        for (var exponent = -4; exponent <= 15; exponent++)
        {
            for (var round = 0; round < 10; round++)
            {
                var grams = (1 + (random.NextDouble() * 8.9)) * Math.Pow(10, exponent);
                var stamped = CardText.Stamp("---\nlicense: mit\n---\ntext\n", TestStatements.Energy(grams));

                Assert.InRange(HubReader.EmissionsOf(CardText.Bytes(stamped)) ?? 0, grams * (1 - 5.1e-6), grams * (1 + 5.1e-6));
                Assert.Matches(@"\n  emissions: \d+(\.\d+)?\n", stamped);
            }
        }
    }

    [Theory]
    [InlineData(0.0001, true)]
    [InlineData(0.00009999, false)]
    [InlineData(0, false)]
    [InlineData(9.99999e15, true)]
    [InlineData(1e16, false)]
    [InlineData(9.9999999e15, false)]
    [InlineData(2e16, false)]
    public void What_readers_would_misread_is_left_out_and_the_text_says_why(double grams, bool isWritten)
    {
        var stamped = CardText.Stamp("---\nlicense: mit\n---\ntext\n", TestStatements.Energy(grams));

        Assert.Equal(isWritten ? grams : null, HubReader.EmissionsOf(CardText.Bytes(stamped)));
        Assert.Equal(isWritten, stamped.Contains("\nco2_eq_emissions:\n", StringComparison.Ordinal));
        Assert.Equal(
            !isWritten,
            stamped.Contains($"has no `co2_eq_emissions`: {(grams < 1 ? "below 0.0001 g" : "from 10000000000000000 g")} readers of the metadata would see another number", StringComparison.Ordinal));
        Assert.Contains($"{PlainNumber.Format(grams)} g)", stamped, StringComparison.Ordinal);
    }
}
