using GreenAnalyzers.Training;
using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.StartFromPretrainedWeightsAnalyzer,
    GreenAnalyzers.CodeFixes.Training.StartFromPretrainedWeightsCodeFix>;

namespace GreenAnalyzers.Tests.Training;

public class StartFromPretrainedWeightsTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torchvision;

        """;

    private static string Method(string body) => Usings + $$"""

        public static class Program
        {
            public static void Train(Tensor input, Tensor target, string path, bool flag, string name)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    private static Task VerifyFixAsync(string body, string fixedBody) => Verify.VerifyCodeFixAsync(Method(body), Method(fixedBody), Library.TorchVision);

    private static Task VerifyMethodAsync(string body) => Verify.VerifyAnalyzerAsync(Method(body), [Library.TorchVision]);

    private static Task VerifyTypesAsync(string types) => Verify.VerifyAnalyzerAsync(Usings + types, [Library.TorchVision]);

    [Fact]
    public Task A_local_that_an_optimizer_trains_is_reported_and_gets_a_weights_file()
        => VerifyFixAsync(
            """
            var model = [|models.resnet18(num_classes: 10)|];
            var optimizer = optim.Adam(model.parameters());
            """,
            """
            var model = models.resnet18(num_classes: 10, weights_file: "resnet18.dat");
            var optimizer = optim.Adam(model.parameters());
            """);

    [Fact]
    public Task The_message_names_the_model_and_the_argument()
        => Verify.VerifyAnalyzerAsync(
            Method("var model = {|#0:models.vgg16()|}; optim.SGD(model.parameters(), 0.1);"),
            [Library.TorchVision],
            Verify.Diagnostic().WithLocation(0).WithMessage(
                "'vgg16' is trained from random weights; give it 'weights_file:' with published weights,"
                + " so that training continues from features that are already learned"));

    [Theory]
    [InlineData("models.resnet50()", "models.resnet50(weights_file: \"resnet50.dat\")")]
    [InlineData("models.alexnet(10, 0.2f)", "models.alexnet(10, 0.2f, weights_file: \"alexnet.dat\")")]
    [InlineData("models.alexnet(10, 0.2f, null)", "models.alexnet(10, 0.2f, \"alexnet.dat\")")]
    [InlineData("models.vgg11(weights_file: null, num_classes: 3)", "models.vgg11(weights_file: \"vgg11.dat\", num_classes: 3)")]
    [InlineData("models.googlenet(skipfc: true)", "models.googlenet(skipfc: true, weights_file: \"googlenet.dat\")")]
    [InlineData("torchvision.models.inception_v3(num_classes: 5)", "torchvision.models.inception_v3(num_classes: 5, weights_file: \"inception_v3.dat\")")]
    public Task The_argument_is_put_where_it_belongs(string creation, string fixedCreation)
        => VerifyFixAsync(
            $"var model = [|{creation}|];\noptim.AdamW(model.parameters());",
            $"var model = {fixedCreation};\noptim.AdamW(model.parameters());");

    [Fact]
    public Task An_argument_list_with_one_argument_a_line_keeps_its_shape()
        => VerifyFixAsync(
            """
            var model = [|models.resnet34(
                num_classes: 10, // digits
                device: CPU)|];
            optim.Adam(model.parameters());
            """,
            """
            var model = models.resnet34(
                num_classes: 10, // digits
                device: CPU,
                weights_file: "resnet34.dat");
            optim.Adam(model.parameters());
            """);

    [Fact]
    public Task A_model_without_that_parameter_gets_a_load_after_its_declaration()
        => VerifyFixAsync(
            """
            var model = [|models.mobilenet_v2(num_classes: 10)|];
            var optimizer = optim.Adam(model.parameters());
            """,
            """
            var model = models.mobilenet_v2(num_classes: 10);
            model.load("mobilenet_v2.dat");
            var optimizer = optim.Adam(model.parameters());
            """);

    [Fact]
    public Task Top_level_statements_get_a_load_too()
        => Verify.VerifyCodeFixAsync(
            Usings + """

            var model = [|models.mobilenet_v3_small()|];
            var optimizer = optim.Adam(model.parameters());
            """,
            Usings + """

            var model = models.mobilenet_v3_small();
            model.load("mobilenet_v3_small.dat");
            var optimizer = optim.Adam(model.parameters());
            """,
            Library.TorchVision);

    [Fact]
    public Task A_model_without_that_parameter_that_is_not_declared_alone_gets_no_fix()
        => VerifyFixAsync(
            "var model = [|models.mobilenet_v2()|].to(CPU);\noptim.Adam(model.parameters());",
            "var model = [|models.mobilenet_v2()|].to(CPU);\noptim.Adam(model.parameters());");

    [Theory]
    [InlineData("var model = [|models.resnet18()|].to(CUDA); optim.Adam(model.parameters());")]
    [InlineData("nn.Module model = [|models.resnet18()|]; var parameters = model.parameters().Where(p => p.requires_grad); optim.Adam(parameters);")]
    [InlineData("var model = [|models.resnet18()|]; var same = model; optim.Adam(same.parameters());")]
    [InlineData("using (var model = [|models.resnet18()|]) { optim.Adam(model.parameters()); }")]
    [InlineData("optim.Adam([|models.resnet18()|].parameters());")]
    [InlineData("ResNet model; model = [|models.resnet18()|]; optim.Adam(model.parameters());")]
    [InlineData("var model = flag ? [|models.resnet18()|] : [|models.resnet34()|]; optim.Adam(model.parameters());")]
    [InlineData("var model = name switch { \"s\" => [|models.resnet18()|], _ => [|models.resnet50()|] }; optim.Adam(model.parameters());")]
    [InlineData("var model = [|models.resnet18()|]; var step = () => optim.Adam(model.parameters()).step(); step();")]
    public Task Shapes_of_a_local_are_followed(string body) => VerifyMethodAsync(body);

    [Theory]
    [InlineData("var model = models.resnet18(weights_file: \"resnet18.dat\"); optim.Adam(model.parameters());")]
    [InlineData("var model = models.resnet18(weights_file: path); optim.Adam(model.parameters());")]
    [InlineData("var model = models.resnet18(weights_file: flag ? path : null); optim.Adam(model.parameters());")]
    [InlineData("var model = models.resnet18(); model.load(path); optim.Adam(model.parameters());")]
    [InlineData("var model = models.resnet18(); optim.Adam(model.parameters()); if (flag) model.load(path);")]
    [InlineData("var model = (ResNet)models.resnet18().load(path); optim.Adam(model.parameters());")]
    [InlineData("var model = models.resnet18(); model.load_state_dict(new Dictionary<string, Tensor>()); optim.Adam(model.parameters());")]
    [InlineData("var model = flag ? models.resnet18(weights_file: path) : models.resnet18(); optim.Adam(model.parameters());")]
    [InlineData("ResNet model; if (flag) model = models.resnet18(weights_file: path); else model = models.resnet18(); optim.Adam(model.parameters());")]
    public Task A_model_that_gets_weights_on_some_path_is_silent(string body) => VerifyMethodAsync(body);

    [Theory]
    [InlineData("var model = models.resnet18(); model.eval(); using (no_grad()) { model.forward(input); }")]
    [InlineData("var model = models.resnet18(); Console.WriteLine(model.parameters().Count());")]
    [InlineData("var teacher = models.resnet18(); var student = nn.Linear(3, 4); optim.Adam(student.parameters());")]
    [InlineData("var model = nn.Sequential((\"fc\", nn.Linear(3, 4))); optim.Adam(model.parameters());")]
    public Task A_model_that_is_not_trained_or_is_hand_written_is_silent(string body) => VerifyMethodAsync(body);

    [Fact]
    public Task A_field_that_another_method_trains_is_reported()
        => VerifyTypesAsync("""
            public class Trainer
            {
                private readonly nn.Module<Tensor, Tensor> _model = [|models.resnet18()|];

                public void Fit() => optim.Adam(_model.parameters()).step();
            }
            """);

    [Fact]
    public Task A_field_of_another_part_of_the_type_is_followed()
        => VerifyTypesAsync("""
            public partial class Trainer
            {
                private nn.Module<Tensor, Tensor> _model;
                public Trainer() { _model = [|models.resnet18()|]; }
            }

            public partial class Trainer
            {
                public void Fit() { var optimizer = optim.Adam(_model.parameters()); }
            }
            """);

    [Fact]
    public Task A_field_that_a_method_loads_is_silent()
        => VerifyTypesAsync("""
            public class Trainer
            {
                private readonly ResNet _model = models.resnet18();

                public void Resume(string path) => _model.load(path);
                public void Fit() => optim.Adam(_model.parameters()).step();
            }
            """);

    [Fact]
    public Task A_helper_that_trains_its_parameter_is_followed()
        => VerifyTypesAsync("""
            public static class Program
            {
                public static void Run() { var model = [|models.resnet18()|]; Loop.Train(model, 3); }
            }

            public static class Loop
            {
                public static void Train(nn.Module<Tensor, Tensor> network, int epochs) { var optimizer = optim.SGD(network.parameters(), 0.1); }
            }
            """);

    [Fact]
    public Task A_helper_that_loads_its_parameter_is_silent()
        => VerifyTypesAsync("""
            public static class Program
            {
                public static void Run() { var model = models.resnet18(); Restore(model); optim.Adam(model.parameters()); }
                private static void Restore(nn.Module module) => module.load("checkpoint.dat");
            }
            """);

    [Fact]
    public Task A_factory_is_followed_to_its_callers()
        => VerifyTypesAsync("""
            public static class Program
            {
                private static ResNet Build(int classes) { return [|models.resnet18(classes)|]; }
                public static void Run() { var model = Build(10); optim.Adam(model.parameters()); }
            }
            """);

    [Fact]
    public Task A_factory_whose_caller_loads_weights_is_silent()
        => VerifyTypesAsync("""
            public static class Program
            {
                private static ResNet Build() => models.resnet18();
                public static void Run() { var model = Build(); model.load("a.dat"); optim.Adam(model.parameters()); }
            }
            """);

    [Fact]
    public Task An_extension_of_another_package_that_loads_weights_is_silent()
        => VerifyTypesAsync("""
            public static class Program
            {
                public static void Run() { var model = models.resnet18(); model.load_safetensors("a.safetensors"); optim.Adam(model.parameters()); }
            }

            public static class Bridge
            {
                public static nn.Module load_safetensors(this nn.Module module, string path) => module;
            }
            """);

    [Fact]
    public Task A_model_that_leaves_through_a_delegate_or_a_list_is_silent()
        => VerifyTypesAsync("""
            public static class Program
            {
                public static void Run(Action<ResNet> prepare)
                {
                    var model = models.resnet18();
                    prepare(model);
                    optim.Adam(model.parameters());
                }
            }
            """);

    [Fact]
    public Task A_factory_of_the_same_name_elsewhere_is_silent()
        => VerifyTypesAsync("""
            public static class Zoo { public static ResNet resnet18(int classes) => models.resnet18(weights_file: "r.dat"); }

            public static class Program
            {
                public static void Run() { var model = Zoo.resnet18(10); optim.Adam(model.parameters()); }
            }
            """);

    [Fact]
    public Task Two_models_are_fixed_independently()
        => VerifyFixAsync(
            """
            var first = [|models.resnet18()|];
            var second = [|models.vgg11()|];
            optim.Adam(first.parameters().Concat(second.parameters()));
            """,
            """
            var first = models.resnet18(weights_file: "resnet18.dat");
            var second = models.vgg11(weights_file: "vgg11.dat");
            optim.Adam(first.parameters().Concat(second.parameters()));
            """);

    [Fact]
    public Task The_folder_of_the_weights_is_an_option()
    {
        var test = new CSharpCodeFixTest<StartFromPretrainedWeightsAnalyzer, GreenAnalyzers.CodeFixes.Training.StartFromPretrainedWeightsCodeFix>
        {
            TestCode = Method("var model = [|models.resnet18()|]; optim.Adam(model.parameters());"),
            FixedCode = Method("var model = models.resnet18(weights_file: \"weights/resnet18.dat\"); optim.Adam(model.parameters());"),
            Libraries = [Library.TorchVision],
            CodeActionTitle = "Start from the weights in 'weights/resnet18.dat' (changes behaviour: provide the file)",
        };
        test.TestState.AnalyzerConfigFiles.Add("root = true\n[*.cs]\ngreendefaults.grn2009.weights_folder = weights/\n");
        return test.RunAsync();
    }
}
