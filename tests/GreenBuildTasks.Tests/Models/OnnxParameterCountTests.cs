using static GreenBuildTasks.Tests.Models.OnnxAssert;
using static GreenBuildTasks.Tests.Models.OnnxBuilder;

namespace GreenBuildTasks.Tests.Models;

public sealed class OnnxParameterCountTests
{
    [Fact]
    public void Initializers_are_counted_by_type_and_by_operator()
    {
        var info = Inspected(Model(Graph(
            [
                Node("MatMul", ["x", "a"], ["h"]),
                Node("Conv", ["h", "b", "c"], ["i"]),
                Node("Gather", ["d", "i"], ["y"]),
                Node("Add", ["y", "e"], ["z"]),
            ],
            [
                Tensor("a", OnnxType.Float, 4, 5),
                Tensor("b", OnnxType.Float16, 2, 3, 3, 3),
                Tensor("c", OnnxType.BFloat16, 2),
                Tensor("d", OnnxType.Double, 7, 3),
                Tensor("e", OnnxType.Float, 3),
            ])));

        Assert.Equal("bfloat16=2 float16=54 float32=23 float64=21", Text(info.Weights));
        Assert.Equal("Conv=56 Gather=21 MatMul=20 other=3", Text(info.Operators));
        Assert.Equal(100, info.Parameters);
    }

    [Fact]
    public void Packed_and_unpacked_dimensions_mean_the_same()
    {
        byte[][] nodes = [Node("MatMul", ["x", "w"], ["y"])];

        var unpacked = Inspected(Model(Graph(nodes, [Tensor("w", OnnxType.Float, 300, 7)])));
        var packed = Inspected(Model(Graph(nodes, [TensorWithPackedDims("w", OnnxType.Float, 300, 7)])));

        Assert.Equal("float32=2100", Text(unpacked.Weights));
        Assert.Equal(unpacked.Weights, packed.Weights);
    }

    [Fact]
    public void Values_listed_one_by_one_count_like_raw_data()
    {
        var listed = new ProtobufWriter().Varint(1, 3).Varint(2, (long)OnnxType.Float).Float(4, 1).Float(4, 2).Float(4, 3).Text(8, "w").ToArray();

        Assert.Equal("float32=3", Text(Inspected(Model(Graph([Node("MatMul", ["x", "w"], ["y"])], [listed]))).Weights));
    }

    [Fact]
    public void Four_bit_values_listed_two_to_a_number_are_enough_data()
    {
        var listed = new ProtobufWriter().Varint(1, 4).Varint(2, (long)OnnxType.Int4).PackedVarints(5, 1, 2).Text(8, "w").ToArray();

        var info = Inspected(Model(Graph([Node("DequantizeLinear", ["w", "s"], ["f"]), Node("MatMul", ["x", "f"], ["y"])], [listed])));

        Assert.Equal("int4=4", Text(info.Weights));
    }

    [Fact]
    public void Constant_nodes_count_like_initializers()
    {
        var info = Inspected(Model(Graph(
        [
            Constant("w", Tensor("", OnnxType.Float, 10, 10)),
            Node("Constant", [], ["f"], FloatAttribute("value_float", 1)),
            Node("Constant", [], ["fs"], FloatsAttribute("value_floats", 5)),
            Node("Constant", [], ["gs"], UnpackedFloatsAttribute("value_floats", 1, 2)),
            Node("Constant", [], ["i"], IntAttribute("value_int", 3)),
            Node("Constant", [], ["is"], IntsAttribute("value_ints", 1, 1000, -1)),
            Node("Gemm", ["x", "w", "fs"], ["y"]),
        ])));

        Assert.Equal("float32=108", Text(info.Weights));
        Assert.Equal("Gemm=105 other=3", Text(info.Operators));
        Assert.Equal(4, info.ShapeConstants);
    }

