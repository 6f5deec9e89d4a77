using GreenTesting;
using static GreenAnalyzers.Tests.Measurement.TrackTrainingTests;

namespace GreenAnalyzers.Tests.Measurement;

public class TrackTrainingFixTests
{
    private static Task VerifyMethodAsync(string before, string after) => VerifyAsync(Class(before), Class(after));

    /// <summary>Reported, and no fix is right.</summary>
    private static Task VerifyNoFixAsync(string members) => VerifyAsync(Class(members));

    [Fact]
    public Task The_tracker_starts_before_the_statement_and_its_comments()
        => VerifyMethodAsync(
            """
            public ITransformer Train(MLContext context, IDataView data)
            {
                var trainer = context.Regression.Trainers.LightGbm();

                // The longest part.
                var model = trainer.[|Fit(data)|]; // minutes
                return model;
            }
            """,
            """
            public ITransformer Train(MLContext context, IDataView data)
            {
                var trainer = context.Regression.Trainers.LightGbm();

                using var tracker = EmissionsTracker.Start("Prices.Train");
                // The longest part.
                var model = trainer.Fit(data); // minutes
                return model;
            }
            """);

    [Fact]
    public Task The_tracker_starts_before_the_outermost_loop()
        => VerifyMethodAsync(
            """
            public void Train(torch.Tensor loss, bool flag)
            {
                if (flag)
                {
                    for (var epoch = 0; epoch < 9; epoch++)
                    {
                        foreach (var batch in new int[9]) loss.[|backward()|];
                    }
                }
            }
            """,
            """
            public void Train(torch.Tensor loss, bool flag)
            {
                if (flag)
                {
                    using var tracker = EmissionsTracker.Start("Prices.Train");
                    for (var epoch = 0; epoch < 9; epoch++)
                    {
                        foreach (var batch in new int[9]) loss.backward();
                    }
                }
            }
            """);

    [Fact]
    public Task An_expression_body_becomes_a_block()
        => VerifyMethodAsync(
            """
            public TrialResult Train(AutoMLExperiment experiment) => experiment.[|Run()|];
            public void Start(AutoMLExperiment experiment)
                => experiment.[|Run()|];
            public async Task StartAsync(AutoMLExperiment experiment) => await experiment.[|RunAsync()|];
            public async Task<TrialResult> TrainAsync(AutoMLExperiment experiment) => await experiment.[|RunAsync()|].ConfigureAwait(false);
            """,
            """
            public TrialResult Train(AutoMLExperiment experiment)
            {
                using var tracker = EmissionsTracker.Start("Prices.Train");
                return experiment.Run();
            }
            public void Start(AutoMLExperiment experiment)
            {
                using var tracker = EmissionsTracker.Start("Prices.Start");
                experiment.Run();
            }
            public async Task StartAsync(AutoMLExperiment experiment)
            {
                using var tracker = EmissionsTracker.Start("Prices.StartAsync");
                await experiment.RunAsync();
            }
            public async Task<TrialResult> TrainAsync(AutoMLExperiment experiment)
            {
                using var tracker = EmissionsTracker.Start("Prices.TrainAsync");
                return await experiment.RunAsync().ConfigureAwait(false);
            }
            """);

    [Fact]
    public Task A_statement_without_braces_gets_them()
        => VerifyMethodAsync(
            """
            public void Train(AutoMLExperiment experiment, bool flag)
            {
                if (flag)
                    experiment.[|Run()|];
            }
            public void Short(AutoMLExperiment experiment, bool flag)
            {
                if (flag) experiment.[|Run()|];
            }
            """,
            """
            public void Train(AutoMLExperiment experiment, bool flag)
            {
                if (flag)
                {
                    using var tracker = EmissionsTracker.Start("Prices.Train");
                    experiment.Run();
                }
            }
            public void Short(AutoMLExperiment experiment, bool flag)
            {
                if (flag) { using var tracker = EmissionsTracker.Start("Prices.Short"); experiment.Run(); }
            }
            """);

