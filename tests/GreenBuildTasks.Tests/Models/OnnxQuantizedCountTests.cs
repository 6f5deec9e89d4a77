using static GreenBuildTasks.Tests.Models.OnnxAssert;
using static GreenBuildTasks.Tests.Models.OnnxBuilder;

namespace GreenBuildTasks.Tests.Models;

public sealed class OnnxQuantizedCountTests
{
    private const string Contrib = "com.microsoft";

    [Theory]
    [InlineData(OnnxType.Int8, "int8=20")]
    [InlineData(OnnxType.UInt8, "uint8=20")]
    [InlineData(OnnxType.Int4, "int4=20")]
    [InlineData(OnnxType.UInt4, "uint4=20")]
    public void Dequantized_integers_are_weights_and_scales_and_zero_points_are_not(object type, string expected)
    {
        var info = Inspected(Model(Graph(
            [Node("DequantizeLinear", ["w", "scale", "zero"], ["f"]), Node("Transpose", ["f"], ["t"]), Node("Gemm", ["x", "t"], ["y"])],
            [Tensor("w", (OnnxType)type, 4, 5), Tensor("scale", OnnxType.Float, 5), Tensor("zero", (OnnxType)type, 5)])));

        Assert.Equal(expected, Text(info.Weights));
        Assert.Equal("Gemm=20", Text(info.Operators));
        Assert.Equal(10, info.QuantizationParameters);
        Assert.Equal(0, info.ShapeConstants);
    }

    /// <summary>The nodes that quantize_dynamic of ONNX Runtime writes for a MatMul.</summary>
    [Fact]
    public void The_weight_scale_of_a_dynamically_quantized_MatMul_is_no_parameter()
    {
        var info = Inspected(Model(Graph(
            [
                Node("DynamicQuantizeLinear", ["x"], ["xq", "xs", "xz"]),
                Node("MatMulInteger", ["xq", "w_quantized", "xz", "w_zero_point"], ["int"]),
                Node("Cast", ["int"], ["cast"]),
                Node("Mul", ["xs", "w_scale"], ["scales"]),
                Node("Mul", ["cast", "scales"], ["y0"]),
                Node("Mul", ["y0", "gain"], ["y"]),
            ],
            [
                Tensor("w_quantized", OnnxType.Int8, 30, 4),
                Tensor("w_scale", OnnxType.Float, 4),
                Tensor("w_zero_point", OnnxType.Int8, 4),
                Tensor("gain", OnnxType.Float, 4),
            ])));

        Assert.Equal("float32=4 int8=120", Text(info.Weights));
        Assert.Equal("MatMulInteger=120 other=4", Text(info.Operators));
        Assert.Equal(8, info.QuantizationParameters);
    }

    [Fact]
    public void QLinearConv_takes_weights_and_bias_as_integers()
    {
        var info = Inspected(Model(Graph(
            [Node("QLinearConv", ["x", "xs", "xz", "w", "ws", "wz", "ys", "yz", "b"], ["y"])],
            [
                Tensor("xs", OnnxType.Float), Tensor("xz", OnnxType.UInt8), Tensor("w", OnnxType.Int8, 2, 3, 3, 3),
                Tensor("ws", OnnxType.Float, 2), Tensor("wz", OnnxType.Int8, 2), Tensor("ys", OnnxType.Float), Tensor("yz", OnnxType.UInt8),
                Tensor("b", OnnxType.Int32, 2),
            ])));

        Assert.Equal("int32=2 int8=54", Text(info.Weights));
        Assert.Equal("QLinearConv=56", Text(info.Operators));
        Assert.Equal(8, info.QuantizationParameters);
    }

