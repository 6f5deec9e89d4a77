using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>What a diagnostic carries so that a fix can keep an engine: behind a lock, one for each thread, or in a pool that is there already.</summary>
internal static class EngineFix
{
    /// <summary>Key of the diagnostic property that holds the type of what the prediction is put into, as it is written at that place.</summary>
    internal const string ResultType = nameof(ResultType);

    /// <summary>Key of the diagnostic property that holds the type of a field with one engine for each thread; absent where threads cannot have one each.</summary>
    internal const string ThreadType = nameof(ThreadType);

    /// <summary>Key of the diagnostic property that says how the engine is read from that field.</summary>
    internal const string ThreadValue = nameof(ThreadValue);

    /// <summary>Key of the diagnostic property that holds the name of a pool which predicts with the same model.</summary>
    internal const string Pool = nameof(Pool);

    /// <summary>The properties and the statements that move or go; empty where no fix is right.</summary>
    public static (ImmutableDictionary<string, string?> Properties, IEnumerable<Location> Statements) For(
        IInvocationOperation creation,
        IReadOnlyList<IOperation> uses,
        PredictionEngineSymbols symbols,
        Compilation compilation)
    {
        var (properties, statements) = SharedObjectFix.For(creation, uses, symbols.Stable, creation.Type!, "Engine", compilation);
        if (!properties.IsEmpty)
        {
            if (ResultTypeOf(uses, symbols) is { } resultType)
            {
                properties = properties.Add(ResultType, resultType);
            }

            if (ThreadTypeOf(creation, uses, symbols, compilation) is { } threadType)
            {
                properties = properties.Add(ThreadType, threadType).Add(ThreadValue, ThreadValueAt(creation));
            }
        }

        // The statements are the same: those that only the engine needs.
        return EnginePool.For(creation, uses, symbols) is { } pooled
            ? (properties.Add(Pool, pooled.Pool), pooled.Statements.Select(statement => statement.GetLocation()))
            : (properties, statements);
    }

    /// <summary>The type of the local that the only prediction initializes; null when there is none.</summary>
    private static string? ResultTypeOf(IReadOnlyList<IOperation> uses, PredictionEngineSymbols symbols)
        => uses.Where(use => symbols.RowOf(use) is not null)
            .SelectMany(use => use.Ancestors().OfType<IVariableDeclaratorOperation>().Take(1))
            .FirstOrDefault() is { Symbol.Type: var type, SemanticModel: { } model, Syntax: var syntax }
            ? type.ToMinimalDisplayString(model, syntax.SpanStart)
            : null;

    /// <summary>
    /// The type of a field with one engine for each thread. The method must stay on its thread from the first line to the last; where it loads the model
    /// itself, each thread would hold a model of its own.
    /// </summary>
    private static string? ThreadTypeOf(IInvocationOperation creation, IReadOnlyList<IOperation> uses, PredictionEngineSymbols symbols, Compilation compilation)
    {
        var model = creation.SemanticModel!;
        return model.GetEnclosingSymbol(creation.Syntax.SpanStart) is IMethodSymbol { IsAsync: false }
            && !MemberBodies.Root(creation).DescendantsAndSelf().Any(operation => operation.Kind == OperationKind.YieldReturn)
            && !uses.Any(use => use.Ancestors().Any(ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation))
            && !ValueSources.Of(creation).Operations.Any(symbols.LoadsModel)
            ? compilation.GetTypeByMetadataName("System.Threading.ThreadLocal`1")?.Construct(creation.Type!).ToMinimalDisplayString(model, creation.Syntax.SpanStart)
            : null;
    }

    /// <summary>The framework declares that the value may be null, which it is only where the function of the field gives null.</summary>
    private static string ThreadValueAt(IOperation creation)
        => creation.SemanticModel!.GetNullableContext(creation.Syntax.SpanStart).WarningsEnabled() ? ".Value!" : ".Value";
}
