using GreenAnalyzers.CodeFixes.Measurement;
using GreenAnalyzers.Measurement;
using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Measurement.TrackTrainingAnalyzer>;

namespace GreenAnalyzers.Tests.Measurement;

public class TrackTrainingTests
{
    internal static readonly IReadOnlyList<Library> Libraries =
        [Library.MicrosoftMLAutoML, Library.MicrosoftMLLightGbm, Library.TorchSharp, Library.Packages.GreenDefaultsRuntime];

    internal const string Usings = """
        using System;
        using System.Threading.Tasks;
        using GreenDefaults.Runtime.Tracking;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using TorchSharp;

        """;

    internal static Task VerifyAsync(string code, string? fixedCode = null, IReadOnlyList<Library>? libraries = null)
        => new CSharpCodeFixTest<TrackTrainingAnalyzer, TrackTrainingCodeFix>
        {
            TestCode = Usings + code,
            FixedCode = Usings + (fixedCode ?? code),
            Libraries = libraries ?? Libraries,
        }.RunAsync();

    internal static string Class(string members) => $$"""
        public class Prices
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }
        """;

    /// <summary>A method in a lambda, where no fix is offered, so that a test is about what is reported.</summary>
    private static string Body(string body, string members = "") => Class($$"""
        {{members}}
        public Action Train(MLContext context, IDataView data, IEstimator<ITransformer> features, AutoMLExperiment experiment, torch.Tensor loss)
            => () => Use({{body}});
        private static void Use(object result) { }
        private static void Use() { }
        """);

    [Theory]
    [InlineData("context.Regression.Trainers.LightGbm().[|Fit(data)|]")]
    [InlineData("features.Append(context.Regression.Trainers.LightGbm()).[|Fit(data)|]")]
    [InlineData("features.Append(context.Regression.Trainers.LightGbm()).Append(features).[|Fit(data)|]")]
    [InlineData("context.Regression.[|CrossValidate(data, features)|]")]
    [InlineData("experiment.[|Run()|]")]
    [InlineData("experiment.[|RunAsync()|]")]
    [InlineData("context.Auto().CreateRegressionExperiment(60).[|Execute(data)|]")]
    [InlineData("_field.[|Fit(data)|]")]
    [InlineData("Chain(context).[|Fit(data)|]")]
    [InlineData("Computed.[|Fit(data)|]")]
    public Task A_training_is_reported(string call)
        => VerifyAsync(Body(call, """
            private IEstimator<ITransformer> _field = new MLContext().Regression.Trainers.LightGbm();
            private IEstimator<ITransformer> Computed => _field;
            private static IEstimator<ITransformer> Chain(MLContext context) { var trainer = context.Regression.Trainers.LightGbm(); return trainer; }
            """));

    [Theory]
    [InlineData("features.Fit(data)")]
    [InlineData("features.Append(features).Fit(data)")]
    [InlineData("Chain(features).Fit(data)")]
    [InlineData("new Own().Fit(data)")]
    [InlineData("new Own().Run()")]
    public Task What_only_transforms_or_is_not_known_is_silent(string call)
        => VerifyAsync(Body(call, """
            private static IEstimator<ITransformer> Chain(IEstimator<ITransformer> some) => some;
            private class Own { public object Fit(IDataView data) => null; public object Run() => null; }
            """));

    [Fact]
    public Task A_trainer_that_a_caller_passes_is_seen()
        => VerifyAsync(Class("""
            private static Func<ITransformer> Train(IEstimator<ITransformer> estimator, IDataView data) => () => estimator.[|Fit(data)|];
            public static void Run(MLContext context, IDataView data) => Train(context.Regression.Trainers.LightGbm(), data);
            """));

    [Fact]
    public Task Steps_count_in_a_loop_of_a_caller_and_not_alone()
        => VerifyAsync(Class("""
            private void Step(torch.Tensor loss) { loss.[|backward()|]; }
            private void Batch(torch.Tensor loss) => Step(loss);
            public void Loop(torch.Tensor loss) { foreach (var epoch in new int[9]) Batch(loss); }
            public void Once(torch.Tensor loss) { loss.backward(); }
            """));

    [Fact]
    public Task A_method_is_reported_once_and_a_local_function_is_a_method()
        => VerifyAsync(Class("""
            public Action Train(MLContext context, AutoMLExperiment experiment, IDataView data)
            {
                Func<object> Local() => () => context.Regression.[|CrossValidate(data, null)|];
                Action first = () => experiment.[|Run()|], second = () => experiment.Run();
                return () => context.Regression.CrossValidate(data, null);
            }
            """));

