using GreenAnalyzers.Training;
using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.AvoidGridSearchTunerAnalyzer,
    GreenAnalyzers.CodeFixes.Training.AvoidGridSearchTunerCodeFix>;

namespace GreenAnalyzers.Tests.Training;

public class AvoidGridSearchTunerTests
{
    private const string Finding = "A grid search trains every combination, and all of them again while there is budget left";

    /// <summary>A method body with an experiment, a pipeline and a context at hand.</summary>
    private static string Body(string body) => $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.SearchSpace;
        using Microsoft.ML.SearchSpace.Option;
        using SearchSpace = Microsoft.ML.SearchSpace.SearchSpace;

        public class Program
        {
            public static void Search(MLContext context, AutoMLExperiment experiment, SweepablePipeline pipeline, ITrialRunner runner, bool flag, string kind, int step)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    private static Task VerifyFixAsync(string body, string fixedBody) => Verify.VerifyCodeFixAsync(Body(body), Body(fixedBody), Library.MicrosoftMLAutoML);

    private static Task VerifyMessageAsync(string body, string finding, string advice)
        => Verify.VerifyAnalyzerAsync(Body(body), [Library.MicrosoftMLAutoML], Verify.Diagnostic().WithLocation(0).WithArguments(finding, advice));

    private static string Spends(string tuner) => $"'{tuner}' spends the same budget on settings that promise more";

    [Fact]
    public Task A_chain_with_a_pipeline_gets_the_tuner_of_the_pipeline()
        => VerifyFixAsync(
            """
            context.Auto().CreateExperiment()
                .SetPipeline(pipeline)
                .SetTrainingTimeInSeconds(60)
                .[|SetGridSearchTuner()|]
                .Run();
            """,
            """
            context.Auto().CreateExperiment()
                .SetPipeline(pipeline)
                .SetTrainingTimeInSeconds(60)
                .SetEciCostFrugalTuner()
                .Run();
            """);

    [Fact]
    public Task Statements_on_one_local_are_one_experiment()
        => VerifyFixAsync(
            """
            var search = context.Auto().CreateExperiment();
            search.SetPipeline(pipeline);
            search.SetMaxModelToExplore(20);
            search.[|SetGridSearchTuner(step: 20)|]; // every combination
            """,
            """
            var search = context.Auto().CreateExperiment();
            search.SetPipeline(pipeline);
            search.SetMaxModelToExplore(20);
            search.SetEciCostFrugalTuner(); // every combination
            """);

    [Fact]
    public Task A_chain_that_initializes_a_local_and_a_statement_on_it_are_one_experiment()
        => VerifyFixAsync(
            """
            AutoMLExperiment search = context.Auto().CreateExperiment().SetPipeline(pipeline).SetTrainingTimeInSeconds(10);
            search.[|SetGridSearchTuner(step)|];
            """,
            """
            AutoMLExperiment search = context.Auto().CreateExperiment().SetPipeline(pipeline).SetTrainingTimeInSeconds(10);
            search.SetEciCostFrugalTuner();
            """);

    [Fact]
    public Task An_own_trial_runner_has_no_pipeline_and_gets_the_plain_tuner()
        => VerifyFixAsync(
            """
            experiment.SetTrialRunner(runner).AddSearchSpace("space", new SearchSpace()).[|SetGridSearchTuner(5)|];
            """,
            """
            experiment.SetTrialRunner(runner).AddSearchSpace("space", new SearchSpace()).SetCostFrugalTuner();
            """);

    [Fact]
    public Task A_pipeline_on_some_path_only_is_not_enough_for_the_tuner_of_the_pipeline()
        => VerifyFixAsync(
            """
            if (flag)
            {
                experiment.SetPipeline(pipeline);
            }

            experiment.[|SetGridSearchTuner()|];
            """,
            """
            if (flag)
            {
                experiment.SetPipeline(pipeline);
            }

            experiment.SetCostFrugalTuner();
            """);

    [Fact]
    public Task The_pipeline_of_another_experiment_does_not_count()
        => VerifyFixAsync(
            """
            var other = context.Auto().CreateExperiment().SetPipeline(pipeline);
            experiment.[|SetGridSearchTuner()|];
            """,
            """
            var other = context.Auto().CreateExperiment().SetPipeline(pipeline);
            experiment.SetCostFrugalTuner();
            """);