    [Fact]
    public void The_fill_value_of_ConstantOfShape_is_no_parameter()
    {
        var info = Inspected(Model(Graph([Node("ConstantOfShape", ["s"], ["zeros"], TensorAttribute("value", Tensor("", OnnxType.Float, 1)))])));

        Assert.Equal(0, info.Parameters);
    }

    [Fact]
    public void Bodies_of_If_Loop_and_Scan_are_searched_at_every_depth()
    {
        var innermost = Graph([Constant("deep", Tensor("", OnnxType.Float, 8)), Node("LSTM", ["x", "deep"], ["y"])]);
        var loop = Graph([Node("Scan", ["x"], ["s"], GraphAttribute("body", innermost))], [Tensor("middle", OnnxType.Float, 4)]);
        var then = Graph([Node("Loop", ["n"], ["l"], GraphAttribute("body", loop)), Node("Conv", ["l", "middle"], ["z"])]);
        var otherwise = Graph([Constant("w", Tensor("", OnnxType.Float16, 2)), Node("MatMul", ["x", "w"], ["z"])]);

        var info = Inspected(Model(Graph(
        [
            Node("If", ["condition"], ["r"], GraphAttribute("then_branch", then), GraphAttribute("else_branch", otherwise)),
            Node("Custom", ["r"], ["t"], GraphsAttribute("bodies", otherwise, otherwise)),
        ])));

        Assert.Equal("float16=6 float32=12", Text(info.Weights));
        Assert.Equal("LSTM=8 MatMul=6 other=4", Text(info.Operators));
    }

    [Fact]
    public void A_weight_of_the_outer_graph_is_attributed_to_the_operator_in_the_body_that_uses_it()
    {
        var body = Graph([Node("MatMul", ["x", "outer"], ["y"])]);

        var info = Inspected(Model(Graph(
            [Node("If", ["c"], ["y"], GraphAttribute("then_branch", body), GraphAttribute("else_branch", body))],
            [Tensor("outer", OnnxType.Float, 50)])));

        Assert.Equal("float32=50", Text(info.Weights));
        Assert.Equal("MatMul=50", Text(info.Operators));
    }

    [Fact]
    public void A_name_inside_a_body_hides_the_same_name_outside()
    {
        var body = Graph([Node("Conv", ["x", "w"], ["y"])], [Tensor("w", OnnxType.Float, 3)]);

        var info = Inspected(Model(Graph(
            [Node("If", ["c"], ["y"], GraphAttribute("then_branch", body)), Node("MatMul", ["x", "w"], ["z"])],
            [Tensor("w", OnnxType.Float, 5)])));

        Assert.Equal("Conv=3 MatMul=5", Text(info.Operators));
    }

    [Fact]
    public void A_function_body_counts_once_however_often_it_is_called()
    {
        var function = Function("Block", Constant("w", Tensor("", OnnxType.Float, 9)), Node("MatMul", ["x", "w"], ["y"]));
        byte[][] calls = [Node("local", "Block", ["x"], ["a"]), Node("local", "Block", ["a"], ["b"])];

        var info = Inspected(Model(Graph(calls), functions: function));

        Assert.Equal("float32=9", Text(info.Weights));
        Assert.Equal("MatMul=9", Text(info.Operators));
    }

