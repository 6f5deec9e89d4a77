using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// A pool at hand that can predict in place of an engine made per call: of the same types, and with the same model. That is certain where the engine is
/// made of the pool's own model, and where the file that is loaded is the one that is registered for the pool.
/// </summary>
internal static class EnginePool
{
    /// <summary>Finds the pool for an engine and the statements that go with the engine.</summary>
    /// <returns>The name of the pool as it is written in the method; null where no pool is certain to do the same.</returns>
    public static (string Pool, IEnumerable<SyntaxNode> Statements)? For(IInvocationOperation creation, IReadOnlyList<IOperation> uses, PredictionEngineSymbols symbols)
    {
        if (symbols.Pools is not { } pools
            || creation.Type is not INamedTypeSymbol engine
            || creation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit).ToList() is not { Count: 1 } arguments
            || !uses.All(IsPrediction)
            || !pools.CanPredictAt(creation.Syntax.SpanStart, engine, creation.SemanticModel!)
            || PoolFor(SingleValue.Of(arguments[0].Value), creation, engine, symbols, pools) is not { } pool
            || StaticSetup.StatementsFor(creation, uses, CanGo) is not { } statements
            || !statements.All(statement => statement is LocalDeclarationStatementSyntax))
        {
            return null;
        }

        return (pool, statements);

        // The pool takes a row and gives the score; nothing else is asked of it.
        bool IsPrediction(IOperation use)
            => symbols.RowOf(use) is not null
                && use is IInvocationOperation { Arguments.Length: 1, Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } } };

        bool CanGo(IOperation operation)
            => pools.PoolOfModel(operation) is not null
                || (symbols.Stable.IsIndependentOfPass(operation) && (operation is not IObjectCreationOperation made || symbols.Stable.Contains(made.Constructor)));
    }

    private static string? PoolFor(IOperation model, IInvocationOperation creation, INamedTypeSymbol engine, PredictionEngineSymbols symbols, PredictionPoolSymbols pools)
    {
        if (pools.PoolOfModel(model) is { Type: var type } receiver)
        {
            return pools.IsPoolOf(type, engine)
                && receiver is IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation
                && receiver.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                ? receiver.Syntax.ToString()
                : null;
        }

        return symbols.LoadsModel(model)
            && ((IInvocationOperation)model).Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is { } path
            && SingleValue.Of(path).ConstantValue is { HasValue: true, Value: string file }
            && PoolInScope(creation, engine, pools) is { } pool
            && pools.FileOf(engine) == file
            ? pool.Name
            : null;
    }

    /// <summary>The only pool that the method can name and that is always there.</summary>
    private static ISymbol? PoolInScope(IOperation creation, INamedTypeSymbol engine, PredictionPoolSymbols pools)
    {
        var model = creation.SemanticModel!;
        var position = creation.Syntax.SpanStart;
        var isStatic = model.GetEnclosingSymbol(position)?.IsStatic != false;
        return model.LookupSymbols(position)
            .Where(symbol => symbol switch
            {
                IParameterSymbol { RefKind: RefKind.None, IsOptional: false } parameter
                    => IsPool(parameter.Type, parameter.NullableAnnotation) && (!isStatic || parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor }),
                IFieldSymbol { IsReadOnly: true } field => IsPool(field.Type, field.NullableAnnotation) && (field.IsStatic || !isStatic),
                IPropertySymbol property => IsPool(property.Type, property.NullableAnnotation) && StableMembers.IsReadOnly(property) && (property.IsStatic || !isStatic),
                _ => false,
            })
            .Take(2)
            .ToList() is { Count: 1 } found
            ? found[0]
            : null;

        bool IsPool(ITypeSymbol type, NullableAnnotation annotation) => annotation != NullableAnnotation.Annotated && pools.IsPoolOf(type, engine);
    }
}
