using GreenTesting;
using Microsoft.CodeAnalysis;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.StartFromPretrainedWeightsAnalyzer,
    GreenAnalyzers.CodeFixes.Training.StartFromPretrainedWeightsCodeFix>;

namespace GreenAnalyzers.Tests.Training;

public class StartTransformerFromPretrainedWeightsTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;

        """;

    private const string Language = """

        public class Language : nn.Module<Tensor, Tensor>
        {
            private readonly TransformerEncoder _layers = nn.TransformerEncoder(nn.TransformerEncoderLayer(64, 4), 2);
            public Language() : base("language") { }
            public override Tensor forward(Tensor input) => input;
        }
        """;

    private static Task VerifyAsync(string source) => Verify.VerifyAnalyzerAsync(Usings + source, [Library.TorchSharp]);

    private static Task VerifyReportAsync(string source)
        => Verify.VerifyAnalyzerAsync(Usings + source, [Library.TorchSharp], Verify.Diagnostic().WithSeverity(DiagnosticSeverity.Info).WithLocation(0));

    private static string Training(string body) => $$"""
        public static class Program
        {
            public static void Train(string path, bool flag, Dictionary<string, Tensor> weights, Action<nn.Module> prepare)
            {
                {{body}}
            }
        }
        """;

    [Fact]
    public Task A_transformer_that_an_optimizer_trains_is_an_information()
        => Verify.VerifyAnalyzerAsync(
            Usings + Training("var model = {|#0:new Language()|}; var optimizer = optim.AdamW(model.parameters());") + Language,
            [Library.TorchSharp],
            Verify.Diagnostic().WithSeverity(DiagnosticSeverity.Info).WithLocation(0).WithMessage(
                "'Language' is trained from random weights; call 'load' with published weights of its architecture before it is trained,"
                + " so that training continues from features that are already learned"));

    [Theory]
    [InlineData("Language model = {|#0:new()|}; optim.SGD(model.parameters(), 0.1);")]
    [InlineData("var model = {|#0:new Language()|}.to(CUDA); optim.Adam(model.parameters());")]
    [InlineData("nn.Module model = {|#0:new Language()|}; var parameters = model.parameters(); optim.Adam(parameters);")]
    [InlineData("using var model = {|#0:new Language()|}; optim.Adam(model.parameters());")]
    [InlineData("var model = {|#0:new Language()|}; model.save(path); optim.Adam(model.parameters());")]
    public Task Shapes_of_a_local_are_followed(string body) => VerifyReportAsync(Training(body) + Language);

    [Theory]
    [InlineData("var model = new Language(); model.load(path); optim.Adam(model.parameters());")]
    [InlineData("var model = new Language(); optim.Adam(model.parameters()); if (flag) model.load(path);")]
    [InlineData("var model = new Language(); model.load_state_dict(weights); optim.Adam(model.parameters());")]
    [InlineData("var model = new Language(); model?.load(path); optim.Adam(model.parameters());")]
    [InlineData("var model = new Language(); optim.Adam(model.parameters()); nn.Module other = model; other.load(path);")]
    [InlineData("var model = new Language(); optim.Adam(model.parameters()); nn.Module.Create<Language>(path);")]
    [InlineData("var model = new Language(); optim.Adam(model.parameters()); jit.load(path);")]
    [InlineData("var model = new Language(); optim.Adam(model.parameters()); foreach (var p in model.parameters()) p.copy_(weights[path]);")]
    [InlineData("var model = new Language(); prepare(model); optim.Adam(model.parameters());")]
    [InlineData("var model = new Language(); optim.Adam(model.parameters()); model.{|CS1501:load|}(path, path, path, path, path, path, path);")]
    public Task A_transformer_that_may_get_weights_is_silent(string body) => VerifyAsync(Training(body) + Language);

    [Theory]
    [InlineData("var model = new Language(); model.eval();")]
    [InlineData("var model = new Language(); var student = nn.Linear(3, 4); optim.Adam(student.parameters());")]
    public Task A_transformer_that_nothing_trains_is_silent(string body) => VerifyAsync(Training(body) + Language);

    [Fact]
    public Task A_network_without_attention_is_silent_although_another_one_has_it()
        => VerifyAsync(Training("var model = new Small(); optim.Adam(model.parameters());") + Language + """

            public class Small : nn.Module<Tensor, Tensor>
            {
                private readonly Linear _layer = nn.Linear(3, 4);
                public Small() : base("small") { }
                public override Tensor forward(Tensor input) => _layer.forward(input);
            }
            """);

    [Theory]
    [InlineData("nn.functional.scaled_dot_product_attention(input, input, input)", "")]
    [InlineData("input", "private readonly MultiheadAttention _attention = nn.MultiheadAttention(64, 4);")]
    [InlineData("input", "private readonly Transformer _both = nn.Transformer(64, 4);")]
    public Task Attention_in_a_part_or_a_base_of_the_module_counts(string output, string member)
        => VerifyReportAsync(Training("var model = {|#0:new Network()|}; optim.Adam(model.parameters());") + $$"""

            public class Network : Base { private readonly Block _block = new Block(); }

            public class Base : nn.Module<Tensor, Tensor>
            {
                public Base() : base("base") { }
                public override Tensor forward(Tensor input) => input;
            }

            public class Block : nn.Module<Tensor, Tensor>
            {
                {{member}}
                public Block() : base("block") { }
                public override Tensor forward(Tensor input) => {{output}};
            }
            """);

    [Fact]
    public Task Attention_that_only_the_base_of_the_module_has_counts()
        => VerifyReportAsync(Training("var model = {|#0:new Small()|}; optim.Adam(model.parameters());") + Language + "\n\npublic class Small : Language { }");

    [Fact]
    public Task Weights_that_a_part_of_the_module_gets_are_enough()
        => VerifyAsync(Training("var model = new Network(path); optim.Adam(model.parameters());") + Language + """

            public class Network : nn.Module<Tensor, Tensor>
            {
                private readonly Language _language = new Language();
                public Network(string path) : base("network") { _language.load(path); }
                public override Tensor forward(Tensor input) => _language.forward(input);
            }
            """);

    [Fact]
    public Task Weights_of_an_unrelated_module_do_not_count()
        => VerifyReportAsync(Training("var model = {|#0:new Language()|}; optim.Adam(model.parameters()); new Other().load(path);") + Language + """

            public class Other : nn.Module<Tensor, Tensor>
            {
                public Other() : base("other") { }
                public override Tensor forward(Tensor input) => input;
            }
            """);

    [Fact]
    public Task Data_that_a_method_of_the_project_loads_are_no_weights()
        => VerifyReportAsync(Training("var rows = TorchSharp.Examples.Rows.LoadRows(); var model = {|#0:new Language()|}; optim.Adam(model.parameters());") + Language + """

            namespace TorchSharp.Examples { public static class Rows { public static Tensor LoadRows() => ones(3); } }
            """);

    [Fact]
    public Task A_factory_that_is_called_Create_loads_no_weights()
        => VerifyReportAsync(Training("var model = new Factory().Create(); optim.Adam(model.parameters()); var other = {|#0:new Language()|}; optim.Adam(other.parameters());") + Language + """

            public class Factory { public Language Create() => new Language(); }
            """);

    [Fact]
    public Task A_method_of_another_library_that_gets_the_model_makes_it_silent()
        => VerifyAsync(Training("var model = new Language(); Lazy<nn.Module> kept = new Lazy<nn.Module>(model); optim.Adam(model.parameters());") + Language);

    [Fact]
    public Task An_extension_that_loads_weights_is_silent()
        => VerifyAsync(Training("var model = new Language(); model.load_py(path); optim.Adam(model.parameters());") + Language + """

            public static class Bridge { public static nn.Module load_py(this nn.Module module, string path) => module; }
            """);

    [Fact]
    public Task A_method_of_the_project_that_loads_a_module_may_give_weights_to_any()
        => VerifyAsync(Training("var model = new Language(); Weights.LoadInto(path); optim.Adam(model.parameters());") + Language + """

            public static class Weights { public static nn.Module LoadInto(string path) => null; }
            """);

    [Fact]
    public Task Weights_that_a_module_of_a_derived_type_gets_are_enough()
        => VerifyAsync(Training("var model = new Language(); optim.Adam(model.parameters()); new Larger().load(path);") + Language + "\n\npublic class Larger : Language { }");

    [Fact]
    public Task A_model_in_a_field_is_followed_to_another_method()
        => VerifyReportAsync("""
            public class Trainer
            {
                private readonly Language _model;
                public Trainer() => _model = {|#0:new Language()|};
                public void Train() => optim.Adam(_model.parameters()).step();
            }
            """ + Language);

    [Fact]
    public Task A_class_of_the_same_name_as_a_layer_is_no_transformer()
        => VerifyAsync(Training("var model = new Network(); optim.Adam(model.parameters());") + """

            public class TransformerEncoder { }

            public class Network : nn.Module<Tensor, Tensor>
            {
                private readonly global::TransformerEncoder _encoder = new global::TransformerEncoder();
                public Network() : base("network") { }
                public override Tensor forward(Tensor input) => input;
            }
            """);
}
