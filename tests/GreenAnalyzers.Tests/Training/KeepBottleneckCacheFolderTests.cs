using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.KeepBottleneckCacheAnalyzer,
    GreenAnalyzers.CodeFixes.Training.KeepBottleneckCacheCodeFix>;

namespace GreenAnalyzers.Tests.Training;

/// <summary>Classes in which one folder might get the features of different images.</summary>
public class KeepBottleneckCacheFolderTests
{
    private const string Marked = "[|ReuseTrainSetBottleneckCachedValues = true|], ReuseValidationSetBottleneckCachedValues = true";

    [Theory]
    [InlineData("Train(MLContext context, IDataView images)")]
    [InlineData("Train(MLContext context, string folder)")]
    public Task No_folder_is_proposed_where_a_parameter_may_bring_other_images(string signature)
        => VerifyInClassAsync($$"""
            public void {{signature}}
            {
                var options = new ImageClassificationTrainer.Options { {{Marked}} };
                context.MulticlassClassification.Trainers.ImageClassification(options).Fit(_images);
            }
            """);

    [Fact]
    public Task No_folder_is_proposed_where_two_methods_have_the_same_name()
        => VerifyInClassAsync($$"""
            public void Train() => Train(_context);

            public void Train(MLContext context)
            {
                var options = new ImageClassificationTrainer.Options { {{Marked}} };
                context.MulticlassClassification.Trainers.ImageClassification(options).Fit(_images);
            }
            """);

    [Fact]
    public Task A_private_field_that_holds_the_options_is_followed()
        => VerifyInClassAsync($$"""
            private readonly ImageClassificationTrainer.Options _options = new() { {{Marked}} };

            public ITransformer Train() => _context.MulticlassClassification.Trainers.ImageClassification(_options).Fit(_images);
            """);

    [Fact]
    public Task No_folder_is_proposed_where_the_class_is_one_for_each_type_of_image()
        => VerifyInClassAsync(
            $$"""
            public void Train()
            {
                var options = new ImageClassificationTrainer.Options { {{Marked}} };
                _context.MulticlassClassification.Trainers.ImageClassification(options).Fit(_images);
            }
            """,
            "Training<T>");

    [Fact]
    public async Task No_folder_is_proposed_where_another_file_sets_the_path()
    {
        var test = new CSharpCodeFixTest<GreenAnalyzers.Training.KeepBottleneckCacheAnalyzer, GreenAnalyzers.CodeFixes.Training.KeepBottleneckCacheCodeFix>
        {
            Libraries = [Library.MicrosoftMLVision],
        };
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.Sources.Add(("Training.cs", $$"""
                using Microsoft.ML;
                using Microsoft.ML.Vision;

                public static partial class Training
                {
                    public static void Train(MLContext context)
                    {
                        var options = new ImageClassificationTrainer.Options { {{Marked}} };
                        Clear(options);
                        context.MulticlassClassification.Trainers.ImageClassification(options).Fit(null);
                    }
                }
                """));
            state.Sources.Add(("Clear.cs", """
                using Microsoft.ML.Vision;

                public static partial class Training
                {
                    // No folder.
                    private static void Clear(ImageClassificationTrainer.Options options) => options.WorkspacePath = null;
                }
                """));
        }

        await test.RunAsync();
    }

    /// <summary>Reported where the markup says, with no fix.</summary>
    private static Task VerifyInClassAsync(string members, string type = "Training")
    {
        var source = $$"""
            using Microsoft.ML;
            using Microsoft.ML.Vision;

            public class {{type}}
            {
                private readonly IDataView _images = null!;
                private readonly MLContext _context = null!;
                {{members.ReplaceLineEndings("\n    ")}}
            }
            """;
        return Verify.VerifyCodeFixAsync(source, source, Library.MicrosoftMLVision);
    }
}