    [Fact]
    public void Contrib_operators_know_their_scales()
    {
        var info = Inspected(Model(Graph(
            [
                Node(Contrib, "DynamicQuantizeMatMul", ["x", "w", "ws", "wz", "bias"], ["a"]),
                Node(Contrib, "DynamicQuantizeLSTM", ["a", "lw", "lr", "lb", "", "", "", "", "s1", "z1", "s2", "z2"], ["b"]),
            ],
            [
                Tensor("w", OnnxType.Int8, 10), Tensor("ws", OnnxType.Float, 1), Tensor("wz", OnnxType.Int8, 1), Tensor("bias", OnnxType.Float, 2),
                Tensor("lw", OnnxType.Int8, 20), Tensor("lr", OnnxType.Int8, 20), Tensor("lb", OnnxType.Float, 4),
                Tensor("s1", OnnxType.Float, 1), Tensor("z1", OnnxType.Int8, 1), Tensor("s2", OnnxType.Float, 1), Tensor("z2", OnnxType.Int8, 1),
            ])));

        Assert.Equal("float32=6 int8=50", Text(info.Weights));
        Assert.Equal("DynamicQuantizeLSTM=44 DynamicQuantizeMatMul=12", Text(info.Operators));
        Assert.Equal(6, info.QuantizationParameters);
    }

    [Theory]
    [InlineData(4, 16, "nbits4=192")]
    [InlineData(8, 32, "nbits8=192")]
    public void MatMulNBits_has_K_times_N_weights(int bits, int blobBytes, string expected)
    {
        // K = 48 and N = 4 in blocks of 32: the second block of each column is half padding, which is not counted.
        var info = Inspected(Model(Graph(
            [
                Node(Contrib, "MatMulNBits", ["x", "b", "scales", "zeros"], ["y"],
                    IntAttribute("K", 48), IntAttribute("N", 4), IntAttribute("bits", bits), IntAttribute("block_size", 32)),
            ],
            [Tensor("b", OnnxType.UInt8, 4, 2, blobBytes), Tensor("scales", OnnxType.Float, 8), Tensor("zeros", OnnxType.UInt8, 4)])));

        Assert.Equal(expected, Text(info.Weights));
        Assert.Equal("MatMulNBits=192", Text(info.Operators));
        Assert.Equal(12, info.QuantizationParameters);
    }

    [Fact]
    public void MatMulNBits_without_bits_has_four()
    {
        var info = Inspected(Model(Graph(
            [Node(Contrib, "MatMulNBits", ["x", "b", "s"], ["y"], IntAttribute("K", 32), IntAttribute("N", 1))],
            [Tensor("b", OnnxType.UInt8, 1, 1, 16)])));

        Assert.Equal("nbits4=32", Text(info.Weights));
    }

    [Fact]
    public void Bytes_of_GatherBlockQuantized_hold_two_weights_each()
    {
        var info = Inspected(Model(Graph(
            [Node(Contrib, "GatherBlockQuantized", ["data", "indices", "scales", "zeros"], ["y"], IntAttribute("bits", 4))],
            [Tensor("data", OnnxType.UInt8, 10, 16), Tensor("scales", OnnxType.Float, 10), Tensor("zeros", OnnxType.UInt8, 10)])));

        Assert.Equal("nbits4=320", Text(info.Weights));
        Assert.Equal(20, info.QuantizationParameters);
    }

    [Theory]
    [InlineData(1L << 40, 1L << 40)]
    [InlineData(1000, 1000)]
    [InlineData(-5, 3)]
    public void Packed_weights_that_do_not_fit_their_blob_are_refused(long k, long n)
    {
        var reason = Refused(Model(Graph(
            [Node(Contrib, "MatMulNBits", ["x", "b", "s"], ["y"], IntAttribute("K", k), IntAttribute("N", n), IntAttribute("bits", 4))],
            [Tensor("b", OnnxType.UInt8, 4, 2, 16)])));

        Assert.Contains("do not fit", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_that_is_also_computed_with_is_a_parameter()
    {
        var info = Inspected(Model(Graph(
            [Node("DequantizeLinear", ["w", "s"], ["f"]), Node("MatMul", ["x", "f"], ["y"]), Node("Add", ["y", "s"], ["z"])],
            [Tensor("w", OnnxType.Int8, 10), Tensor("s", OnnxType.Float, 5)])));

        Assert.Equal("float32=5 int8=10", Text(info.Weights));
    }
}