    [Fact]
    public void Sparse_tensors_count_their_stored_values_and_are_noted()
    {
        var info = Inspected(Model(Graph(
            [
                Node("MatMul", ["x", "s"], ["y"]),
                Node("Constant", [], ["t"], SparseAttribute("sparse_value", Sparse(Tensor("", OnnxType.Float, 3), 1000))),
                Node("Conv", ["y", "t"], ["z"]),
            ],
            sparse: [Sparse(Tensor("s", OnnxType.Float, 7), 100, 100)])));

        Assert.Equal("float32=10", Text(info.Weights));
        Assert.Equal("Conv=3 MatMul=7", Text(info.Operators));
        Assert.Contains("sparse", Assert.Single(info.Notes), StringComparison.Ordinal);
        Assert.Contains("10 ", info.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Integers_and_flags_that_nothing_dequantizes_are_shape_constants()
    {
        var info = Inspected(Model(Graph(
            [
                Node("Reshape", ["x", "shape"], ["y"]),
                Node("Gather", ["table", "index"], ["z"]),
                Node("Where", ["mask", "y", "z"], ["r"]),
                Node("Cast", ["bytes"], ["floats"]),
                Node("Mul", ["floats", "r"], ["q"]),
            ],
            [
                Tensor("shape", OnnxType.Int64, 2),
                Tensor("index", OnnxType.Int32, 3),
                Tensor("mask", OnnxType.Bool, 5),
                Tensor("bytes", OnnxType.UInt8, 11),
                Tensor("table", OnnxType.Float, 4, 4),
            ])));

        Assert.Equal("float32=16", Text(info.Weights));
        Assert.Equal(2 + 3 + 5 + 11, info.ShapeConstants);
    }

    [Fact]
    public void A_tensor_that_two_nodes_use_counts_once_for_the_first_operator_with_a_name()
    {
        var info = Inspected(Model(Graph(
            [Node("Shape", ["w"], ["s"]), Node("Gather", ["w", "i"], ["y"]), Node("MatMul", ["y", "w"], ["z"])],
            [Tensor("w", OnnxType.Float, 6)])));

        Assert.Equal("float32=6", Text(info.Weights));
        Assert.Equal("Gather=6", Text(info.Operators));
    }

    [Fact]
    public void Weights_are_followed_through_conversions_to_the_operator_that_computes()
    {
        var info = Inspected(Model(Graph(
            [
                Node("Identity", ["a"], ["a1"]),
                Node("Identity", ["a1"], ["a2"]),
                Node("Transpose", ["a2"], ["a3"]),
                Node("Reshape", ["a3", "shape"], ["a4"]),
                Node("Cast", ["a4"], ["a5"]),
                Node("MatMul", ["x", "a5"], ["y"]),
            ],
            [Tensor("a", OnnxType.Float16, 12), Tensor("shape", OnnxType.Int64, 2)])));

        Assert.Equal("MatMul=12", Text(info.Operators));
    }

    [Fact]
    public void An_operator_of_a_foreign_domain_is_not_the_one_of_the_same_name()
    {
        byte[][] initializers = [Tensor("w", OnnxType.Float, 2)];

        Assert.Equal("other=2", Text(Inspected(Model(Graph([Node("mine", "MatMul", ["x", "w"], ["y"])], initializers))).Operators));
        Assert.Equal("MatMul=2", Text(Inspected(Model(Graph([Node("ai.onnx", "MatMul", ["x", "w"], ["y"])], initializers))).Operators));
    }

    [Fact]
    public void A_cycle_of_nodes_ends()
    {
        var info = Inspected(Model(Graph(
            [Node("Identity", ["b"], ["a"]), Node("Identity", ["a"], ["b"]), Node("MatMul", ["a", "b"], ["y"])],
            [Tensor("w", OnnxType.Float, 2)])));

        Assert.Equal("other=2", Text(info.Operators));
    }

    [Fact]
    public void Empty_names_are_inputs_left_out_and_match_nothing()
    {
        var info = Inspected(Model(Graph([Node("Conv", ["x", "", ""], ["y"])], [Tensor("", OnnxType.Float, 2)])));

        Assert.Equal("other=2", Text(info.Operators));
    }

    [Fact]
    public void A_data_type_of_a_later_version_keeps_its_number()
    {
        var info = Inspected(Model(Graph(null, [new ProtobufWriter().Varint(1, 6).Varint(2, 99).Text(8, "w").Bytes(9, new byte[3]).ToArray()])));

        Assert.Equal("unknown type 99=6", Text(info.Weights));
    }
}
