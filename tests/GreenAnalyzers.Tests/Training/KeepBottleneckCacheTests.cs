using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.KeepBottleneckCacheAnalyzer,
    GreenAnalyzers.CodeFixes.Training.KeepBottleneckCacheCodeFix>;

namespace GreenAnalyzers.Tests.Training;

public class KeepBottleneckCacheTests
{
    private const string Both = "ReuseTrainSetBottleneckCachedValues = true, ReuseValidationSetBottleneckCachedValues = true";

    private const string Marked = "[|ReuseTrainSetBottleneckCachedValues = true|], ReuseValidationSetBottleneckCachedValues = true";

    private const string Fit = "\ncontext.MulticlassClassification.Trainers.ImageClassification(options).Fit(images);";

    /// <summary>A method body without parameters, with a context, images and settings at hand.</summary>
    private static string Body(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using Microsoft.ML;
        using Microsoft.ML.Vision;
        using Options = Microsoft.ML.Vision.ImageClassificationTrainer.Options;

        public static class Program
        {
            private static readonly MLContext context = new MLContext();
            private static readonly IDataView images = null!;
            private static readonly bool flag;
            private static readonly string folder = "";

            public static void Main(string[] args)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }

            static void Configure(Options options) => options.WorkspacePath = folder;
            static void Train(Options options) => context.MulticlassClassification.Trainers.ImageClassification(options).Fit(images);
        }
        """;

    private static string Path(string architecture) => $"Path.Combine(AppContext.BaseDirectory, \"bottlenecks/Program.Main-{architecture}\")";

    private static Task VerifyFixAsync(string body, string fixedBody) => Verify.VerifyCodeFixAsync(Body(body), Body(fixedBody), Library.MicrosoftMLVision);

    /// <summary>Reported where the markup says, with no fix.</summary>
    private static Task VerifyNoFixAsync(string body) => Verify.VerifyCodeFixAsync(Body(body), Body(body), Library.MicrosoftMLVision);

    private static Task VerifyAsync(string body) => Verify.VerifyAnalyzerAsync(Body(body), [Library.MicrosoftMLVision], []);

    [Fact]
    public Task An_initializer_on_several_lines_gets_the_folder_on_a_line_of_its_own()
        => VerifyFixAsync(
            """
            var options = new ImageClassificationTrainer.Options()
            {
                Arch = ImageClassificationTrainer.Architecture.ResnetV2101,
                MetricsCallback = metrics => Console.WriteLine(metrics),
                [|ReuseTrainSetBottleneckCachedValues = true|],
                ReuseValidationSetBottleneckCachedValues = true // both sets
            };
            var pipeline = context.MulticlassClassification.Trainers.ImageClassification(options)
                .Append(context.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
            ITransformer model = pipeline.Fit(images);
            """,
            $$"""
            var options = new ImageClassificationTrainer.Options()
            {
                Arch = ImageClassificationTrainer.Architecture.ResnetV2101,
                MetricsCallback = metrics => Console.WriteLine(metrics),
                ReuseTrainSetBottleneckCachedValues = true,
                ReuseValidationSetBottleneckCachedValues = true, // both sets
                WorkspacePath = {{Path("ResnetV2101")}}
            };
            var pipeline = context.MulticlassClassification.Trainers.ImageClassification(options)
                .Append(context.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
            ITransformer model = pipeline.Fit(images);
            """);

    [Theory]
    [InlineData("new Options { " + Marked + " }", "new Options { " + Both + ", WorkspacePath = {0} }", "ResnetV250")]
    [InlineData("new() { " + Marked + ", }", "new() { " + Both + ", WorkspacePath = {0}, }", "ResnetV250")]
    [InlineData("new Options { Arch = (ImageClassificationTrainer.Architecture)1, " + Marked + " }", "new Options { Arch = (ImageClassificationTrainer.Architecture)1, " + Both + ", WorkspacePath = {0} }", "InceptionV3")]
    [InlineData("new Options { " + Marked + ", WorkspacePath = null }", "new Options { " + Both + ", WorkspacePath = {0} }", "ResnetV250")]
    [InlineData("new Options { WorkspacePath = \"\" /* here */, " + Marked + " }", "new Options { WorkspacePath = {0} /* here */, " + Both + " }", "ResnetV250")]
    [InlineData("new Options { ValidationSet = images, [|ReuseTrainSetBottleneckCachedValues = flag|] }", "new Options { ValidationSet = images, ReuseTrainSetBottleneckCachedValues = flag, WorkspacePath = {0} }", "ResnetV250")]
    public Task The_folder_is_named_after_the_member_and_the_architecture(string creation, string fixedCreation, string architecture)
        => VerifyFixAsync(
            "Options options = " + creation + ";" + Fit,
            "Options options = " + fixedCreation.Replace("{0}", Path(architecture), StringComparison.Ordinal) + ";" + Fit);

    [Fact]
    public Task Options_that_are_set_in_statements_get_a_statement()
        => VerifyFixAsync(
            """
            var options = new Options();
            // Features are computed once.
            options.[|ReuseTrainSetBottleneckCachedValues = true|]; // train
            options.ReuseValidationSetBottleneckCachedValues = true;
            context.MulticlassClassification.Trainers.ImageClassification(options: options).Fit(images);
            """.Replace("options.[|ReuseTrainSetBottleneckCachedValues", "[|options.ReuseTrainSetBottleneckCachedValues", StringComparison.Ordinal),
            $$"""
            var options = new Options();
            // Features are computed once.
            options.ReuseTrainSetBottleneckCachedValues = true; // train
            options.WorkspacePath = {{Path("ResnetV250")}};
            options.ReuseValidationSetBottleneckCachedValues = true;
            context.MulticlassClassification.Trainers.ImageClassification(options: options).Fit(images);
            """);

    [Fact]
    public Task Top_level_statements_are_analyzed_and_names_are_qualified_where_no_using_shortens_them()
        => Verify.VerifyCodeFixAsync(
            """
            using Microsoft.ML;
            using static Microsoft.ML.Vision.ImageClassificationTrainer;

            var context = new MLContext();
            IDataView images = null!;
            var trainer = context.MulticlassClassification.Trainers.ImageClassification(new Options { Arch = Architecture.MobilenetV2, [|ReuseTrainSetBottleneckCachedValues = true|], ReuseValidationSetBottleneckCachedValues = true });
            trainer.Fit(images);
            """,
            """
            using Microsoft.ML;
            using static Microsoft.ML.Vision.ImageClassificationTrainer;

            var context = new MLContext();
            IDataView images = null!;
            var trainer = context.MulticlassClassification.Trainers.ImageClassification(new Options { Arch = Architecture.MobilenetV2, ReuseTrainSetBottleneckCachedValues = true, ReuseValidationSetBottleneckCachedValues = true, WorkspacePath = System.IO.Path.Combine(System.AppContext.BaseDirectory, "bottlenecks/Program-MobilenetV2") });
            trainer.Fit(images);
            """,
            Library.MicrosoftMLVision);

    [Fact]
    public Task An_expression_body_is_analyzed_and_each_method_gets_its_own_folder()
        => Verify.VerifyCodeFixAsync(
            TwoMethods("[|ReuseTrainSetBottleneckCachedValues = true|]", "", ""),
            TwoMethods("ReuseTrainSetBottleneckCachedValues = true", ", WorkspacePath = Path.Combine(AppContext.BaseDirectory, \"bottlenecks/Shop.Shoes.TrainA-ResnetV250\")", ", WorkspacePath = Path.Combine(AppContext.BaseDirectory, \"bottlenecks/Shop.Shoes.TrainB-ResnetV250\")"),
            Library.MicrosoftMLVision);

    private static string TwoMethods(string flag, string pathA, string pathB) => $$"""
        using System;
        using System.IO;
        using Microsoft.ML;
        using Microsoft.ML.Vision;

        namespace Shop;

        public class Shoes
        {
            private IDataView _images = null!;

            public ITransformer TrainA(MLContext context)
                => context.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options { ValidationSet = _images, {{flag}}{{pathA}} }).Fit(_images);

            public ITransformer TrainB(MLContext context)
                => context.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options { ValidationSet = _images, {{flag}}{{pathB}} }).Fit(_images);
        }
        """;

    [Theory]
    [InlineData("weights/cache", "weights/cache/Program.Main-ResnetV250")]
    [InlineData("", "Program.Main-ResnetV250")]
    public Task The_option_says_where_the_folders_are(string option, string path)
        => new CSharpCodeFixTest<GreenAnalyzers.Training.KeepBottleneckCacheAnalyzer, GreenAnalyzers.CodeFixes.Training.KeepBottleneckCacheCodeFix>
        {
            TestCode = Body("var options = new Options { " + Marked + " };" + Fit),
            FixedCode = Body($"var options = new Options {{ {Both}, WorkspacePath = Path.Combine(AppContext.BaseDirectory, \"{path}\") }};" + Fit),
            Libraries = [Library.MicrosoftMLVision],
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\ngreendefaults.grn2008.cache_folder = {option}\n") } },
        }.RunAsync();

    [Fact]
    public Task The_message_says_what_has_no_effect_and_why()
        => Verify.VerifyAnalyzerAsync(
            Body("var options = new Options { {|#0:ReuseValidationSetBottleneckCachedValues = true|} };" + Fit),
            [Library.MicrosoftMLVision],
            Verify.Diagnostic().WithLocation(0).WithArguments("ReuseValidationSetBottleneckCachedValues"));

    [Theory]
    // One flag alone, and the library cuts the validation set out of the training set: the two sets of a later run would not belong together.
    [InlineData("var options = new Options { [|ReuseTrainSetBottleneckCachedValues = true|] };" + Fit)]
    [InlineData("var options = new Options { [|ReuseValidationSetBottleneckCachedValues = true|] };" + Fit)]
    [InlineData("var options = new Options { ValidationSet = null, [|ReuseTrainSetBottleneckCachedValues = true|] };" + Fit)]
    [InlineData("var options = new Options { [|ReuseTrainSetBottleneckCachedValues = true|], ReuseValidationSetBottleneckCachedValues = flag };" + Fit)]
    // An architecture that may differ.
    [InlineData("var options = new Options { Arch = flag ? 0 : ImageClassificationTrainer.Architecture.InceptionV3, " + Marked + " };" + Fit)]
    // Other images may come in.
    [InlineData("foreach (var arg in args) { var options = new Options { " + Marked + " };" + Fit + " }")]
    [InlineData("var options = new Options { " + Marked + " }; var trainer = context.MulticlassClassification.Trainers.ImageClassification(options); foreach (var arg in args) trainer.Fit(images);")]
    [InlineData("var options = new Options { " + Marked + " }; var trainer = context.MulticlassClassification.Trainers.ImageClassification(options); trainer.Fit(images); trainer.Fit(images);")]
    [InlineData("Action train = () => { var options = new Options { " + Marked + " };" + Fit + " };")]
    [InlineData("void Local() { var options = new Options { " + Marked + " };" + Fit + " }")]
    [InlineData("var options = new Options { " + Marked + " }; Train(options);")]
    // Two trainers.
    [InlineData("var options = new Options { " + Marked + " };" + Fit + " var other = new Options { " + Marked + " }; context.MulticlassClassification.Trainers.ImageClassification(other).Fit(images);")]
    // What trains it is not seen.
    [InlineData("var options = new Options { " + Marked + " }; var trainer = context.MulticlassClassification.Trainers.ImageClassification(options);")]
    // No statement can follow.
    [InlineData("var options = new Options { ValidationSet = images }; if (flag) [|options.ReuseTrainSetBottleneckCachedValues = true|];" + Fit)]
    public Task No_folder_is_proposed_where_none_is_certain_to_be_right(string body) => VerifyNoFixAsync(body);

    [Theory]
    // The cache is kept, or may be.
    [InlineData("var options = new Options { WorkspacePath = \"cache\", " + Both + " };" + Fit)]
    [InlineData("var options = new Options { WorkspacePath = folder, " + Both + " };" + Fit)]
    [InlineData("var options = new Options { " + Both + " }; options.WorkspacePath = folder;" + Fit)]
    [InlineData("var options = new Options { " + Both + " }; if (flag) { options.WorkspacePath = folder; }" + Fit)]
    [InlineData("var options = new Options { WorkspacePath = null, " + Both + " }; options.WorkspacePath ??= folder;" + Fit)]
    [InlineData("var options = new Options { " + Both + " }; (options.WorkspacePath, options.Epoch) = (folder, 3);" + Fit)]
    [InlineData("var options = new Options { " + Both + " }; Configure(options);" + Fit)]
    // Nothing is to be reused.
    [InlineData("var options = new Options();" + Fit)]
    [InlineData("var options = new Options { ReuseTrainSetBottleneckCachedValues = false };" + Fit)]
    [InlineData("var options = new Options { ReuseTrainSetBottleneckCachedValues = true }; options.ReuseTrainSetBottleneckCachedValues = false;" + Fit)]
    // Folds that share a folder would share features.
    [InlineData("var options = new Options { " + Both + " }; context.MulticlassClassification.CrossValidate(images, context.MulticlassClassification.Trainers.ImageClassification(options));")]
    [InlineData("var options = new Options { " + Both + " }; var pipeline = context.Transforms.Conversion.MapValueToKey(\"Label\").Append(context.MulticlassClassification.Trainers.ImageClassification(options)); pipeline.Fit(images); context.MulticlassClassification.CrossValidate(images, pipeline);")]
    // The first trainer writes its temporary folder into the options of the second one.
    [InlineData("var options = new Options { " + Both + " };" + Fit + Fit)]
    // Handed to code that cannot be followed.
    [InlineData("var options = new Options { " + Both + " }; GC.KeepAlive(options);" + Fit)]
    [InlineData("Action<Options> configure = o => o.WorkspacePath = folder; var options = new Options { " + Both + " }; configure(options);" + Fit)]
    [InlineData("var all = new[] { new Options { " + Both + " } }; context.MulticlassClassification.Trainers.ImageClassification(all[0]).Fit(images);")]
    [InlineData("var options = new Options { " + Both + " }; var made = new List<object> { context.MulticlassClassification.Trainers.ImageClassification(options) }; var trainers = new[] { context.MulticlassClassification.Trainers.ImageClassification(options) };")]
    // No trainer.
    [InlineData("var options = new Options { " + Both + " };")]
    [InlineData("context.MulticlassClassification.Trainers.ImageClassification(\"Label\", \"Features\").Fit(images);")]
    public Task What_works_or_cannot_be_followed_is_silent(string body) => VerifyAsync(body);

    [Fact]
    public Task Options_that_other_types_can_change_are_silent()
        => Verify.VerifyAnalyzerAsync(
            $$"""
            using Microsoft.ML;
            using Microsoft.ML.Vision;

