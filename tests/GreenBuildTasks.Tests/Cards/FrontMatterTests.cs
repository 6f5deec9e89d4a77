using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\na: 1\n---\nbody", nameof(FrontMatterKind.Found), "a: 1", "body")]
    [InlineData("---\r\na: 1\r\n---\r\nbody", nameof(FrontMatterKind.Found), "a: 1", "body")]
    [InlineData("---\na: 1\n--- \t\nbody", nameof(FrontMatterKind.Found), "a: 1", "body")]
    [InlineData("---\na: 1\n---", nameof(FrontMatterKind.Found), "a: 1", "")]
    [InlineData("\n  \n---\na: 1\n---\n", nameof(FrontMatterKind.Found), "a: 1", "")]
    [InlineData("\u00C2\u00A0---\na: 1\n---\n", nameof(FrontMatterKind.Found), "a: 1", "")]
    [InlineData("---\na: 1\n---x\n---\n", nameof(FrontMatterKind.Found), "a: 1\n---x", "")]
    [InlineData("---\n\n---\nbody", nameof(FrontMatterKind.Found), "", "body")]
    [InlineData("---\n---\nbody\n---\n", nameof(FrontMatterKind.Empty), "", "body\n---\n")]
    [InlineData("---\ra: 1\r---\rbody", nameof(FrontMatterKind.CarriageReturn), "a: 1", "body")]
    [InlineData("---\ra: 1\r---\rbody\n---\n", nameof(FrontMatterKind.Found), "a: 1\r---\rbody", "")]
    public void The_block_is_where_readers_find_it(string text, string kind, string content, string body)
    {
        var block = FrontMatter.Locate(text);

        Assert.Equal(kind, block.Kind.ToString());
        Assert.Equal(content, text[block.ContentStart..block.ContentEnd]);
        Assert.Equal(body, text[block.BodyStart..]);
    }

    [Theory]
    [InlineData("", nameof(FrontMatterKind.None))]
    [InlineData("# Title\n---\na: 1\n---\n", nameof(FrontMatterKind.None))]
    [InlineData("----\na: 1\n---\n", nameof(FrontMatterKind.None))]
    [InlineData("--- a\n---\n", nameof(FrontMatterKind.None))]
    [InlineData("---", nameof(FrontMatterKind.Broken))]
    [InlineData("---\na: 1\n", nameof(FrontMatterKind.Broken))]
    [InlineData("--- \na: 1\n---\n", nameof(FrontMatterKind.Broken))]
    public void Anything_else_is_no_block(string text, string kind) => Assert.Equal(kind, FrontMatter.Locate(text).Kind.ToString());

    [Fact]
    public void Random_texts_are_cut_where_the_expression_of_the_readers_cuts_them()
    {
        string[] pieces = ["---", "---", "\n", "\n", "\r\n", "\r", " ", "\t", "a: 1", "-", "é"];
        var random = new Random(7);
        var found = 0;
        for (var round = 0; round < 50_000; round++)
        {
            var text = CardText.Utf8(string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)])));
            var block = FrontMatter.Locate(text);
            var expected = HubReader.Block().Match(text);
            if (block.Kind == FrontMatterKind.Found)
            {
                found++;
                Assert.Equal((expected.Groups[2].Value, expected.Length), (text[block.ContentStart..block.ContentEnd], block.BodyStart));
            }
            else if (expected.Success)
            {
                // An empty block followed by another marker: the readers take the body for metadata, and no longer do once it holds a key.
                Assert.Equal(FrontMatterKind.Empty, block.Kind);
            }
        }

        Assert.True(found > 500, $"{found} found");
    }
}
