using System.Globalization;
using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.Training;

/// <summary>
/// Writes an AutoML search over the values of a sweep, where everything that it needs stands in the loops: the lists of constants, one trainer that takes
/// them as arguments, the chain that it is part of, and the data.
/// </summary>
internal sealed class SearchProposal
{
    private readonly IReadOnlyList<SweptLoop> _loops;
    private readonly IOperation _outermost;
    private readonly IInvocationOperation _trainer;
    private readonly HashSet<string> _names;

    private SearchProposal(IReadOnlyList<SweptLoop> loops, IInvocationOperation trainer)
    {
        _loops = loops;
        _outermost = loops[0].Values.Loop;
        _trainer = trainer;
        _names = new HashSet<string>(MemberBodies.Root(trainer).Syntax.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText));
    }

    /// <summary>How many trials a search over so many combinations is given: a quarter of them, and no more than find one of the best 5 % with a probability of 0.95.</summary>
    public static int TrialsFor(long trainings) => (int)Math.Min(60, (trainings + 3) / 4);

    /// <returns>The statements; null where something that they need is not in sight.</returns>
    public static string? TryWrite(HyperparameterSweep sweep, SweepSize size, SweepSymbols symbols)
    {
        var body = sweep.Loops[sweep.Loops.Count - 1].Values.Loop.Body.DescendantsAndSelf().OfType<IInvocationOperation>().ToList();
        var trainers = body.Where(symbols.Training.MakesTrainer).ToList();
        return symbols.HasAutoML && trainers.Count == 1 && size.IsComplete && !sweep.Limits.SkipSome && sweep.Loops.All(loop => loop.IsSwept)
            && sweep.Training is IInvocationOperation training
            ? new SearchProposal(sweep.Loops, trainers[0]).Write(training, body, size, symbols)
            : null;
    }

    private string? Write(IInvocationOperation training, IReadOnlyList<IInvocationOperation> body, SweepSize size, SweepSymbols symbols)
    {
        // A search that is there already is not proposed again.
        if (_names.Contains("SetMaxModelToExplore")
            || ContextOf(_trainer) is not { } context
            || MetricOf(_trainer) is not { } metric
            || DatasetOf(training, body, symbols) is not { } dataset
            || EstimatorOf(training, symbols) is not { } estimator
            || SingleValue.Of(estimator) == _trainer)
        {
            return null;
        }

        var space = Unused("searchSpace");
        var values = Unused("values");
        var sweepable = Unused("sweepable");
        var options = _loops.Select(OptionOf).ToList();
        if (options.Contains(null)
            || TextOf(_trainer, new Dictionary<IOperation, string>(), values) is not { } trainer
            || TextOf(SingleValue.Of(estimator), new Dictionary<IOperation, string> { [_trainer] = sweepable }, values: null) is not { } pipeline)
        {
            return null;
        }

        return $$"""
            var {{space}} = new Microsoft.ML.SearchSpace.SearchSpace
            {
            {{string.Join("\n", options)}}
            };
            var {{sweepable}} = new SweepableEstimator((_, {{values}}) => {{trainer}}, {{space}});
            var {{Unused("search")}} = {{context}}.Auto().CreateExperiment()
                .SetPipeline({{pipeline}})
                .SetDataset({{dataset}})
                .{{metric}}
                .SetEciCostFrugalTuner()
                .SetMaxModelToExplore({{TrialsFor(size.Trainings).ToString(CultureInfo.InvariantCulture)}});
            var {{Unused("best")}} = {{Unused("search")}}.Run();
            """;
    }

    private string Unused(string name) => _names.Contains(name) ? Unused(name + "2") : name;

    private static string? OptionOf(SweptLoop loop)
        => loop.Values is { Variables: { Count: 1 } variables, Collection: { SemanticModel: { } model } collection }
            && variables[0].Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Boolean
            && CollectionSize.ElementsOf(SingleValue.Of(collection).Syntax) is { } elements
            && elements.All(element => element is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax }
                && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(element).Type, variables[0].Type))
            ? $"    [\"{variables[0].Name}\"] = new Microsoft.ML.SearchSpace.Option.ChoiceOption({string.Join(", ", elements)}),"
            : null;

    private string? ContextOf(IInvocationOperation trainer)
        => trainer.Arguments[0].Value is IPropertyReferenceOperation { Instance: IPropertyReferenceOperation { Instance: { } context } } ? OuterText(context) : null;

    /// <summary>The metric of the task; AutoML needs one, and the loops do not say which one chooses the best model.</summary>
    private static string? MetricOf(IInvocationOperation trainer)
    {
        var label = trainer.Arguments.FirstOrDefault(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String, Ordinal: 1 });
        return label?.Value.ConstantValue is not { HasValue: true, Value: string name } ? null : trainer.Arguments[0].Value.Type?.Name switch
        {
            "RegressionTrainers" => $"SetRegressionMetric(RegressionMetric.RSquared, {Quoted(name)})",
            "BinaryClassificationTrainers" => $"SetBinaryClassificationMetric(BinaryClassificationMetric.Accuracy, {Quoted(name)})",
            "MulticlassClassificationTrainers" => $"SetMulticlassClassificationMetric(MulticlassClassificationMetric.MacroAccuracy, {Quoted(name)})",
            _ => null,
        };
    }

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static IOperation? EstimatorOf(IInvocationOperation training, SweepSymbols symbols)
        => symbols.Training.CrossValidates(training) ? training.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1)?.Value : training.Instance;

    /// <summary>The data as the loops use it: with the same folds, or with the test set that the fitted models transform.</summary>
    private string? DatasetOf(IInvocationOperation training, IReadOnlyList<IInvocationOperation> body, SweepSymbols symbols)
    {
        if (training.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is not { } first || OuterText(first.Value) is not { } data)
        {
            return null;
        }

        if (symbols.Training.CrossValidates(training))
        {
            var isPlain = training.Arguments.Count(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.SpecialType == SpecialType.System_String
                && argument.Parameter.Ordinal > 3) == 0;
            return isPlain && SweepSize.FoldsOf(training) is { } folds ? $"{data}, {folds.ToString(CultureInfo.InvariantCulture)}" : null;
        }

        var tests = body
            .Where(call => call is { TargetMethod.Name: "Transform", Instance: { } model, Arguments.Length: 1 } && SingleValue.Of(model) == training)
            .Select(call => OuterText(call.Arguments[0].Value))
            .ToList();
        return training.Arguments.Length == 1 && tests.Count == 1 && tests[0] is { } test && test != data ? $"{data}, {test}" : null;
    }

    /// <summary>The text of a value that is the same outside of the loops.</summary>
    private string? OuterText(IOperation value) => TextOf(value, new Dictionary<IOperation, string>(), values: null);

    /// <summary>The text of an expression with parts replaced, and with the swept variables read from <paramref name="values"/>.</summary>
    /// <returns>Null when it needs something that is only inside the loops.</returns>
    private string? TextOf(IOperation expression, Dictionary<IOperation, string> replaced, string? values)
    {
        var edits = new List<TextChange>();
        return Collect(expression) ? expression.Syntax.SyntaxTree.GetText().GetSubText(expression.Syntax.Span).WithChanges(edits.OrderBy(edit => edit.Span.Start)).ToString() : null;

        bool Collect(IOperation operation)
        {
            if (replaced.TryGetValue(operation, out var text))
            {
                Edit(operation, text);
                return true;
            }

            switch (operation)
            {
                case ILocalReferenceOperation { Local: var local } when _loops.Any(loop => loop.Values.Variables.Contains(local, SymbolEqualityComparer.Default)):
                    if (values is null)
                    {
                        return false;
                    }

                    Edit(operation, $"{values}[\"{local.Name}\"].AsType<{local.Type.ToDisplayString()}>()");
                    return true;
                case ILocalReferenceOperation { Local: var local } reference when IsInside(local):
                    var value = SingleValue.Of(reference);
                    if (value == reference || (replaced.TryGetValue(value, out var known) ? known : TextOf(value, replaced, values)) is not { } inlined)
                    {
                        return false;
                    }

                    Edit(operation, inlined);
                    return true;
                case IAnonymousFunctionOperation or IAwaitOperation or IParameterReferenceOperation { Parameter.RefKind: not RefKind.None }:
                    return false;
                default:
                    return operation.ChildOperations.All(Collect);
            }
        }

        void Edit(IOperation operation, string text)
            => edits.Add(new TextChange(new TextSpan(operation.Syntax.SpanStart - expression.Syntax.SpanStart, operation.Syntax.Span.Length), text));
    }

    private bool IsInside(ILocalSymbol local) => local.DeclaringSyntaxReferences.Any(reference => _outermost.Syntax.Span.Contains(reference.Span));
}
