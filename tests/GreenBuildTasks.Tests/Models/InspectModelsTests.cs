using GreenAnalyzers.Facts;
using GreenBuildTasks.Models;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using static GreenBuildTasks.Tests.Models.OnnxBuilder;

namespace GreenBuildTasks.Tests.Models;

public sealed class InspectModelsTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly RecordingBuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    private string FactsFile => Path.Combine(_folder.Root, "obj", "green", "facts.greendefaults.tsv");

    [Fact]
    public void Facts_name_every_model_with_its_parameters_and_siblings()
    {
        var original = _folder.Write("app/models/m.onnx", MatMulModel());
        var small = _folder.Write("app/models/m_int8.onnx", MatMulModel(OnnxType.Int8));
        var half = _folder.Write("app/models/m_fp16.onnx", MatMulModel(OnnxType.Float16));

        var task = Run(Item("models/m_fp16.onnx"), Item("models/m_int8.onnx"), Item("models/m.onnx"));

        var facts = ReadFacts();
        Assert.Equal(3, task.InspectedCount);
        Assert.Equal(["models/m.onnx", "models/m_fp16.onnx", "models/m_int8.onnx"], facts.Select(fact => fact.Path));
        Assert.Equal(
            [new FileInfo(original).Length, new FileInfo(half).Length, new FileInfo(small).Length], facts.Select(fact => fact.Bytes));
        Assert.Equal("float32=1000", OnnxAssert.Text(facts[0].Weights));
        Assert.Equal("MatMul=1000", OnnxAssert.Text(facts[0].Operators));
        Assert.Equal("onnx", facts[0].Format);
        Assert.Equal(["models/m_int8.onnx", "models/m_fp16.onnx"], facts[0].QuantizedSiblings);
        Assert.Empty(facts[1].QuantizedSiblings);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void Without_models_the_facts_file_is_written_and_empty()
    {
        Run();

        Assert.Equal("greendefaults-facts\t1\n", File.ReadAllText(FactsFile));
    }

    [Fact]
    public void A_removed_model_leaves_no_stale_facts()
    {
        _folder.Write("app/m.onnx", MatMulModel());
        Run(Item("m.onnx"));

        Run();

        Assert.Empty(ReadFacts());
    }

    [Fact]
    public void Unchanged_facts_are_not_written_again()
    {
        _folder.Write("app/m.onnx", MatMulModel());
        Run(Item("m.onnx"));
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(FactsFile, before);

        Run(Item("m.onnx"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(FactsFile));

        _folder.Write("app/m.onnx", MatMulModel(rows: 200));
        Run(Item("m.onnx"));
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(FactsFile));
    }

    [Fact]
    public void The_order_of_items_does_not_change_a_byte()
    {
        ITaskItem[] items = [.. new[] { "b", "a", "ä", "a b", "A" }.Select(name =>
        {
            _folder.Write($"app/{name}-.onnx", MatMulModel(rows: name.Length));
            return Item($"{name}-.onnx");
        })];

        Run(items);
        var first = File.ReadAllBytes(FactsFile);
        File.Delete(FactsFile);
        Array.Reverse(items);
        Run(items);

        Assert.Equal(first, File.ReadAllBytes(FactsFile));
    }

    [Theory]
    [InlineData("PreserveNewest", true)]
    [InlineData("Always", true)]
    [InlineData("IfDifferent", true)]
    [InlineData("never", false)]
    [InlineData("", false)]
    public void A_copied_model_is_marked(string copyToOutput, bool expected)
    {
        _folder.Write("app/m.onnx", MatMulModel());

        Run(Item("m.onnx", copyToOutput));

        Assert.Equal(expected, Assert.Single(ReadFacts()).CopiedToOutput);
    }

    [Fact]
    public void The_same_file_in_Content_and_None_is_one_model_and_copied_if_either_is()
    {
        var path = _folder.Write("app/sub/m.onnx", MatMulModel());

        var task = Run(Item("sub/m.onnx"), Item("sub/../sub/m.onnx", "PreserveNewest"), Item(path, "Never"));

        Assert.Equal(1, task.InspectedCount);
        Assert.True(Assert.Single(ReadFacts()).CopiedToOutput);
    }

    [Fact]
    public void A_model_outside_the_project_is_named_from_the_project()
    {
        _folder.Write("shared/m.onnx", MatMulModel());

        Run(Item("../shared/m.onnx"));

        Assert.Equal("../shared/m.onnx", Assert.Single(ReadFacts()).Path);
    }

    [Fact]
    public void A_path_with_spaces_and_letters_of_any_language_survives()
    {
        _folder.Write("app/mine, 100% Größe=1/模型 é.onnx", MatMulModel());

        Run(Item("mine, 100% Größe=1/模型 é.onnx"));

        Assert.Equal("mine, 100% Größe=1/模型 é.onnx", Assert.Single(ReadFacts()).Path);
    }

    [Fact]
    public void An_unreadable_model_is_a_warning_with_its_path_and_reason_and_the_rest_goes_on()
    {
        var empty = _folder.Write("app/empty.onnx", []);
        var pointer = _folder.Write("app/lfs.onnx", "version https://git-lfs.github.com/spec/v1\nsize 42\n");
        var truncated = _folder.Write("app/truncated.onnx", MatMulModel().AsSpan()[..100]);
        _folder.Write("app/good.onnx", MatMulModel());

        var task = Run(Item("empty.onnx"), Item("good.onnx"), Item("lfs.onnx"), Item("missing.onnx"), Item("truncated.onnx"));

        Assert.Equal(1, task.InspectedCount);
        Assert.Equal(["good.onnx"], ReadFacts().Select(fact => fact.Path));
        Assert.All(_engine.Warnings, warning => Assert.Equal("GRN9002", warning.Code));
        Assert.Equal(
            [empty, pointer, Path.Combine(_folder.Root, "app", "missing.onnx"), truncated], _engine.Warnings.Select(warning => warning.File));
        Assert.Equal("The model was not inspected: the file is empty (0 bytes).", _engine.Warnings[0].Message);
        Assert.Contains("git-LFS pointer to a file of 42 bytes", _engine.Warnings[1].Message, StringComparison.Ordinal);
        Assert.Contains("does not exist", _engine.Warnings[2].Message, StringComparison.Ordinal);
        Assert.Contains("truncated", _engine.Warnings[3].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m.ort", "ORT format, not inspected")]
    [InlineData("m.GGUF", "files of type '.GGUF' are not read")]
    public void A_format_that_is_not_read_is_a_message_not_a_warning(string name, string reason)
    {
        var path = _folder.Write("app/" + name, "another format");

        Run(Item(name));

        Assert.Empty(_engine.Warnings);
        var message = Assert.Single(_engine.Messages, message => message.Code == "GRN9002");
        Assert.Equal((path, $"The model was not inspected: {reason}."), (message.File, message.Message));
    }

    [Fact]
    public void Facts_that_cannot_be_written_are_an_error_with_the_path()
    {
        _folder.Write("obj", "a file where the folder should be");

        var task = Create();

        Assert.False(task.Execute());
        var error = Assert.Single(_engine.Errors);
        Assert.Equal(("GRN9001", FactsFile), (error.Code, error.File));
    }

    private InspectModels Create(params ITaskItem[] models) => new()
    {
        BuildEngine = _engine,
        Models = models,
        ProjectDirectory = Path.Combine(_folder.Root, "app"),
        FactsFile = FactsFile,
    };

    private InspectModels Run(params ITaskItem[] models)
    {
        var task = Create(models);
        Assert.True(task.Execute());
        Assert.Empty(_engine.Errors);
        return task;
    }

    private static TaskItem Item(string path, string copyToOutput = "")
        => new(path, new Dictionary<string, string> { ["CopyToOutputDirectory"] = copyToOutput });

    private IReadOnlyList<ModelFact> ReadFacts()
    {
        var facts = FactsFormat.TryRead(File.ReadLines(FactsFile));
        Assert.NotNull(facts);
        return facts;
    }
}
