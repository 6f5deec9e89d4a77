using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Flow;

/// <summary>The semantic models of the files that a rule looks into besides the one under analysis. Each body is bound once, for all rules.</summary>
internal static class SemanticModels
{
    // The table lets go of a compilation as soon as nothing else holds it.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxTree, SemanticModel>> Models = new();

    /// <summary>
    /// What a piece of source does; null where it does nothing, and where it belongs to a project that is referenced: in an IDE such projects bring
    /// their source, too, and only the own one can be bound.
    /// </summary>
    public static IOperation? OperationOf(SyntaxNode syntax, Compilation compilation, CancellationToken cancellationToken)
        => compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? Of(syntax.SyntaxTree, compilation).GetOperation(syntax, cancellationToken) : null;

    /// <summary>The model of a file of the compilation.</summary>
    public static SemanticModel Of(SyntaxTree tree, Compilation compilation)
#pragma warning disable RS1030 // Only files that the value at hand reaches are bound.
        => Models.GetOrCreateValue(compilation).GetOrAdd(tree, file => compilation.GetSemanticModel(file));
#pragma warning restore RS1030
}
