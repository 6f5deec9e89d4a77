using GreenBuildTasks.Cards;
using GreenDefaults.Runtime.Estimation;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>What the comments of a stamped block say about it.</summary>
public sealed class StampMarkerTests
{
    private static readonly StampMarker Marker = new()
    {
        Project = "a--b c",
        HasHeading = true,
        LinesBefore = 1,
        LinesAfter = 2,
        Share = new CardShare { Evidence = Evidence.Modeled, Grams = 0.1 + 0.2, Hardware = ["X--Y", "Z,W"] },
    };

    [Fact]
    public void What_a_marker_says_is_read_again()
    {
        Assert.True(StampMarker.TryParse(Marker.Format() + " \t", out var read));

        Assert.Equal("a--b c", read.Project);
        Assert.Equal(0.1 + 0.2, read.Share!.Grams);
        Assert.Equal(["X--Y", "Z,W"], read.Share.Hardware);
    }

    [Fact]
    public void No_name_ends_the_comment()
    {
        var marker = Marker.Format();

        Assert.Equal((0, marker.Length - "-->".Length), (marker.IndexOf("<!--", StringComparison.Ordinal), marker.IndexOf("-->", StringComparison.Ordinal)));
        Assert.Equal(3, marker.Split("--").Length);
    }

    [Fact]
    public void A_marker_of_another_version_is_not_understood()
        => Assert.False(StampMarker.TryParse(Marker.Format().Replace("format=1", "format=2", StringComparison.Ordinal), out _));

    [Theory]
    [InlineData("a\nb", "a \t\r\nb", true)]
    [InlineData("a\nb", "a\rb", true)]
    [InlineData("a\nb", "a\n b", false)]
    [InlineData("a\nb", "a\n\nb", false)]
    public void A_fingerprint_does_not_depend_on_line_ends_and_the_blanks_before_them(string text, string other, bool isEqual)
        => Assert.Equal(isEqual, StableHash.Of(text) == StableHash.Of(other));
}
