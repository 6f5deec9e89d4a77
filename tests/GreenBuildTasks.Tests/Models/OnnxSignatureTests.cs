using GreenBuildTasks.Models;
using static GreenBuildTasks.Tests.Models.OnnxAssert;
using static GreenBuildTasks.Tests.Models.OnnxBuilder;

namespace GreenBuildTasks.Tests.Models;

public sealed class OnnxSignatureTests
{
    [Fact]
    public void Inputs_and_outputs_have_names_types_and_shapes()
    {
        var info = Inspected(Model(Graph(
            inputs: [Value("x", OnnxType.Float, "batch", 3, null), Value("flag", OnnxType.Bool), ValueWithoutShape("any", OnnxType.Int64)],
            outputs: [Value("y", OnnxType.Float16, 0, -1)])));

        Assert.Equal(["x", "flag", "any"], info.Inputs.Select(input => input.Name));
        Assert.Equal(["float32", "bool", "int64"], info.Inputs.Select(input => input.ElementType));
        Assert.Equal([new ModelDimension(null, "batch"), new ModelDimension(3, null), default], info.Inputs[0].Shape);
        Assert.Empty(info.Inputs[1].Shape!);
        Assert.Null(info.Inputs[2].Shape);
        var output = Assert.Single(info.Outputs);
        Assert.Equal(("y", "float16"), (output.Name, output.ElementType));
        Assert.Equal([default, default], output.Shape);
    }

    [Fact]
    public void A_sequence_is_named_and_not_entered()
    {
        var type = new ProtobufWriter().Bytes(1, []).ToArray();
        for (var depth = 0; depth < 1000; depth++)
        {
            type = new ProtobufWriter().Bytes(4, new ProtobufWriter().Bytes(1, type).ToArray()).ToArray();
        }

        var info = Inspected(Model(Graph(inputs: [new ProtobufWriter().Text(1, "s").Bytes(2, type).ToArray()])));

        Assert.Equal("sequence", Assert.Single(info.Inputs).ElementType);
    }

    [Fact]
    public void Initializers_that_old_files_list_as_inputs_are_left_out()
    {
        var info = Inspected(Model(
            Graph(
                [Node("MatMul", ["x", "w"], ["y"])],
                [Tensor("w", OnnxType.Float, 2, 2)],
                [Value("w", OnnxType.Float, 2, 2), Value("x", OnnxType.Float, 1, 2), Value("s", OnnxType.Float, 9)],
                sparse: [Sparse(Tensor("s", OnnxType.Float, 2), 9)]),
            irVersion: 3));

        Assert.Equal(["x"], info.Inputs.Select(input => input.Name));
    }

    [Fact]
    public void Version_producer_and_operator_sets_are_read()
    {
        var model = Model(Graph());

        var info = Inspected(model);

        Assert.Equal(8, info.IrVersion);
        Assert.Equal("builder 1.2", info.Producer);
        Assert.Equal([new("", 17), new("com.microsoft", 1)], info.OpsetImports);
        Assert.Equal(model.Length, info.Bytes);
        Assert.Empty(info.Notes);
    }

    [Fact]
    public void Names_longer_than_any_real_one_are_cut_and_still_tell_tensors_apart()
    {
        var a = new string('a', 200_000);
        var b = new string('b', 200_000);

        var info = Inspected(Model(Graph(
            [Node("MatMul", ["x", a], ["y"]), Node("Conv", ["y", b], ["z"])],
            [Tensor(a, OnnxType.Float, 1), Tensor(b, OnnxType.Float, 2)],
            [Value(a + "x", OnnxType.Float, 1)])));

        Assert.Equal("Conv=2 MatMul=1", Text(info.Operators));
    }
}