    [Fact]
    public Task A_switch_section_gets_a_block_with_a_head()
        => VerifyMethodAsync(
            """
            public void Train(AutoMLExperiment experiment, int what)
            {
                switch (what)
                {
                    case 1:
                        experiment.[|Run()|];
                        break;
                }
            }
            """,
            """
            public void Train(AutoMLExperiment experiment, int what)
            {
                switch (what)
                {
                    case 1:
                        using (EmissionsTracker.Start("Prices.Train"))
                        {
                            experiment.Run();
                        }
                        break;
                }
            }
            """);

    [Fact]
    public Task A_name_that_is_taken_is_not_used()
        => VerifyMethodAsync(
            "public void Train(AutoMLExperiment experiment, int tracker) { experiment.[|Run()|]; }",
            "public void Train(AutoMLExperiment experiment, int tracker) { using var tracker2 = EmissionsTracker.Start(\"Prices.Train\"); experiment.Run(); }");

    [Fact]
    public Task Top_level_code_is_a_run_of_the_name_of_the_assembly()
        => new CSharpCodeFixTest<GreenAnalyzers.Measurement.TrackTrainingAnalyzer, GreenAnalyzers.CodeFixes.Measurement.TrackTrainingCodeFix>
        {
            TestCode = """
                using Microsoft.ML;
                using Microsoft.ML.AutoML;

                var experiment = new MLContext().Auto().CreateExperiment();
                var result = await experiment.[|RunAsync()|];
                System.Console.WriteLine(result.Metric);
                """,
            FixedCode = """
                using Microsoft.ML;
                using Microsoft.ML.AutoML;

                var experiment = new MLContext().Auto().CreateExperiment();
                using var tracker = GreenDefaults.Runtime.Tracking.EmissionsTracker.Start("TestProject");
                var result = await experiment.RunAsync();
                System.Console.WriteLine(result.Metric);
                """,
            Libraries = TrackTrainingTests.Libraries,
        }.RunAsync();

    [Theory]
    [InlineData("public Task Train(AutoMLExperiment experiment) => experiment.[|RunAsync()|];")]
    [InlineData("public Task Train(AutoMLExperiment experiment) { var task = experiment.[|RunAsync()|]; return task; }")]
    [InlineData("public Action Train(AutoMLExperiment experiment) => () => experiment.[|Run()|];")]
    [InlineData("public TrialResult Result { get; } = new MLContext().Auto().CreateExperiment().[|Run()|];")]
    [InlineData("public TrialResult Result => new MLContext().Auto().CreateExperiment().[|Run()|];")]
    [InlineData("public void Train(AutoMLExperiment experiment) { again: experiment.[|Run()|]; goto again; }")]
    [InlineData("void Step(AutoMLExperiment experiment) { experiment.[|Run()|]; } void All(AutoMLExperiment e) { while (true) Step(e); }")]
    [InlineData("public void Train(AutoMLExperiment experiment, int what) { switch (what) { case 1: var result = experiment.[|Run()|]; break; } }")]
    public Task Where_the_tracker_would_stop_too_early_or_cannot_stand_no_fix_is_offered(string member) => VerifyNoFixAsync(member);

    [Fact]
    public Task A_constructor_gives_the_run_the_name_of_its_class()
        => VerifyMethodAsync(
            "public Prices(AutoMLExperiment experiment) { experiment.[|Run()|]; }",
            "public Prices(AutoMLExperiment experiment) { using var tracker = EmissionsTracker.Start(\"Prices\"); experiment.Run(); }");

    [Fact]
    public Task A_property_gives_the_run_its_own_name()
        => VerifyMethodAsync(
            "public Action<torch.Tensor> Epochs => loss => { while (true) loss.[|backward()|]; };",
            "public Action<torch.Tensor> Epochs => loss => { using var tracker = EmissionsTracker.Start(\"Prices.Epochs\"); while (true) loss.backward(); };");

    [Fact]
    public Task A_block_of_a_lambda_and_a_task_that_is_waited_for_can_be_tracked()
        => VerifyMethodAsync(
            """
            public Action Train(AutoMLExperiment experiment) => () =>
            {
                var result = experiment.[|RunAsync()|].Result;
            };
            """,
            """
            public Action Train(AutoMLExperiment experiment) => () =>
            {
                using var tracker = EmissionsTracker.Start("Prices.Train");
                var result = experiment.RunAsync().Result;
            };
            """);
}