    [Fact]
    public Task Only_the_arm_of_the_switch_that_chooses_the_grid_is_rewritten()
        => VerifyFixAsync(
            """
            experiment.SetPipeline(pipeline);
            switch (kind)
            {
                case "grid":
                    experiment.[|SetGridSearchTuner()|];
                    break;
                case "random":
                    experiment.SetRandomSearchTuner();
                    break;
            }
            """,
            """
            experiment.SetPipeline(pipeline);
            switch (kind)
            {
                case "grid":
                    experiment.SetEciCostFrugalTuner();
                    break;
                case "random":
                    experiment.SetRandomSearchTuner();
                    break;
            }
            """);

    [Fact]
    public Task An_arm_of_a_switch_expression_is_rewritten()
        => VerifyFixAsync(
            """
            experiment = kind switch
            {
                "grid" => experiment.[|SetGridSearchTuner(10)|],
                _ => experiment.SetSmacTuner(),
            };
            """,
            """
            experiment = kind switch
            {
                "grid" => experiment.SetCostFrugalTuner(),
                _ => experiment.SetSmacTuner(),
            };
            """);

    [Fact]
    public Task The_static_form_keeps_the_experiment()
        => VerifyFixAsync(
            "AutoMLExperimentExtension.[|SetGridSearchTuner(step: 4, experiment: experiment)|];",
            "AutoMLExperimentExtension.SetCostFrugalTuner(experiment: experiment);");

    [Fact]
    public Task Conditional_access_is_kept()
        => VerifyFixAsync("experiment?.[|SetGridSearchTuner()|];", "experiment?.SetCostFrugalTuner();");

    [Fact]
    public Task Fix_all_rewrites_each_experiment_with_its_own_tuner()
        => VerifyFixAsync(
            """
            experiment.SetPipeline(pipeline).[|SetGridSearchTuner()|];
            context.Auto().CreateExperiment().[|SetGridSearchTuner()|];
            """,
            """
            experiment.SetPipeline(pipeline).SetEciCostFrugalTuner();
            context.Auto().CreateExperiment().SetCostFrugalTuner();
            """);

    [Fact]
    public Task A_call_before_SetPipeline_in_the_chain_is_dead_and_removed()
        => VerifyFixAsync(
            """
            experiment
                .SetTrainingTimeInSeconds(60)
                .[|SetGridSearchTuner()|]
                .SetPipeline(pipeline)
                .Run();
            """,
            """
            experiment
                .SetTrainingTimeInSeconds(60)
                .SetPipeline(pipeline)
                .Run();
            """);

    [Fact]
    public Task A_statement_before_SetPipeline_is_dead_and_removed_and_the_comment_above_it_stays()
        => VerifyFixAsync(
            """
            experiment.SetTrainingTimeInSeconds(60);
            // How the search goes on.
            experiment.[|SetGridSearchTuner()|];
            experiment.SetPipeline(pipeline);
            """,
            """
            experiment.SetTrainingTimeInSeconds(60);
            // How the search goes on.
            experiment.SetPipeline(pipeline);
            """);

    [Fact]
    public Task A_dead_call_that_is_the_only_statement_of_an_if_leaves_an_empty_block()
        => VerifyFixAsync(
            """
            if (flag)
                experiment.[|SetGridSearchTuner()|];
            experiment.SetPipeline(pipeline);
            """,
            """
            if (flag)
            {
            }
            experiment.SetPipeline(pipeline);
            """);

    [Fact]
    public Task A_dead_call_in_static_form_leaves_its_experiment()
        => VerifyFixAsync(
            "AutoMLExperimentExtension.[|SetGridSearchTuner(experiment.SetTrainingTimeInSeconds(5))|].SetPipeline(pipeline);",
            "experiment.SetTrainingTimeInSeconds(5).SetPipeline(pipeline);");

    [Fact]
    public Task The_message_of_a_dead_call_says_what_replaces_it()
        => VerifyMessageAsync(
            "experiment.{|#0:SetGridSearchTuner()|}.SetPipeline(pipeline);",
            "This grid search tuner is never used: 'SetPipeline', called after it, sets another tuner",
            "remove the call");

