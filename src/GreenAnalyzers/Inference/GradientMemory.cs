using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>What has been found out about gradients in one compilation, so that nothing is looked into twice.</summary>
internal sealed class GradientMemory(GradientSymbols symbols, Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, GradientTraits> _traits = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, GradientTopics> _topics = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _decidedByCallers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, bool> _leaveGradientsOff = new();
    private StrongBox<bool>? _hasGuards;

    /// <summary>The compilation.</summary>
    public Compilation Compilation => compilation;

    /// <summary>The symbols of the library.</summary>
    public GradientSymbols Symbols => symbols;

    /// <summary>Who calls whom.</summary>
    public References References { get; } = new(compilation);

    /// <summary>False where no file names a call that switches the mode.</summary>
    public bool HasGuards(CancellationToken cancellationToken)
        => (_hasGuards ??= new StrongBox<bool>(References.Names.Contain(GradientSymbols.GuardNames, cancellationToken))).Value;

    /// <summary>See <see cref="GradientGuards.LeavesGradientsOff"/>.</summary>
    public bool LeavesGradientsOff(IOperation function, GradientNeeds needs)
        => _leaveGradientsOff.GetOrAdd(function.Syntax, _ => GradientGuards.LeavesGradientsOff(function, needs));

    /// <summary>See <see cref="Callers.Decide"/>.</summary>
    public bool IsDecidedByCallers(IMethodSymbol method, GradientNeeds needs) => _decidedByCallers.GetOrAdd(method, callee => Callers.Decide(callee, needs));

    /// <summary>What the body of a method may be about: it is read, not bound, because binding is what costs.</summary>
    public GradientTopics TopicsOf(IMethodSymbol method, CancellationToken cancellationToken)
        => _topics.GetOrAdd(method.OriginalDefinition, definition => (definition.PartialImplementationPart ?? definition).DeclaringSyntaxReferences
            .Aggregate(GradientTopics.None, (topics, reference) => topics | GradientSymbols.TopicsOf(reference.GetSyntax(cancellationToken))));

    /// <summary>What the body of a method does.</summary>
    public GradientTraits TraitsOf(IMethodSymbol method, CancellationToken cancellationToken)
        => _traits.GetOrAdd(method.OriginalDefinition, _ => new GradientTraits(
            MemberBodies.Of(method, compilation, cancellationToken, MayMatter).SelectMany(body => body.DescendantsAndSelf()), symbols));

    /// <summary>What the bodies of a type do.</summary>
    public GradientTraits TraitsOf(INamedTypeSymbol type, CancellationToken cancellationToken)
        => _traits.GetOrAdd(type.OriginalDefinition, _ => new GradientTraits(
            MemberBodies.OfType(type, compilation, cancellationToken, MayMatter).SelectMany(body => body.DescendantsAndSelf()), symbols));

    /// <summary>False for a body that names nothing of the library which matters.</summary>
    private static bool MayMatter(SyntaxNode body) => GradientSymbols.TopicsOf(body) != GradientTopics.None;
}
