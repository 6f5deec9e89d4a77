using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Training;

/// <summary>The modules into which a compilation loads weights anywhere.</summary>
internal sealed class WeightLoads
{
    private readonly List<INamedTypeSymbol> _targets = new();

    /// <summary>Binds the names that may load weights: those that the text holds.</summary>
    public WeightLoads(SourceNames names, TorchSymbols torch, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            // What other libraries add begins in the same way: load_safetensors, LoadCheckpoint.
            foreach (var name in names.StartingWith(tree, "load", cancellationToken)
                .Concat(names.In(tree, "Create", cancellationToken))
                .Concat(names.In(tree, "copy_", cancellationToken)))
            {
                var model = SemanticModels.Of(tree, compilation);
                var symbol = model.GetSymbolInfo(name, cancellationToken);
                // In code that does not compile any of the candidates may be meant.
                if ((symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
                    && TargetOf(method, ReceiverOf(name) is { } receiver ? model.GetTypeInfo(receiver, cancellationToken).Type : null) is { } target)
                {
                    _targets.Add(target);
                }
            }
        }

        // A weight that is copied, and what a method returns, may belong to any module.
        INamedTypeSymbol? TargetOf(IMethodSymbol method, ITypeSymbol? receiver) => method.Name switch
        {
            "Create" => method.ContainingType.Is(torch.Module) ? torch.Module : null,
            _ when torch.IsModule(receiver) => receiver as INamedTypeSymbol,
            _ when torch.IsModule(method.ReturnType) || (method.DeclaringSyntaxReferences.IsEmpty && TorchSymbols.IsTorch(method)) => torch.Module,
            _ => method.Parameters.Select(parameter => parameter.Type).FirstOrDefault(torch.IsModule) as INamedTypeSymbol,
        };
    }

    private static ExpressionSyntax? ReceiverOf(SimpleNameSyntax name) => (name.Parent as MemberAccessExpressionSyntax)?.Expression;

    /// <summary>True when one of them may be the module at hand, or a part of it. Which one a type of the library is cannot be told.</summary>
    public bool MayReach(INamedTypeSymbol module, ModuleParts parts)
        => _targets.Any(target => target.DeclaringSyntaxReferences.IsEmpty || parts.Include(target) || target.DerivesFrom(module.OriginalDefinition));
}
