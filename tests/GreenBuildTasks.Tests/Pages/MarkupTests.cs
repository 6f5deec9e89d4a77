using GreenBuildTasks.Pages;

namespace GreenBuildTasks.Tests.Pages;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("&", "&amp;")]
    [InlineData("<", "&lt;")]
    [InlineData(">", "&gt;")]
    [InlineData("\"", "&quot;")]
    [InlineData("'", "&#39;")]
    [InlineData("\t\r\n", "   ")]
    [InlineData("\0\u001B\u007F\u0085", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\u202A\u202E\u2066\u2069", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\u2028\u2029\uFFFE\uFFFF", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\uD83C\uDF31 é\u200F\u2065\u206A", "\uD83C\uDF31 é\u200F\u2065\u206A")]
    public void A_hole_is_encoded(string text, string encoded) => Assert.Equal($"<b>{encoded}</b>", Markup.Of($"<b>{text}</b>").ToString());

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("\uFFFD", Markup.Of($"{"\uD800"}").ToString());

    [Fact]
    public void Markup_in_a_hole_stays_and_no_text_is_nothing()
    {
        string? nothing = null;

        Assert.Equal("<p><i>x</i></p>", Markup.Of($"<p>{Markup.Of($"<i>{"x"}</i>")}{nothing}{Markup.When(false, Markup.Of($"y"))}</p>").ToString());
    }
}
