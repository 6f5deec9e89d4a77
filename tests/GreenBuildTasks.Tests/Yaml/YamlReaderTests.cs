using System.Text;
using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Tests.Yaml;

public sealed class YamlReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Values_know_their_line_and_column_with_every_line_end(string newLine)
    {
        var path = _folder.Write("a.yml", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes($"# é{newLine}a: 1{newLine}b:{newLine}  - \"x y\"{newLine}")).ToArray());

        var document = YamlReader.ReadFile(path);

        Assert.Empty(document.Problems);
        var list = Assert.IsType<YamlSequence>(Assert.IsType<YamlMapping>(document.Root).Find("b")!.Value);
        var text = Assert.IsType<YamlScalar>(Assert.Single(list.Items));
        Assert.Equal(("x y", 4, 5, false), (text.Value, text.Line, text.Column, text.IsPlain));
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, 1, "duplicate key 'a': it is on line 1 already")]
    [InlineData("x:\n  k: 1\n  k: 2\n", 3, 3, "duplicate key 'k': it is on line 2 already")]
    [InlineData("a: [1, 2\nb: 3\n", 1, 6, "not valid YAML: ")]
    [InlineData("a: 'open\n", 1, 4, "not valid YAML: ")]
    [InlineData("a: b: c\n", 1, 5, "not valid YAML: ")]
    [InlineData("a: @x\n", 1, 4, "not valid YAML: ")]
    [InlineData("a: *nothing\n", 1, 4, "'*nothing' refers to no complete value before it")]
    [InlineData("a: &x [1, *x]\n", 1, 11, "'*x' refers to no complete value before it")]
    [InlineData("a: 1\n---\nb: 2\n", 2, 1, "only one YAML document is allowed in a file")]
    [InlineData("? [a, b]\n: 1\n", 1, 3, "a key must be text")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", 1, 2, "not valid YAML: ")]
    public void What_is_wrong_is_reported_where_it_is(string yaml, int line, int column, string message)
    {
        var problem = Assert.Single(YamlReader.Parse(yaml, "a.yml").Problems);

        Assert.Equal(("a.yml", line, column), (problem.File, problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tab_as_indentation_is_a_problem()
        => Assert.Contains("tab", Assert.Single(YamlReader.Parse("a:\n\t- b\n", "a.yml").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_duplicate_is_reported_not_only_the_first()
        => Assert.Equal([2, 4, 6], YamlReader.Parse("a: 1\na: 2\nb: 1\nb: 2\nc: 1\nc: 2\n", "a.yml").Problems.Select(problem => problem.Line));

    [Fact]
    public void An_alias_stands_for_the_value_that_it_names()
    {
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Parse("a: &x [1]\nb: *x\n", "a.yml").Root);

        Assert.Same(mapping.Find("a")!.Value, mapping.Find("b")!.Value);
    }

    [Fact]
    public void Aliases_that_multiply_are_refused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level <= 9; level++)
        {
            bomb.Append($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        }

        var problem = Assert.Single(YamlReader.Parse(bomb.ToString(), "a.yml").Problems);

        Assert.Equal("the file stands for more than 100000 values", problem.Message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_is_refused_before_it_costs_anything(string opening)
    {
        var problem = Assert.Single(YamlReader.Parse(string.Concat(Enumerable.Repeat(opening, 100_000)), "a.yml").Problems);

        Assert.Equal("values are nested more than 64 levels deep", problem.Message);
    }

    [Fact]
    public void A_file_over_a_megabyte_is_not_read()
    {
        var problem = ReadProblem(Encoding.ASCII.GetBytes("a: " + new string('x', YamlReader.MaximumBytes)));

        Assert.Contains("at most 1048576", problem.Message, StringComparison.Ordinal);
        Assert.Equal(0, problem.Line);
    }

    [Fact]
    public void A_pointer_of_git_lfs_is_named_as_such()
        => Assert.Contains("git-LFS pointer", ReadProblem("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n"u8.ToArray()).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem() => Assert.Equal("the file is not UTF-8 text", ReadProblem([0x61, 0x3A, 0x20, 0xC3, 0x28]).Message);

    [Fact]
    public void A_missing_file_is_a_problem() => Assert.StartsWith("the file cannot be read", Assert.Single(YamlReader.ReadFile(Path.Combine(_folder.Root, "no.yml")).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void An_empty_document_has_no_root(string yaml)
    {
        var document = YamlReader.Parse(yaml, "a.yml");

        Assert.Null(document.Root);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Random_text_never_throws()
    {
        const string Alphabet = "ab:-?[]{}&*!|>'\"%@`#,\\ \t\r\n~0é\0\u0085\u2028\uFEFF";
        var random = new Random(20260);
        var (good, bad) = (0, 0);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            _ = YamlReader.Parse(text, "a.yml").Problems.Count == 0 ? good++ : bad++;
        }

        Assert.True(good > 1000 && bad > 1000, $"{good} good, {bad} bad");
    }

    private FileProblem ReadProblem(byte[] content) => Assert.Single(YamlReader.ReadFile(_folder.Write("a.yml", content)).Problems);
}
