using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.CreateTensorOnDeviceAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.CreateTensorOnDeviceCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

public class CreateTensorOnDeviceTests
{
    private static string Body(string body) => $$"""
        using System;
        using TorchSharp;
        using static TorchSharp.torch;

        public static class Program
        {
            public static void Run(Device device, Tensor other, float[] data, long[] shape, bool flag)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }

            private static Tensor zeros(string name) => torch.zeros(1);
        }
        """;

    private static Task VerifyFixAsync(string body, string fixedBody) => Verify.VerifyCodeFixAsync(Body(body), Body(fixedBody), Library.TorchSharp);

    [Theory]
    [InlineData("var t = [|torch.zeros(2, 3).to(device)|];", "var t = torch.zeros(2, 3, device: device);")]
    [InlineData("using var t = [|torch.ones(shape).to(CUDA)|];", "using var t = torch.ones(shape, device: CUDA);")]
    [InlineData("var t = [|ones(2).to(flag ? device : CUDA)|];", "var t = ones(2, device: flag ? device : CUDA);")]
    [InlineData("var t = [|torch.full(shape, 1.0, dtype: float32, requires_grad: true).to(device)|];", "var t = torch.full(shape, 1.0, dtype: float32, requires_grad: true, device: device);")]
    [InlineData("var t = [|torch.arange(10).cuda()|];", "var t = torch.arange(10, device: torch.CUDA);")]
    [InlineData("var t = [|TorchSharp.torch.arange(10).cuda()|];", "var t = TorchSharp.torch.arange(10, device: TorchSharp.torch.CUDA);")]
    [InlineData("var t = [|arange(10, ScalarType.Int64).cuda(device)|].sum();", "var t = arange(10, ScalarType.Int64, device: device).sum();")]
    [InlineData("var t = [|eye(3).to(\"cuda:0\")|];", "var t = eye(3, device: \"cuda:0\");")]
    [InlineData("var t = [|eye(3).cuda()|]; // the identity", "var t = eye(3, device: CUDA); // the identity")]
    [InlineData("var t = [|ones(2).to(other.device)|]; other = other.sum();", "var t = ones(2, device: other.device); other = other.sum();")]
    [InlineData("var t = [|torch\n    .linspace(0, 1, 5)\n    .to(device: device)|];", "var t = torch\n    .linspace(0, 1, 5, device: device);")]
    [InlineData("Func<Tensor> make = () => [|torch.empty(2).to(device)|];", "Func<Tensor> make = () => torch.empty(2, device: device);")]
    public Task A_tensor_that_is_made_and_then_moved_is_made_on_the_device(string body, string fixedBody) => VerifyFixAsync(body, fixedBody);

    [Fact]
    public Task The_message_names_the_factory_and_its_parameter()
        => Verify.VerifyAnalyzerAsync(
            Body("var t = {|#0:torch.zeros(2).to(device)|};"),
            [Library.TorchSharp],
            Verify.Diagnostic().WithLocation(0).WithMessage("'zeros' fills a tensor in host memory that is then copied to the device; pass 'device:' to 'zeros', so that it is made there"));

    [Fact]
    public Task A_random_tensor_is_fixed_with_a_title_that_says_what_changes()
        => new CSharpCodeFixTest<GreenAnalyzers.Inference.CreateTensorOnDeviceAnalyzer, GreenAnalyzers.CodeFixes.Inference.CreateTensorOnDeviceCodeFix>
        {
            TestCode = Body("var t = [|torch.randn(2, 3).to(device)|];"),
            FixedCode = Body("var t = torch.randn(2, 3, device: device);"),
            Libraries = [Library.TorchSharp],
            CodeActionEquivalenceKey = "GRN3009:Random",
            CodeActionTitle = "Pass 'device:' (changes the random numbers)",
        }.RunAsync();

    [Theory]
    [InlineData("var t = [|torch.zeros(2).to(DeviceType.CUDA)|];")]
    [InlineData("var t = [|torch.zeros(2) // made here\n    .to(device)|];")]
    [InlineData("var t = [|torch.zeros(2).to(/* where */ device)|];")]
    public Task Where_no_rewrite_is_right_there_is_no_fix(string body) => VerifyFixAsync(body, body);

    [Theory]
    [InlineData("var t = torch.zeros(2, device: device).to(CUDA);")]
    [InlineData("var t = torch.zeros(2, float32, device).cuda();")]
    [InlineData("var t = torch.zeros(2).to(float16);")]
    [InlineData("var t = torch.zeros(2).to(float16, device);")]
    [InlineData("var t = torch.zeros(2).to(device, copy: true);")]
    [InlineData("var t = torch.zeros(2).to(other);")]
    [InlineData("var t = torch.zeros(2).to(CPU);")]
    [InlineData("var t = torch.zeros(2).to(DeviceType.CPU);")]
    [InlineData("var t = torch.zeros(2).to(\"cpu\");")]
    [InlineData("var t = torch.zeros(2).cpu();")]
    [InlineData("var t = torch.tensor(data).to(device);")]
    [InlineData("var t = torch.from_array(data).to(device);")]
    [InlineData("var t = torch.zeros(2).sum().to(device);")]
    [InlineData("var host = torch.zeros(2); var t = host.to(device);")]
    [InlineData("var t = other.to(device);")]
    [InlineData("var t = zeros(\"mine\").to(device);")]
    [InlineData("var m = nn.Linear(2, 3).to(device);")]
    public Task Data_conversions_and_tensors_that_stay_are_silent(string body) => VerifyFixAsync(body, body);

    [Fact]
    public Task Top_level_statements_are_fixed()
        => Verify.VerifyCodeFixAsync(
            "using static TorchSharp.torch;\n\nvar t = [|zeros(3).cuda()|];\nSystem.Console.WriteLine(t);\n",
            "using static TorchSharp.torch;\n\nvar t = zeros(3, device: CUDA);\nSystem.Console.WriteLine(t);\n",
            Library.TorchSharp);

    [Theory]
    [InlineData("var t = torch.arange(10).to(other.cpu().device);")]
    [InlineData("var host = other.cpu(); var flat = host.reshape(-1); var t = torch.arange(10).to(flat.device);")]
    [InlineData("other = other.cpu(); var flat = other.reshape(-1); var t = torch.arange(10).to(flat.device);")]
    public Task A_tensor_that_goes_where_a_tensor_of_the_host_is_stays_there(string body) => Verify.VerifyAnalyzerAsync(Body(body), [Library.TorchSharp]);
}
