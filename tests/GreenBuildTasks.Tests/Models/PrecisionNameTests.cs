using GreenBuildTasks.Models;

namespace GreenBuildTasks.Tests.Models;

public sealed class PrecisionNameTests
{
    [Theory]
    [InlineData("model", "model_int8")]
    [InlineData("model", "model-INT8")]
    [InlineData("model", "model.quant")]
    [InlineData("model", "model_quantized")]
    [InlineData("model", "model_q4f16")]
    [InlineData("model", "model_bnb4")]
    [InlineData("model", "model_fp16")]
    [InlineData("model", "model_int8_dynamic")]
    [InlineData("model", "model_qint8_avx512_vnni")]
    [InlineData("decoder_model_merged", "decoder_model_merged_uint8")]
    [InlineData("encoder-v2", "encoder-int8-v2")]
    [InlineData("model.opt", "model.w8a8.opt")]
    [InlineData("model_fp16", "model_fp16_int8")]
    public void A_precision_token_after_the_first_part_makes_a_variant(string stem, string candidate)
        => Assert.True(PrecisionName.IsVariant(stem, candidate));

    [Theory]
    [InlineData("model", "model")]
    [InlineData("model", "modelint8")]
    [InlineData("model", "int8_model")]
    [InlineData("model", "model_int8_v2")]
    [InlineData("model", "model_small")]
    [InlineData("model", "other_int8")]
    [InlineData("model_int8", "model")]
    [InlineData("model_fp16", "model_int8")]
    [InlineData("encoder-v2", "encoder-int8")]
    [InlineData("a_b", "b_a_int8")]
    public void Anything_else_is_another_model(string stem, string candidate) => Assert.False(PrecisionName.IsVariant(stem, candidate));
}
