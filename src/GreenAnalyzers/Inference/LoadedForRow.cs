using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>A model that is loaded, scores by <c>Transform</c> without an engine, and is dropped within one call.</summary>
internal static class LoadedForRow
{
    /// <summary>The uses of the model where the same one is loaded for each row, or in each pass of a loop; null otherwise.</summary>
    public static IReadOnlyList<IOperation>? UsesOf(
        IInvocationOperation load,
        Repetition repetition,
        PredictionEngineSymbols symbols,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        if (PerCallObject.UsesOf(load, compilation, static _ => false, symbols.Tasks, cancellationToken) is not { } uses)
        {
            return null;
        }

        var views = uses.Select(symbols.ViewOf).OfType<IOperation>().ToList();
        var isRepeated = views.Count > 0 && repetition switch
        {
            { Loop: { } loop } => LoopInvariance.Holds(load, loop, symbols.Stable),

            // A method that is told which model to load may be asked for another one each time; one that scores many rows runs for each batch.
            { Function: { } function } => !ValueSources.Of(load).ParametersOf(function).Any(symbols.MayHoldRow)
                && views.All(view => ValueSources.Of(view).Operations.Any(operation => IsRowOf(function, symbols.ObjectsOf(operation), symbols))),
            _ => false,
        };
        return isRepeated ? uses : null;
    }

    /// <summary>True for a list of one element which is made from what the function is given.</summary>
    private static bool IsRowOf(IMethodSymbol function, IOperation? objects, PredictionEngineSymbols symbols)
        => objects is not null
            && SingleValue.Of(objects) is { Syntax: var syntax } list
            && ElementsOf(syntax) == 1
            && ValueSources.Of(list).ParametersOf(function).Any(symbols.MayHoldRow);

    /// <summary>How many elements an expression lists; null when it lists none.</summary>
    private static int? ElementsOf(SyntaxNode list) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Count,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.Count,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } when initializer.IsKind(SyntaxKind.CollectionInitializerExpression) => initializer.Expressions.Count,
        CollectionExpressionSyntax { Elements: var elements } when elements.All(element => element is ExpressionElementSyntax) => elements.Count,
        _ => null,
    };
}
