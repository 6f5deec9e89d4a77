using System.Runtime.Versioning;
using GreenBuildTasks.Models;
using GreenDefaults.Tests.Shared;
using static GreenBuildTasks.Tests.Models.OnnxBuilder;

namespace GreenBuildTasks.Tests.Models;

/// <summary>Whatever the bytes are, the inspection ends with a value and with little memory. Seeds are fixed, so that a failure comes back.</summary>
public sealed class OnnxHostileInputTests : IDisposable
{
    private const long MaxAllocatedBytes = 1024 * 1024;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Random_truncations_and_flipped_bytes_never_throw_and_never_allocate_much()
    {
        var models = ValidModels();
        var random = new Random(20_240_607);
        var refused = 0;
        for (var round = 0; round < 6_000; round++)
        {
            var bytes = models[round % models.Length].ToArray();
            for (var flips = random.Next(1, 8); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            if (random.Next(2) == 0)
            {
                bytes = bytes[..random.Next(bytes.Length)];
            }

            refused += InspectWithinBounds(bytes).Succeeded ? 0 : 1;
        }

        Assert.InRange(refused, 1_000, 5_999);
    }

    [Fact]
    public void Random_bytes_never_throw_and_never_allocate_much()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = new byte[random.Next(1, 2_000)];
            random.NextBytes(bytes);
            InspectWithinBounds(bytes);
        }
    }

    [Fact]
    public void Huge_lengths_and_counts_are_not_believed()
    {
        ulong[] lies = [0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 1UL << 40, long.MaxValue, ulong.MaxValue];
        foreach (var lie in lies)
        {
            foreach (var field in new[] { 2, 7, 8, 25 })
            {
                Assert.False(InspectWithinBounds(new ProtobufWriter().Tag(field, 2).RawVarint(lie).Raw(new byte[100]).ToArray()).Succeeded);
            }

            var dims = new ProtobufWriter().Tag(1, 2).RawVarint(lie).Raw(new byte[100]).ToArray();
            Assert.False(InspectWithinBounds(Model(Graph(null, [dims]))).Succeeded);
        }
    }

    [Fact]
    public void A_nest_of_400_graphs_is_refused_with_little_memory()
    {
        var graph = Graph();
        for (var level = 0; level < 400; level++)
        {
            graph = Graph([Node("Loop", ["c"], ["y"], GraphAttribute("body", graph))], [Tensor("w" + level, OnnxType.Float, 4)]);
        }

        Assert.False(InspectWithinBounds(Model(graph)).Succeeded);
    }

    [Fact]
    public void Names_of_megabytes_are_not_loaded()
    {
        var name = new string('n', 4_000_000);

        var inspection = InspectWithinBounds(Model(Graph(
            [Node(name, name, [name], [name], IntAttribute(name, 1))],
            [Tensor(name, OnnxType.Float, 1)],
            [Value(name, OnnxType.Float, name)],
            [Value(name, OnnxType.Float, name)])));

        Assert.True(inspection.Succeeded, inspection.Problem?.Reason);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_of_gigabytes_is_skipped_not_loaded()
    {
        // A valid model whose one raw_data is a hole of 3 GiB in a sparse file.
        const long Elements = 3L << 28;
        const long DataBytes = Elements * sizeof(float);
        var tensorStart = new ProtobufWriter().Varint(1, Elements).Varint(2, (long)OnnxType.Float).Text(8, "w").Tag(9, 2).RawVarint(DataBytes).ToArray();
        var node = Node("MatMul", ["x", "w"], ["y"]);
        var graphStart = new ProtobufWriter().Bytes(1, node).Tag(5, 2).RawVarint((ulong)(tensorStart.Length + DataBytes)).Raw(tensorStart).ToArray();
        var graphEnd = new ProtobufWriter().Bytes(11, Value("x", OnnxType.Float, 1)).ToArray();
        var graphLength = graphStart.Length + DataBytes + graphEnd.Length;
        var path = _folder.PathOf("huge.onnx");
        using (var file = File.Create(path))
        {
            file.Write(new ProtobufWriter().Tag(7, 2).RawVarint((ulong)graphLength).Raw(graphStart).ToArray());
            file.Seek(DataBytes, SeekOrigin.Current);
            file.Write(graphEnd);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var inspection = OnnxInspector.Inspect(path);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(inspection.Succeeded, inspection.Problem?.Reason);
        Assert.Equal([new("float32", Elements)], inspection.Model.Weights);
        Assert.Equal("x", Assert.Single(inspection.Model.Inputs).Name);
        Assert.InRange(allocated, 0, MaxAllocatedBytes);
    }

    private static ModelInspection InspectWithinBounds(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var inspection = OnnxInspector.Inspect(stream, folder: null);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated <= MaxAllocatedBytes, $"{allocated} bytes were allocated for {bytes.Length} bytes.");
        Assert.True(inspection.Succeeded || inspection.Problem.Reason.Length > 0);
        return inspection;
    }

    private static byte[][] ValidModels()
    {
        var body = Graph([Constant("c", Tensor("", OnnxType.Float, 3)), Node("Conv", ["x", "c"], ["y"])], [Tensor("w", OnnxType.Int64, 2)]);
        return
        [
            MatMulModel(rows: 8, columns: 4),
            MatMulModel(OnnxType.Int8, rows: 8, columns: 4),
            Model(
                Graph(
                    [
                        Node("If", ["c"], ["y"], GraphAttribute("then_branch", body), GraphAttribute("else_branch", body)),
                        Node("com.microsoft", "MatMulNBits", ["y", "b", "s"], ["z"], IntAttribute("K", 32), IntAttribute("N", 2)),
                    ],
                    [Tensor("b", OnnxType.UInt8, 2, 1, 16), TensorWithPackedDims("s", OnnxType.Float, 2)],
                    [Value("x", OnnxType.Float, "batch", 32)],
                    [Value("z", OnnxType.Float, "batch", 2)],
                    [Sparse(Tensor("q", OnnxType.Float, 2), 100)]),
                functions: Function("F", Node("Constant", [], ["k"], FloatsAttribute("value_floats", 4)))),
        ];
    }
}
