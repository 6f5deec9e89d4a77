using System.Security.Cryptography;
using GreenBuildTasks.Tests.Models;

namespace GreenBuildTasks.Tests.Policy;

/// <summary>GRN8003 and GRN8004.</summary>
public sealed class ModelAndFootprintTests : IDisposable
{
    private static readonly byte[] Net = OnnxBuilder.MatMulModel(OnnxType.Float, 20, 30);

    private readonly PolicyProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("required_precision: float32", null)]
    [InlineData("required_precision: [int8, float16]", "the model models/net.onnx has weights of float32; green-policy.yml(1) allows int8, float16.")]
    [InlineData("max_parameters: 600", null)]
    [InlineData("max_parameters: 599", "the model models/net.onnx has 600 parameters; green-policy.yml(1) allows at most 599.")]
    [InlineData("max_model_size: 1 MB", null)]
    public void A_model_is_compared_with_what_is_allowed(string policy, string? message)
    {
        _project.Policy(policy).Model("models/net.onnx", Net);

        var answer = _project.Check();

        Assert.Equal(message is null ? [] : [("GRN8003", "net.onnx", 0, char.ToUpperInvariant(message[0]) + message[1..])], answer.Findings);
    }

    [Fact]
    public void A_model_of_one_byte_more_is_too_large()
    {
        _project.Policy($"max_model_size: {Net.Length - 1}").Model("net.onnx", Net);

        Assert.Equal($"The model net.onnx has {Net.Length} bytes; green-policy.yml(1) allows at most {Net.Length - 1} bytes.", _project.Check().Only.Message);

        _project.Policy($"max_model_size: {Net.Length}");
        Assert.Empty(_project.Check().Findings);
    }

    [Fact]
    public void A_model_that_cannot_be_read_has_a_size_but_no_precision_that_could_be_allowed()
    {
        _project.Policy("max_model_size: 3\nmax_parameters: 1B\nrequired_precision: int8\n").Model("net.bin", "1234"u8);

        var messages = _project.Check().Findings.Select(finding => finding.Message).ToList();

        Assert.Equal(3, messages.Count);
        Assert.Equal("The model net.bin has 4 bytes; green-policy.yml(1) allows at most 3 bytes.", messages[0]);
        Assert.StartsWith("The model net.bin has a number of parameters that is not known (", messages[1], StringComparison.Ordinal);
        Assert.StartsWith("The model net.bin has a precision that is not known (", messages[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_footprint_is_a_finding_where_one_is_required()
    {
        _project.Model("net.onnx", Net).Policy("require_footprint: false\n");
        Assert.Empty(_project.Check().Findings);

        _project.Policy("require_footprint: true\n");
        Assert.Equal(
            ("GRN8004", "net.onnx", 0, "The project has the model net.onnx and no footprint, which green-policy.yml(1) requires: declare its activities in green.yml, or record a run."),
            _project.Check().Only);

        _project.Training();
        Assert.Empty(_project.Check().Findings);
    }

    [Fact]
    public void A_card_wants_a_footprint_too_and_a_project_without_both_does_not()
    {
        _project.Policy("require_footprint: true\n");
        Assert.Empty(_project.Check().Findings);

        _project.Card("MODEL_CARD.md", "# Net\n");
        Assert.Equal(("GRN8004", "MODEL_CARD.md"), (_project.Check().Only.Code, _project.Check().Only.File));
    }

    [Fact]
    public void A_model_that_changed_after_the_footprint_makes_it_old()
    {
        var hash = Convert.ToHexString(SHA256.HashData(Net));
        _project.Policy("require_footprint: true\n").Model("net.onnx", Net).Green($$"""
            models:
              net.onnx: sha256:{{hash}}
            activities:
              - { name: Training, activity: training, device_hours: 1, watts: 1, intensity: 100 }
            """);
        Assert.Empty(_project.Check().Findings);

        _project.Write("net.onnx", "another");

        var finding = _project.Check().Only;
        Assert.Equal(("GRN8004", "green.yml", 2), (finding.Code, finding.File, finding.Line));
        Assert.StartsWith("The footprint is older than the model net.onnx", finding.Message, StringComparison.Ordinal);
        Assert.Contains("sha256:" + Convert.ToHexString(SHA256.HashData("another"u8)).ToLowerInvariant(), finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_a_footprint_with_models_does_not_name_is_not_described()
    {
        var hash = Convert.ToHexString(SHA256.HashData(Net)).ToLowerInvariant();
        _project.Policy("require_footprint: true\n").Model("net.onnx", Net).Model("b.onnx", Net).Green($$"""
            models: { net.onnx: {{hash}}, gone.onnx: {{hash}} }
            activities:
              - { name: Training, activity: training, device_hours: 1, watts: 1, intensity: 100 }
            """);

        Assert.Equal(
            [("green.yml", "The model gone.onnx, which the footprint describes, cannot be read."), ("b.onnx", "The footprint does not describe the model b.onnx: add it to 'models' of green.yml.")],
            _project.Check().Findings.Select(finding => (finding.File, finding.Message)));
    }

    [Theory]
    [InlineData("models: { net.onnx: abc }", "'abc' is not the SHA-256 of a model: use sha256: and 64 hexadecimal digits.")]
    [InlineData("models: [net.onnx]", "'models' must be a mapping such as { net.onnx: sha256:... }, but is a list.")]
    public void A_hash_that_is_none_is_refused(string green, string message)
    {
        _project.Policy("require_footprint: true\n").Green(green + "\nactivities: []\n");

        Assert.Equal(message, _project.Check().Only.Message);
    }

    [Fact]
    public void Hashes_are_kept_until_size_or_time_of_a_file_changes()
    {
        var path = _project.PathOf("m.bin");
        var cache = _project.PathOf("hashes.tsv");
        File.WriteAllText(path, "one");
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var first = new GreenBuildTasks.Policy.ModelHashes(cache).Of(path);

        File.WriteAllText(path, "two");
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(first, new GreenBuildTasks.Policy.ModelHashes(cache).Of(path));

        File.SetLastWriteTimeUtc(path, new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(Convert.ToHexString(SHA256.HashData("two"u8)).ToLowerInvariant(), new GreenBuildTasks.Policy.ModelHashes(cache).Of(path));

        File.WriteAllText(cache, "x\ty\n\n\tz");
        Assert.Equal(64, new GreenBuildTasks.Policy.ModelHashes(cache).Of(path)!.Length);
        Assert.Null(new GreenBuildTasks.Policy.ModelHashes(cache).Of(_project.PathOf("none")));
    }
}
