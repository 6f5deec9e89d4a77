using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Training.AvoidGridSearchTunerAnalyzer,
    GreenAnalyzers.CodeFixes.Training.AvoidGridSearchTunerCodeFix>;

namespace GreenAnalyzers.Tests.Training;

/// <summary>GRN2001 outside of ML.NET. The names are those of the libraries; their exact signatures were not at hand, so the types stand in the tests.</summary>
public class AvoidGridSearchOfOtherLibrariesTests
{
    private const string Accord = """
        namespace Accord.MachineLearning.Performance
        {
            public class GridSearch<TModel, TLearner, TInput, TOutput>
            {
                public System.Func<object, TLearner> Learner { get; set; }
            }

            public static class GridSearch
            {
                public static GridSearch<TModel, TLearner, TInput, TOutput> Create<TModel, TLearner, TInput, TOutput>(TInput[] inputs, TOutput[] outputs, TModel model, TLearner learner) => null;
                public static object CrossValidate<TInput, TOutput>(TInput[] inputs, TOutput[] outputs, int folds = 10) => null;
                public static T[] Values<T>(params T[] values) => values;
            }

            public class RandomSearch { }
        }
        """;

    private const string SharpLearning = """
        namespace SharpLearning.Optimization
        {
            public class GridSearchOptimizer { public GridSearchOptimizer(double[] parameters, bool runParallel = true) { } public object OptimizeBest(System.Func<double[], object> f) => null; }
            public class RandomSearchOptimizer { public RandomSearchOptimizer(double[] parameters, int iterations) { } }
        }
        """;

    private static Task VerifyAsync(string body, string library, params DiagnosticResult[] expected)
    {
        var code = $$"""
            using System;
            {{(library == Accord ? "using Accord.MachineLearning.Performance;" : "using SharpLearning.Optimization;")}}

            public class Program
            {
                public object Search(double[] inputs, int[] outputs)
                {
                    {{body}}
                }
            }

            {{library}}
            """;

        // Nothing replaces a search of these libraries: no fix is offered.
        return Verify.VerifyCodeFixAsync(code, expected, code, []);
    }

    [Theory]
    [InlineData("return GridSearch.{|#0:Create(inputs, outputs, \"model\", 'l')|};")]
    [InlineData("return GridSearch.{|#0:CrossValidate(inputs, outputs)|};")]
    [InlineData("return {|#0:new GridSearch<string, object, double, int>|} { Learner = p => p };")]
    [InlineData("GridSearch<string, object, double, int> search = {|#0:new()|}; return search;")]
    public Task Accord_is_reported(string body)
        => VerifyAsync(body, Accord, Verify.Diagnostic().WithLocation(0).WithArguments(
            "A grid search trains every combination",
            "Accord.NET has no other search: give it fewer values, around those that did well on a coarse grid"));

    [Fact]
    public Task SharpLearning_is_reported()
        => VerifyAsync("return {|#0:new GridSearchOptimizer(inputs)|}.OptimizeBest(p => p);", SharpLearning, Verify.Diagnostic().WithLocation(0).WithArguments(
            "A grid search trains every combination",
            "'RandomSearchOptimizer' and 'BayesianOptimizer' take the same parameters and a number of trials"));

    [Fact]
    public Task What_searches_nothing_is_silent_in_Accord() => VerifyAsync("return (GridSearch.Values(1, 2, 3), new RandomSearch());", Accord);

    [Fact]
    public Task A_random_search_is_silent_in_SharpLearning() => VerifyAsync("return new RandomSearchOptimizer(inputs, 30);", SharpLearning);

    [Fact]
    public Task A_type_of_that_name_elsewhere_is_silent()
        => Verify.VerifyAnalyzerAsync("class GridSearchOptimizer { static object M() => new GridSearchOptimizer(); }");
}
