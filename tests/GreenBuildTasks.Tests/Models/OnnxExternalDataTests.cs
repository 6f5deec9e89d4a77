using System.Runtime.Versioning;
using GreenBuildTasks.Models;
using GreenDefaults.Tests.Shared;
using static GreenBuildTasks.Tests.Models.OnnxAssert;
using static GreenBuildTasks.Tests.Models.OnnxBuilder;

namespace GreenBuildTasks.Tests.Models;

public sealed class OnnxExternalDataTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public OnnxExternalDataTests() => _folder.Write("model/weights.bin", new byte[1000]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Parameters_come_from_the_dimensions_and_bytes_from_both_files()
    {
        var (info, modelBytes) = InspectedFile(
            ExternalTensor("a", OnnxType.Float, [10, 5], "weights.bin", "0", "200"),
            ExternalTensor("b", OnnxType.Float16, [100], "weights.bin", "200"));

        Assert.Equal("float16=100 float32=50", Text(info.Weights));
        Assert.Equal(modelBytes + 400, info.Bytes);
    }

    [Fact]
    public void A_range_that_two_tensors_name_counts_once_in_bytes()
    {
        var (info, modelBytes) = InspectedFile(
            ExternalTensor("a", OnnxType.Float, [50], "weights.bin", "100", "200"),
            ExternalTensor("b", OnnxType.Float, [5, 10], "weights.bin", "100", "200"));

        Assert.Equal("float32=100", Text(info.Weights));
        Assert.Equal(modelBytes + 200, info.Bytes);
    }

    [Theory]
    [InlineData("sub/more.bin")]
    [InlineData("sub\\more.bin")]
    [InlineData("./sub/more.bin")]
    public void Files_below_the_folder_of_the_model_are_found(string location)
    {
        _folder.Write("model/sub/more.bin", new byte[8]);

        Assert.Equal("float32=2", Text(InspectedFile(ExternalTensor("a", OnnxType.Float, [2], location)).Info.Weights));
    }

    /// <summary>PyTorch names files after tensors.</summary>
    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_colon_in_a_name_does_not_make_it_a_drive()
    {
        _folder.Write("model/onnx::MatMul_12", new byte[8]);

        Assert.Equal("float32=2", Text(InspectedFile(ExternalTensor("a", OnnxType.Float, [2], "onnx::MatMul_12")).Info.Weights));
    }

    [Theory]
    [InlineData("/etc/hostname", "not a relative path")]
    [InlineData("\\\\server\\share", "not a relative path")]
    [InlineData("C:\\weights.bin", "not a relative path")]
    [InlineData("", "not a relative path")]
    [InlineData("a\0b", "not a relative path")]
    [InlineData("../outside.bin", "leaves the folder")]
    [InlineData("sub/../../outside.bin", "leaves the folder")]
    [InlineData("..\\outside.bin", "leaves the folder")]
    [InlineData("missing.bin", "does not exist")]
    [InlineData("sub", "does not exist")]
    public void Other_locations_are_refused(string location, string reason)
    {
        _folder.Write("outside.bin", new byte[1000]);
        _folder.PathOf("model/sub/x");

        Assert.Contains(reason, RefusedFile(ExternalTensor("a", OnnxType.Float, [2], location)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_location_cannot_forge_lines_of_the_build_log()
    {
        var reason = RefusedFile(ExternalTensor("a", OnnxType.Float, [2], "x\nerror GRN0000: forged\u001b[31m"));

        Assert.DoesNotContain(reason, char.IsControl);
    }

    [Fact]
    public void A_tensor_without_a_location_is_refused()
        => Assert.Contains("without a location", RefusedFile(ExternalTensor("a", OnnxType.Float, [2], null)), StringComparison.Ordinal);

    [Theory]
    [InlineData("900", "200", "takes 200 bytes from offset 900")]
    [InlineData("1001", "200", "from offset 1001")]
    [InlineData("9223372036854775807", "200", "from offset 9223372036854775807")]
    [InlineData("900", null, "takes 200 bytes from offset 900")]
    [InlineData("0", "100", "which take 200")]
    [InlineData("-4", "200", "not a number")]
    [InlineData("0x10", "200", "not a number")]
    [InlineData("0", "99999999999999999999", "not a number")]
    [InlineData("0", "", "not a number")]
    public void Ranges_that_the_file_does_not_hold_are_refused(string offset, string? length, string reason)
        => Assert.Contains(reason, RefusedFile(ExternalTensor("a", OnnxType.Float, [50], "weights.bin", offset, length)), StringComparison.Ordinal);

    [Fact]
    public void A_model_without_a_folder_may_not_have_external_data()
        => Assert.Contains(
            "no folder",
            Refused(Model(Graph(null, [ExternalTensor("a", OnnxType.Float, [2], "weights.bin")]))),
            StringComparison.Ordinal);

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_inside_the_folder_is_followed()
    {
        File.CreateSymbolicLink(_folder.PathOf("model/link.bin"), "weights.bin");

        Assert.Equal("float32=250", Text(InspectedFile(ExternalTensor("a", OnnxType.Float, [250], "link.bin", "0", "1000")).Info.Weights));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_that_leaves_the_folder_is_refused_at_any_step()
    {
        _folder.Write("outside/weights.bin", new byte[1000]);
        File.CreateSymbolicLink(_folder.PathOf("model/absolute.bin"), Path.Combine(_folder.Root, "outside", "weights.bin"));
        File.CreateSymbolicLink(_folder.PathOf("model/relative.bin"), "../outside/weights.bin");
        Directory.CreateSymbolicLink(_folder.PathOf("model/folder"), "../outside");
        File.CreateSymbolicLink(_folder.PathOf("model/indirect.bin"), "folder/weights.bin");
        File.CreateSymbolicLink(_folder.PathOf("model/circle.bin"), "circle.bin");

        foreach (var location in new[] { "absolute.bin", "relative.bin", "folder/weights.bin", "indirect.bin", "circle.bin" })
        {
            Assert.Contains(
                "leaves the folder", RefusedFile(ExternalTensor("a", OnnxType.Float, [2], location)), StringComparison.Ordinal);
        }
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Weights_beyond_two_gibibytes_are_counted()
    {
        const long Elements = 3L << 30;
        using (var sparse = File.Create(_folder.PathOf("model/huge.bin")))
        {
            sparse.SetLength(Elements * sizeof(float));
        }

        var (info, modelBytes) = InspectedFile(ExternalTensor("a", OnnxType.Float, [Elements], "huge.bin"));

        Assert.Equal($"float32={Elements}", Text(info.Weights));
        Assert.Equal(modelBytes + (Elements * sizeof(float)), info.Bytes);
    }

    private ModelInspection Inspect(byte[][] tensors, out int modelBytes)
    {
        var model = Model(Graph(null, tensors));
        modelBytes = model.Length;
        return OnnxInspector.Inspect(_folder.Write("model/model.onnx", model));
    }

    private (OnnxModelInfo Info, int ModelBytes) InspectedFile(params byte[][] tensors)
    {
        var inspection = Inspect(tensors, out var modelBytes);
        Assert.True(inspection.Succeeded, inspection.Problem?.Reason);
        return (inspection.Model, modelBytes);
    }

    private string RefusedFile(params byte[][] tensors)
    {
        var inspection = Inspect(tensors, out _);
        Assert.False(inspection.Succeeded, "The model was not refused.");
        return inspection.Problem.Reason;
    }
}
