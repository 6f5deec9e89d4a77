using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Flow;

/// <summary>The semantic models of the files that a rule looks into besides the one under analysis. Each body is bound once, for all rules.</summary>
internal static class SemanticModels
{
    // The table lets go of a compilation as soon as nothing else holds it.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxTree, SemanticModel>> Models = new();

    /// <summary>The model of a file of the compilation.</summary>
    public static SemanticModel Of(SyntaxTree tree, Compilation compilation)
#pragma warning disable RS1030 // Only files that the value at hand reaches are bound.
        => Models.GetOrCreateValue(compilation).GetOrAdd(tree, file => compilation.GetSemanticModel(file));
#pragma warning restore RS1030
}