            public class Training
            {
                public ImageClassificationTrainer.Options Options { get; } = new() { {{Both}} };

                public ITransformer Train(MLContext context, IDataView images) => context.MulticlassClassification.Trainers.ImageClassification(Options).Fit(images);
            }
            """,
            [Library.MicrosoftMLVision],
            []);

    [Fact]
    public Task Options_that_a_virtual_method_may_change_are_silent()
        => Verify.VerifyAnalyzerAsync(
            $$"""
            using Microsoft.ML;
            using Microsoft.ML.Vision;

            public class Training
            {
                protected virtual void Configure(ImageClassificationTrainer.Options options) { }

                public ITransformer Train(MLContext context, IDataView images)
                {
                    var options = new ImageClassificationTrainer.Options { {{Both}} };
                    Configure(options);
                    return context.MulticlassClassification.Trainers.ImageClassification(options).Fit(images);
                }
            }
            """,
            [Library.MicrosoftMLVision],
            []);

    [Fact]
    public Task A_class_of_the_same_name_in_the_project_is_silent()
        => Verify.VerifyAnalyzerAsync(
            """
            public class Options { public bool ReuseTrainSetBottleneckCachedValues; }
            public static class Program { public static object Make() => new Options { ReuseTrainSetBottleneckCachedValues = true }; }
            """,
            [Library.MicrosoftMLVision],
            []);
}