    [Theory]
    [InlineData("using var tracker = EmissionsTracker.Start(\"a\"); experiment.Run();")]
    [InlineData("using (EmissionsTracker.Start(\"a\")) experiment.Run();")]
    [InlineData("var tracker = EmissionsTracker.Start(\"a\"); Task.Run(() => experiment.Run()).Wait(); tracker.Stop();")]
    [InlineData("using var scope = Begin(); experiment.Run();")]
    [InlineData("Tracked(() => experiment.Run());")]
    [InlineData("Nested(() => experiment.Run());")]
    public Task A_tracker_in_the_member_or_in_a_helper_is_seen(string body)
        => VerifyAsync(Class($$"""
            public void Train(AutoMLExperiment experiment) { {{body}} }
            private static IDisposable Begin() => EmissionsTracker.Start("a");
            private static void Tracked(Action action) { using var tracker = EmissionsTracker.Start("a"); action(); }
            private static void Nested(Action action) => Tracked(action);
            """));

    [Fact]
    public Task A_tracker_of_a_caller_a_parameter_or_the_class_is_seen()
        => VerifyAsync(Class("""
            public static void Main2(AutoMLExperiment experiment) { using var tracker = EmissionsTracker.Start("a"); Middle(experiment); }
            private static void Middle(AutoMLExperiment experiment) => Train(experiment);
            private static void Train(AutoMLExperiment experiment) => experiment.Run();
            public static void Given(AutoMLExperiment experiment, EmissionsTracker tracker) { experiment.Run(); }
            private class Holder { private EmissionsTracker _tracker; public void Train(AutoMLExperiment experiment) => experiment.Run(); }
            private interface ITrain { void Train(AutoMLExperiment experiment); }
            private class Implementation : ITrain { public void Train(AutoMLExperiment experiment) => experiment.Run(); }
            private static void Through(ITrain train, AutoMLExperiment experiment) { using (EmissionsTracker.Start("b")) train.Train(experiment); }
            """));

    [Fact]
    public Task A_tracker_elsewhere_changes_nothing()
        => VerifyAsync(Class("""
            public static void Other(AutoMLExperiment experiment) { using var tracker = EmissionsTracker.Start("a"); }
            private static void Log() { using var tracker = EmissionsTracker.Start("b"); }
            public static Func<object> Train(AutoMLExperiment experiment) { Log(); return () => experiment.[|Run()|]; }
            """));

    [Fact]
    public Task A_trial_runner_is_part_of_the_search_that_runs_it()
        => VerifyAsync("""
            public class Runner : ITrialRunner
            {
                public Task<TrialResult> RunAsync(TrialSettings settings, System.Threading.CancellationToken ct)
                {
                    new MLContext().Regression.Trainers.LightGbm().Fit(null);
                    return null;
                }

                public void Dispose() { }
            }
            """);

    [Fact]
    public Task Tests_are_silent()
        => VerifyAsync(Body("experiment.Run()") + "\nnamespace Xunit { public class FactAttribute : Attribute { } }");

    [Fact]
    public Task The_message_names_the_method_and_says_what_to_do()
        => new CSharpAnalyzerTest<TrackTrainingAnalyzer>
        {
            TestCode = Usings + Class("""
                public Prices(AutoMLExperiment experiment) { experiment.{|#0:Run()|}; }
                public object Train { get { return new MLContext().Auto().CreateExperiment().{|#1:Run()|}; } }
                private void Step(AutoMLExperiment experiment) { experiment.{|#2:Run()|}; }
                public void All(AutoMLExperiment experiment) { for (var i = 0; i < 3; i++) Step(experiment); }
                """),
            Libraries = Libraries,
            ExpectedDiagnostics =
            {
                Verify.Diagnostic().WithLocation(0).WithMessage("Nothing measures what the training in the constructor of 'Prices' uses; start an 'EmissionsTracker' before it"),
                Verify.Diagnostic().WithLocation(1).WithMessage("Nothing measures what the training in 'Train' uses; start an 'EmissionsTracker' before it"),
                Verify.Diagnostic().WithLocation(2).WithMessage("Nothing measures what the training in 'Step' uses; start an 'EmissionsTracker' before the loop that calls it"),
            },
        }.RunAsync();

    [Fact]
    public async Task Without_the_runtime_the_project_must_ask_for_the_rule()
    {
        const string Code = "public class Prices { public object Train(Microsoft.ML.AutoML.AutoMLExperiment experiment) => experiment.Run(); }";
        await new CSharpAnalyzerTest<TrackTrainingAnalyzer> { TestCode = Code, Libraries = [Library.MicrosoftMLAutoML], EnableRulesOffByDefault = false }.RunAsync();

        foreach (var config in new[] { "root = true\n[*.cs]\n", "is_global = true\n" })
        {
            var asked = new CSharpAnalyzerTest<TrackTrainingAnalyzer>
            {
                TestCode = Code.Replace("experiment.Run()", "experiment.{|#0:Run()|}", StringComparison.Ordinal),
                Libraries = [Library.MicrosoftMLAutoML],
                ExpectedDiagnostics =
                {
                    new DiagnosticResult("GRN6001").WithLocation(0).WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithMessage(
                        "Nothing measures what the training in 'Train' uses; refer to 'GreenDefaults.Runtime' and start an 'EmissionsTracker' before it"),
                },
            };
            asked.TestState.AnalyzerConfigFiles.Add(config + "dotnet_diagnostic.GRN6001.severity = warning\n");
            await asked.RunAsync();
        }
    }
}
