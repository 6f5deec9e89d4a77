using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Inference;

/// <summary>What a diagnostic carries so that a fix can move the making of an object into a static <c>Lazy</c> without looking at symbols again.</summary>
internal static class SharedObjectFix
{
    /// <summary>Key of the diagnostic property that holds the type of the field, as it is written at the place of the diagnostic.</summary>
    internal const string LazyType = nameof(LazyType);

    /// <summary>Key of the diagnostic property that holds the end of the field's name.</summary>
    internal const string Kind = nameof(Kind);

    /// <summary>The properties and the statements that move; empty where no fix is right.</summary>
    public static (ImmutableDictionary<string, string?> Properties, IEnumerable<Location> Statements) For(
        IOperation creation,
        IReadOnlyList<IOperation> uses,
        StableMembers stable,
        ITypeSymbol type,
        string kind,
        Compilation compilation)
    {
        if (StaticSetup.StatementsFor(creation, uses, stable.IsIndependentOfCall) is not { } statements
            || compilation.GetTypeByMetadataName("System.Lazy`1") is not { } lazy
            || creation.SemanticModel is not { } model)
        {
            return (ImmutableDictionary<string, string?>.Empty, []);
        }

        var fieldType = lazy.Construct(type).ToMinimalDisplayString(model, creation.Syntax.SpanStart);
        return (
            ImmutableDictionary<string, string?>.Empty.Add(LazyType, fieldType).Add(Kind, kind),
            statements.Select(statement => statement.GetLocation()));
    }
}
