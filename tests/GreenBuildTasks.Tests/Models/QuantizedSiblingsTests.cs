using GreenBuildTasks.Models;
using static GreenBuildTasks.Tests.Models.OnnxBuilder;

namespace GreenBuildTasks.Tests.Models;

public sealed class QuantizedSiblingsTests
{
    private static readonly string Folder = Path.GetFullPath("models");

    private static readonly byte[] FixedInput = Value("x", OnnxType.Float, 1, 100);
    private static readonly byte[] RenamedInput = Value("input", OnnxType.Float, "batch", 100);
    private static readonly byte[] HalfInput = Value("x", OnnxType.Float16, "batch", 100);
    private static readonly byte[] FlatInput = Value("x", OnnxType.Float, 100);
    private static readonly byte[] FreeInput = Value("x", OnnxType.Float, null, null);
    private static readonly byte[] AnyInput = ValueWithoutShape("x", OnnxType.Float);

    [Fact]
    public void A_file_with_the_same_parameters_in_8_bits_is_a_sibling_of_the_original_only()
    {
        var found = Find(("m.onnx", MatMulModel()), ("m_int8.onnx", MatMulModel(OnnxType.Int8)));

        Assert.Equal([InFolder("m_int8.onnx")], found[InFolder("m.onnx")]);
        Assert.Single(found);
    }

    [Fact]
    public void Eight_bits_come_first_then_four_then_sixteen_whatever_the_order_of_the_files()
    {
        (string, byte[])[] files =
        [
            ("m_fp16.onnx", MatMulModel(OnnxType.Float16)),
            ("m_uint8.onnx", MatMulModel(OnnxType.UInt8)),
            ("m_q4.onnx", MatMulModel(OnnxType.Int4)),
            ("m_int8.onnx", MatMulModel(OnnxType.Int8)),
            ("m.onnx", MatMulModel()),
        ];
        string[] expected = [InFolder("m_int8.onnx"), InFolder("m_uint8.onnx"), InFolder("m_q4.onnx"), InFolder("m_fp16.onnx")];

        Assert.Equal(expected, Find(files)[InFolder("m.onnx")]);
        Array.Reverse(files);
        Assert.Equal(expected, Find(files)[InFolder("m.onnx")]);
    }

    [Fact]
    public void A_16_bit_model_has_8_bit_siblings()
    {
        var found = Find(("m_fp16.onnx", MatMulModel(OnnxType.Float16)), ("m_fp16_int8.onnx", MatMulModel(OnnxType.Int8)));

        Assert.Equal([InFolder("m_fp16_int8.onnx")], found[InFolder("m_fp16.onnx")]);
    }

    [Fact]
    public void A_name_that_promises_what_the_content_does_not_hold_is_ignored()
        => Assert.Empty(Find(("m.onnx", MatMulModel()), ("m_int8.onnx", MatMulModel()), ("m_half.onnx", MatMulModel(rows: 50))));

    [Fact]
    public void A_file_whose_smaller_part_is_quantized_is_ignored()
    {
        var mostlyFloat = Model(Graph(
            [Node("MatMul", ["x", "w"], ["h"]), Node("DequantizeLinear", ["v", "s"], ["f"]), Node("MatMul", ["h", "f"], ["y"])],
            [Tensor("w", OnnxType.Float, 60, 10), Tensor("v", OnnxType.Int8, 40, 10), Tensor("s", OnnxType.Float, 1)],
            [Value("x", OnnxType.Float, "batch", 100)],
            [Value("y", OnnxType.Float, "batch", 10)]));

        Assert.Empty(Find(("m.onnx", MatMulModel()), ("m_int8.onnx", mostlyFloat)));
    }

    [Theory]
    [InlineData(91, true)]
    [InlineData(109, true)]
    [InlineData(89, false)]
    [InlineData(111, false)]
    public void The_number_of_parameters_may_differ_by_a_tenth(long rows, bool isSibling)
    {
        var candidate = MatMulModel(OnnxType.Int8, rows, input: Value("x", OnnxType.Float, "batch", 100));

        Assert.Equal(isSibling, Find(("m.onnx", MatMulModel()), ("m_int8.onnx", candidate)).Count == 1);
    }

    [Fact]
    public void Models_without_parameters_have_no_siblings()
        => Assert.Empty(Find(("m.onnx", Model(Graph())), ("m_int8.onnx", Model(Graph()))));

    [Fact]
    public void Another_folder_holds_no_siblings()
        => Assert.Empty(Find(("m.onnx", MatMulModel()), (Path.Combine("sub", "m_int8.onnx"), MatMulModel(OnnxType.Int8))));

    [Fact]
    public void Inputs_of_another_name_type_or_rank_make_it_another_model()
    {
        foreach (var input in new[] { RenamedInput, HalfInput, FlatInput })
        {
            Assert.Empty(Find(("m.onnx", MatMulModel()), ("m_int8.onnx", MatMulModel(OnnxType.Int8, input: input))));
        }
    }

    [Fact]
    public void Outputs_of_another_name_or_size_make_it_another_model()
    {
        foreach (var output in new[] { Value("z", OnnxType.Float, "batch", 10), Value("y", OnnxType.Float, "batch", 11) })
        {
            Assert.Empty(Find(("m.onnx", MatMulModel()), ("m_int8.onnx", MatMulModel(OnnxType.Int8, output: output))));
        }
    }

    [Fact]
    public void A_sibling_may_take_more_shapes_but_not_fewer()
    {
        Assert.True(IsSibling(original: FixedInput, candidate: FixedInput));
        Assert.True(IsSibling(original: FixedInput, candidate: FreeInput));
        Assert.True(IsSibling(original: FixedInput, candidate: AnyInput));
        Assert.True(IsSibling(original: FreeInput, candidate: AnyInput));
        Assert.True(IsSibling(original: AnyInput, candidate: FreeInput));
        Assert.False(IsSibling(original: FreeInput, candidate: FixedInput));
        Assert.False(IsSibling(original: AnyInput, candidate: FixedInput));
    }

    [Fact]
    public void An_output_shape_that_the_quantizer_lost_does_no_harm()
        => Assert.Single(Find(("m.onnx", MatMulModel()), ("m_int8.onnx", MatMulModel(OnnxType.Int8, output: ValueWithoutShape("y", OnnxType.Float)))));

    private static bool IsSibling(byte[] original, byte[] candidate)
        => Find(("m.onnx", MatMulModel(input: original)), ("m_int8.onnx", MatMulModel(OnnxType.Int8, input: candidate))).Count == 1;

    private static string InFolder(string name) => Path.Combine(Folder, name);

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Find(params (string Name, byte[] Model)[] files)
        => QuantizedSiblings.Find([.. files.Select(file => new InspectedModel(InFolder(file.Name), OnnxAssert.Inspected(file.Model)))]);
}
