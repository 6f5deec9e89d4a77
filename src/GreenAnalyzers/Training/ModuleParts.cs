using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>What a module of the project is made of, as far as its own code and that of its parts make it.</summary>
internal sealed class ModuleParts
{
    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private ModuleParts()
    {
    }

    /// <summary>True when the module or a part of it is a transformer, or computes attention.</summary>
    public bool HasAttention { get; private set; }

    /// <summary>True for the type of the module, for that of a part, and for the types of the project from which they derive.</summary>
    public bool Include(INamedTypeSymbol type) => _types.Contains(type.OriginalDefinition);

    /// <summary>Reads the code of a module, of the types from which it derives and of the modules that they make.</summary>
    public static ModuleParts Of(INamedTypeSymbol module, TorchSymbols torch, AttentionSymbols attention, Compilation compilation, CancellationToken cancellationToken)
    {
        var parts = new ModuleParts();
        var pending = new Queue<INamedTypeSymbol>();
        Add(module);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var operation in MemberBodies.OfType(pending.Dequeue(), compilation, cancellationToken).SelectMany(body => body.DescendantsAndSelf()))
            {
                parts.HasAttention |= attention.IsAttention(operation);
                if (operation is IObjectCreationOperation { Type: INamedTypeSymbol part })
                {
                    Add(part);
                }
            }
        }

        return parts;

        void Add(INamedTypeSymbol type)
        {
            for (var part = type.OriginalDefinition; part is { DeclaringSyntaxReferences.IsEmpty: false } && torch.IsModule(part); part = part.BaseType?.OriginalDefinition)
            {
                if (parts._types.Add(part))
                {
                    pending.Enqueue(part);
                }
            }
        }
    }
}
