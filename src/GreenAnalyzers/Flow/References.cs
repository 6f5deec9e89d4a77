using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Flow;

/// <summary>Where the source of a compilation names a member: its calls, and the places that hand it over as a delegate.</summary>
internal static class References
{
    /// <summary>Every reference to a method or to the property of an accessor, also by way of what it overrides or implements.</summary>
    public static IEnumerable<IOperation> To(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
    {
        var members = Declarations(method.AssociatedSymbol ?? method).ToList();
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                // Names are compared first: binding is what costs.
                if (node is not SimpleNameSyntax name || !members.Any(member => member.Name == name.Identifier.ValueText))
                {
                    continue;
                }

#pragma warning disable RS1030 // Only trees that name a member under suspicion are bound.
                model ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
                if (model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol
                    && members.Contains(symbol.OriginalDefinition, SymbolEqualityComparer.Default)
                    && OperationOf(name, model, cancellationToken) is { } operation)
                {
                    yield return operation;
                }
            }
        }
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
