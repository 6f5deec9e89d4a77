using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Flow;

/// <summary>Where the source of a compilation names a member: its calls, and the places that hand it over as a delegate. Each member is looked up once.</summary>
internal sealed class References(Compilation compilation)
{
    // Binding is what costs. A name that so many places use is not worth the time of the IDE.
    private const int MaximumPlaces = 100;

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>?> _found = new(SymbolEqualityComparer.Default);
    private readonly SourceNames _names = SourceNames.Of(compilation);

    /// <summary>The names that the source uses.</summary>
    public SourceNames Names => _names;

    /// <summary>Every reference to a method or to the property of an accessor, also by way of what it overrides or implements.</summary>
    /// <returns>Null when too many places use the name to look at each.</returns>
    public IReadOnlyList<IOperation>? To(IMethodSymbol method, CancellationToken cancellationToken)
        => _found.GetOrAdd(method.AssociatedSymbol ?? method, member => Find(member, cancellationToken));

    private IReadOnlyList<IOperation>? Find(ISymbol member, CancellationToken cancellationToken)
    {
        // Counted before the first is bound: a name that is used everywhere costs nothing.
        var places = TreesThatSee(member)
            .SelectMany(tree => _names.In(tree, member.Name, cancellationToken))
            .Where(name => MayMean(name, member))
            .Take(MaximumPlaces + 1)
            .ToList();
        if (places.Count > MaximumPlaces)
        {
            return null;
        }

        var declarations = Declarations(member).ToList();
        var references = new List<IOperation>();
        foreach (var name in places)
        {
            var model = SemanticModels.Of(name.SyntaxTree, compilation);
            if (model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol
                && declarations.Contains(symbol.OriginalDefinition, SymbolEqualityComparer.Default)
                && OperationOf(name, model, cancellationToken) is { } operation)
            {
                references.Add(operation);
            }
        }

        return references;
    }

    /// <summary>A private member and a local function are seen in the files of their type only.</summary>
    private IEnumerable<SyntaxTree> TreesThatSee(ISymbol member)
        => member.DeclaredAccessibility is Accessibility.Private or Accessibility.NotApplicable && member is not IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false }
            ? member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct()
            : compilation.SyntaxTrees;

    /// <summary>False for a call with more arguments than a method takes, which is a call of something else of the same name.</summary>
    private static bool MayMean(SimpleNameSyntax name, ISymbol member)
    {
        var called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode?)(name.Parent as MemberBindingExpressionSyntax) ?? name;
        return called.Parent is not InvocationExpressionSyntax invocation
            || invocation.Expression != called
            || member is not IMethodSymbol method
            || invocation.ArgumentList.Arguments.Count <= method.Parameters.Length
            || method.Parameters.Any(parameter => parameter.IsParams);
    }

    private static IEnumerable<ISymbol> Declarations(ISymbol member)
    {
        for (var declared = member; declared is not null; declared = (declared as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(declared as IPropertySymbol)?.OverriddenProperty)
        {
            yield return declared.OriginalDefinition;
        }

        foreach (var candidate in member.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(member.Name)))
        {
            if (SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(candidate), member))
            {
                yield return candidate.OriginalDefinition;
            }
        }
    }

    /// <summary>The innermost operation around a name, which is the call or the reference.</summary>
    private static IOperation? OperationOf(SyntaxNode name, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var node = name; node is not null and not StatementSyntax; node = node.Parent)
        {
            if (model.GetOperation(node, cancellationToken) is { } operation)
            {
                return operation;
            }
        }

        return null;
    }
}
