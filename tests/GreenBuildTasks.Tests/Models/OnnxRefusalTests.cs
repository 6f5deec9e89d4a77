using System.Runtime.Versioning;
using System.Text;
using GreenBuildTasks.Models;
using GreenDefaults.Tests.Shared;
using static GreenBuildTasks.Tests.Models.OnnxAssert;
using static GreenBuildTasks.Tests.Models.OnnxBuilder;

namespace GreenBuildTasks.Tests.Models;

public sealed class OnnxRefusalTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("the file is empty (0 bytes)", RefusedFile(_folder.Write("m.onnx", [])));

    [Fact]
    public void A_missing_file_is_refused() => Assert.Equal("the file does not exist", RefusedFile(Path.Combine(_folder.Root, "m.onnx")));

    [Fact]
    public void A_folder_is_refused() => Assert.Equal("it is a folder, not a file", RefusedFile(_folder.Root));

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_to_nothing_is_refused()
    {
        var link = Path.Combine(_folder.Root, "m.onnx");
        File.CreateSymbolicLink(link, Path.Combine(_folder.Root, "gone.onnx"));

        Assert.False(OnnxInspector.Inspect(link).Succeeded);
    }

    [Fact]
    public void A_git_lfs_pointer_is_named_with_the_size_it_promises()
    {
        const string Pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22e\nsize 123456789\n";

        var reason = RefusedFile(_folder.Write("m.onnx", Pointer));

        Assert.Contains("git-LFS pointer to a file of 123456789 bytes", reason, StringComparison.Ordinal);
        Assert.Contains("git lfs pull", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version https://git-lfs.github.com/spec/v1\n")]
    [InlineData("version https://git-lfs.github.com/spec/v1\nsize much\n")]
    [InlineData("version https://git-lfs.github.com/spec/v1\nsize 99999999999999999999999\n")]
    public void A_git_lfs_pointer_without_a_size_is_named_too(string pointer)
        => Assert.StartsWith("it is a git-LFS pointer;", Refused(Encoding.UTF8.GetBytes(pointer)), StringComparison.Ordinal);

    [Fact]
    public void The_ORT_format_is_not_supported_by_name_or_by_content()
    {
        byte[] flatBuffer = [24, 0, 0, 0, .. "ORTM"u8, 0, 0, 0, 0];

        var byName = OnnxInspector.Inspect(_folder.Write("m.ort", "anything")).Problem;
        var byContent = OnnxInspector.Inspect(_folder.Write("m.onnx", flatBuffer)).Problem;

        Assert.Equal(new ModelProblem("ORT format, not inspected", Unsupported: true), byName);
        Assert.Equal(byName, byContent);
    }

    [Fact]
    public void A_truncated_file_is_refused_wherever_it_ends()
    {
        var model = MatMulModel();
        for (var length = 1; length < model.Length; length++)
        {
            Refused(model[..length]);
        }
    }

    [Fact]
    public void A_truncated_file_is_called_truncated()
    {
        var model = MatMulModel();

        Assert.Contains("truncated", Refused(model[..(model.Length / 2)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        var bytes = new byte[10_000];
        new Random(1).NextBytes(bytes);

        Assert.NotEmpty(Refused(bytes));
    }

    [Fact]
    public void A_message_without_a_graph_is_no_model()
        => Assert.Contains("no graph", Refused(new ProtobufWriter().Varint(1, 8).Text(2, "x").ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Two_main_graphs_are_refused()
        => Assert.Contains(
            "more than one", Refused(new ProtobufWriter().Bytes(7, Graph()).Bytes(7, Graph()).ToArray()), StringComparison.Ordinal);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(7)]
    public void Wire_types_that_ONNX_does_not_use_are_refused(int wireType)
        => Assert.Contains($"wire type {wireType}", Refused(new ProtobufWriter().Tag(7, wireType).ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Field_number_zero_is_refused()
        => Assert.Contains("field number 0", Refused(new ProtobufWriter().Tag(0, 0).RawVarint(1).ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_known_field_of_another_wire_type_is_refused()
        => Assert.Contains("instead of 2", Refused(new ProtobufWriter().Varint(7, 1).ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_number_of_more_than_ten_bytes_is_refused()
    {
        var endless = Enumerable.Repeat((byte)0xFF, 20).ToArray();

        Assert.Contains("longer than 10 bytes", Refused(new ProtobufWriter().Tag(1, 0).Raw(endless).ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_runs_past_its_message_is_refused()
        => Assert.Contains(
            "past the end", Refused(new ProtobufWriter().Bytes(7, new ProtobufWriter().Tag(1, 0).ToArray()).ToArray()), StringComparison.Ordinal);

    [Theory]
    [InlineData(100UL)]
    [InlineData(ulong.MaxValue)]
    public void A_length_beyond_its_parent_is_refused(ulong length)
    {
        var graph = new ProtobufWriter().Tag(1, 2).RawVarint(length).Raw([1, 2, 3]).ToArray();

        var reason = Refused(new ProtobufWriter().Bytes(7, graph).Text(2, "something after the graph").ToArray());

        Assert.Contains("longer than the message that holds it", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Dimensions_that_overflow_are_refused()
        => Assert.Contains("overflow", RefusedTensor(Claim(1L << 40, 1L << 40)), StringComparison.Ordinal);

    [Fact]
    public void A_negative_dimension_is_refused()
        => Assert.Contains("negative dimension -3", RefusedTensor(Claim(4, -3)), StringComparison.Ordinal);

    [Fact]
    public void More_than_32_dimensions_are_refused()
    {
        Assert.Contains("more than 32 dimensions", RefusedTensor(Claim([.. Enumerable.Repeat(1L, 33)])), StringComparison.Ordinal);
        Assert.True(OnnxInspector.Inspect(new MemoryStream(Model(Graph(null, [Claim([.. Enumerable.Repeat(1L, 32)])]))), null).Succeeded);
    }

    [Theory]
    [InlineData(1_000_000_000_000)]
    [InlineData(3)]
    public void A_tensor_that_claims_more_than_its_data_is_refused(long elements)
        => Assert.Contains($"for {elements} elements of float32", RefusedTensor(Claim(elements)), StringComparison.Ordinal);

    [Fact]
    public void A_tensor_without_any_data_is_refused()
        => Assert.Contains(
            "0 bytes of values", RefusedTensor(new ProtobufWriter().Varint(1, 2).Varint(2, 1).Text(8, "w").ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Sixty_four_nested_graphs_are_read_and_four_hundred_are_refused()
    {
        Assert.Equal(1, Inspected(Nested(64)).Parameters);
        Assert.Contains("nested deeper than 64", Refused(Nested(65)), StringComparison.Ordinal);
        Assert.Contains("nested deeper than 64", Refused(Nested(400)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_graphs_in_functions_are_limited_too()
    {
        var function = Function("Deep", Node("If", ["c"], ["y"], GraphAttribute("then_branch", NestedGraph(400))));

        Assert.Contains("nested deeper than 64", Refused(Model(Graph(), functions: function)), StringComparison.Ordinal);
    }

    [Fact]
    public void More_nodes_than_any_model_has_are_refused()
    {
        var nodes = new ProtobufWriter();
        for (var count = 0; count <= 1_000_000; count++)
        {
            nodes.Bytes(1, []);
        }

        Assert.Contains("nodes", Refused(new ProtobufWriter().Bytes(7, nodes.ToArray()).ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void More_tensors_than_any_model_has_are_refused()
    {
        var graph = new ProtobufWriter();
        var empty = new ProtobufWriter().Varint(1, 0).Varint(2, (long)OnnxType.Int64).ToArray();
        for (var count = 0; count <= 250_000; count++)
        {
            graph.Bytes(5, empty);
        }

        Assert.Contains("tensors", Refused(new ProtobufWriter().Bytes(7, graph.ToArray()).ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_shrinks_while_it_is_read_is_refused()
    {
        using var stream = new ShrinkingStream(MatMulModel(rows: 20_000), lengthLater: 5_000);

        var inspection = OnnxInspector.Inspect(stream, folder: null);

        Assert.Contains("became shorter", inspection.Problem!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_fails_while_it_is_read_is_refused()
    {
        using var stream = new FailingStream(MatMulModel());

        Assert.Equal("it cannot be read: The disk went away.", OnnxInspector.Inspect(stream, folder: null).Problem!.Reason);
    }

    private static string RefusedFile(string path)
    {
        var inspection = OnnxInspector.Inspect(path);
        Assert.False(inspection.Succeeded);
        return inspection.Problem.Reason;
    }

    private static string RefusedTensor(byte[] tensor) => Refused(Model(Graph(null, [tensor])));

    /// <summary>A float tensor with these dimensions and data for one element.</summary>
    private static byte[] Claim(params long[] dims)
        => new ProtobufWriter().PackedVarints(1, dims).Varint(2, 1).Text(8, "w").Bytes(9, new byte[4]).ToArray();

    private static byte[] Nested(int depth) => Model(NestedGraph(depth));

    private static byte[] NestedGraph(int depth)
    {
        var graph = Graph(null, [Tensor("w", OnnxType.Float, 1)]);
        for (var level = 1; level < depth; level++)
        {
            graph = Graph([Node("If", ["c"], ["y"], GraphAttribute("then_branch", graph))]);
        }

        return graph;
    }

    private sealed class ShrinkingStream(byte[] content, int lengthLater) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer)
            => base.Read(buffer[..(int)Math.Clamp(lengthLater - Position, 0, buffer.Length)]);
    }

    private sealed class FailingStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The disk went away.");
    }
}