    [Fact]
    public Task A_pipeline_that_may_be_set_later_does_not_make_the_call_dead()
        => VerifyMessageAsync(
            """
            experiment.{|#0:SetGridSearchTuner()|};
            if (flag)
                experiment.SetPipeline(pipeline);
            """,
            Finding,
            Spends("SetCostFrugalTuner"));

    [Fact]
    public Task The_message_without_a_known_search_space_claims_no_number()
        => VerifyMessageAsync("experiment.SetPipeline(pipeline).{|#0:SetGridSearchTuner()|};", Finding, Spends("SetEciCostFrugalTuner"));

    [Fact]
    public Task A_step_of_zero_never_ends()
        => VerifyMessageAsync(
            "experiment.{|#0:SetGridSearchTuner(0)|};",
            "A grid search with 'step: 0' has no values for a numeric option and looks for its first trial without end",
            Spends("SetCostFrugalTuner"));

    [Theory]
    [InlineData("new SearchSpace { [\"rate\"] = new UniformSingleOption(0.1f, 1f), [\"trees\"] = new UniformIntOption(1, 100) }", "20", "20 x 20 = 400")]
    [InlineData("new SearchSpace { { \"rate\", new UniformDoubleOption(0.1, 1) }, { \"loss\", new ChoiceOption(\"a\", \"b\", \"c\") } }", "", "10 x 3 = 30")]
    [InlineData("new SearchSpace { [\"rate\"] = new UniformDoubleOption(0.1, 1) }", "7", "7")]
    [InlineData("new SearchSpace<Options>()", "4", "4 x 2 x 3 x 4 x 4 = 384")]
    public Task The_size_of_the_grid_is_computed_from_the_search_space(string space, string step, string size)
        => Verify.VerifyAnalyzerAsync(
            Body($"experiment.AddSearchSpace(\"space\", {space}).{{|#0:SetGridSearchTuner({step})|}};") + """

            public class Options : Base
            {
                [Range(0.1f, 1f)] public float Rate { get; set; }
                [BooleanChoice] public bool Shuffle { get; set; }
                [Choice("a", "b", "c")] public string Loss;
                [NestOption] public Inner Inner { get; set; }
                public int NotSwept { get; set; }
                [Range(1, 5)] public static int AlsoNotSwept;
            }

            public class Base { [Range(1, 100)] public int Trees { get; set; } }
            public class Inner { [Range(1.0, 2.0)] public double Depth { get; set; } }
            """,
            [Library.MicrosoftMLAutoML],
            Verify.Diagnostic().WithLocation(0).WithArguments(
                $"A grid search trains every combination ({size}), and all of them again while there is budget left",
                Spends("SetCostFrugalTuner")));

    [Fact]
    public Task The_size_of_the_grid_is_computed_from_the_one_sweepable_estimator_of_a_pipeline()
        => VerifyMessageAsync(
            """
            var space = new SearchSpace<Tuning.Options>();
            var trainer = context.Auto().CreateSweepableEstimator<Tuning.Options>((ml, options) => null!, space);
            var sweepable = context.Transforms.CopyColumns("Features", "Input").Append(trainer);
            experiment.SetPipeline(sweepable).{|#0:SetGridSearchTuner(step: 100)|};
            """ + "\n}\n}\n" + """
            public static class Tuning
            {
                public class Options { [Range(1, 9)] public int A { get; set; } [Range(1, 9)] public int B { get; set; } }
            }

            public static class Rest
            {
                static void M() {
            """,
            "A grid search trains every combination (100 x 100 = 10,000), and all of them again while there is budget left",
            Spends("SetEciCostFrugalTuner"));

    [Theory]
    [InlineData("var space = new SearchSpace(); space.Add(\"rate\", new UniformDoubleOption(0, 1)); experiment.AddSearchSpace(\"s\", space)")]
    [InlineData("experiment.AddSearchSpace(\"s\", MakeSpace())")]
    [InlineData("experiment.AddSearchSpace(\"s\", new SearchSpace { [\"a\"] = MakeOption() })")]
    [InlineData("experiment.SetPipeline(context.Auto().Regression())")]
    public Task A_search_space_that_cannot_be_read_gives_no_number(string setup)
        => Verify.VerifyAnalyzerAsync(
            Body(setup + ".[|SetGridSearchTuner(3)|];").Replace(
                "public class Program\n{",
                "public class Program\n{\n    static SearchSpace MakeSpace() => new();\n    static OptionBase MakeOption() => new ChoiceOption(1);",
                StringComparison.Ordinal),
            [Library.MicrosoftMLAutoML],
            []);

    [Fact]
    public Task Top_level_statements_are_analyzed()
        => Verify.VerifyCodeFixAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.AutoML;

            var context = new MLContext();
            var experiment = context.Auto().CreateExperiment();
            experiment.SetPipeline(context.Auto().Regression());
            experiment.[|SetGridSearchTuner()|];
            """,
            """
            using Microsoft.ML;
            using Microsoft.ML.AutoML;

            var context = new MLContext();
            var experiment = context.Auto().CreateExperiment();
            experiment.SetPipeline(context.Auto().Regression());
            experiment.SetEciCostFrugalTuner();
            """,
            Library.MicrosoftMLAutoML);

    [Fact]
    public Task An_expression_body_and_a_field_are_analyzed()
        => Verify.VerifyCodeFixAsync(
            """
            using Microsoft.ML.AutoML;

            public class Search
            {
                private readonly AutoMLExperiment _experiment = null!;

                public AutoMLExperiment Configure() => _experiment.[|SetGridSearchTuner()|];
            }
            """,
            """
            using Microsoft.ML.AutoML;

            public class Search
            {
                private readonly AutoMLExperiment _experiment = null!;

                public AutoMLExperiment Configure() => _experiment.SetCostFrugalTuner();
            }
            """,
            Library.MicrosoftMLAutoML);

    [Theory]
    [InlineData("SetEciCostFrugalTuner()")]
    [InlineData("SetCostFrugalTuner()")]
    [InlineData("SetSmacTuner()")]
    [InlineData("SetRandomSearchTuner(seed: 1)")]
    public Task Other_tuners_are_silent(string call)
        => Verify.VerifyAnalyzerAsync(Body($"experiment.SetPipeline(pipeline).{call}.Run();"), [Library.MicrosoftMLAutoML]);

    [Fact]
    public Task A_method_of_the_same_name_elsewhere_is_silent()
        => Verify.VerifyAnalyzerAsync(
            """
            using Microsoft.ML.AutoML;

            public static class Own
            {
                public static AutoMLExperiment SetGridSearchTuner(this AutoMLExperiment experiment, string name) => experiment;
                public static void Use(AutoMLExperiment experiment) => experiment.SetGridSearchTuner("mine");
            }
            """,
            [Library.MicrosoftMLAutoML]);

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public Task A_grid_of_known_size_within_the_allowed_trials_is_silent(int allowedTrials, bool isReported)
    {
        var call = "experiment.AddSearchSpace(\"s\", new SearchSpace { [\"a\"] = new UniformIntOption(1, 9), [\"b\"] = new UniformIntOption(1, 9) })";
        var test = new CSharpAnalyzerTest<AvoidGridSearchTunerAnalyzer>
        {
            TestCode = Body($"{call}.{(isReported ? "[|SetGridSearchTuner()|]" : "SetGridSearchTuner()")};"),
            Libraries = [Library.MicrosoftMLAutoML],
        };
        test.TestState.AnalyzerConfigFiles.Add($"root = true\n[*.cs]\ngreendefaults.grn2001.allowed_trials = {allowedTrials}\n");
        return test.RunAsync();
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    public Task A_wrong_value_of_the_option_leaves_its_default(string value)
    {
        var test = new CSharpAnalyzerTest<AvoidGridSearchTunerAnalyzer>
        {
            TestCode = Body("experiment.[|SetGridSearchTuner()|];"),
            Libraries = [Library.MicrosoftMLAutoML],
        };
        test.TestState.AnalyzerConfigFiles.Add($"root = true\n[*.cs]\ngreendefaults.grn2001.allowed_trials = {value}\n");
        return test.RunAsync();
    }
}
