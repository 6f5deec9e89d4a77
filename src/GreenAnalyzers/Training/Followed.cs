using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>What is followed at one place of the code.</summary>
/// <param name="Path">Where in the object at that place the value sits; null when it is the value, or made from it.</param>
/// <param name="Depth">How many methods deep the place is, counted from the loop.</param>
/// <param name="IsInside">True when the loop runs the place.</param>
internal sealed record Followed(MemberPath? Path, int Depth, bool IsInside)
{
    private const int MaximumLength = 4;

    /// <summary>The value itself, or something made from all of it.</summary>
    public Followed Whole() => this with { Path = null };

    /// <summary>The value as a member of an object.</summary>
    public Followed In(ISymbol member)
    {
        var length = 1;
        for (var rest = Path; rest is not null; rest = rest.Rest)
        {
            length++;
        }

        // A longer way is a list that is linked; the whole object stands for the value then.
        return length > MaximumLength ? Whole() : this with { Path = new MemberPath(MemberPath.Declared(member), Path) };
    }

    /// <summary>What is left when a member is read; null when another member holds the value.</summary>
    public Followed? Out(ISymbol member)
        => Path is null ? this
            : SymbolEqualityComparer.Default.Equals(Path.Member, MemberPath.Declared(member)) ? this with { Path = Path.Rest }
            : null;
}

/// <summary>A variable that holds what is followed, or a method whose object holds it.</summary>
internal sealed record Holder(ISymbol Symbol, MemberPath? Path, IOperation Scope, int Depth, bool IsInside)
{
    public bool IsHeldBy(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, Symbol),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter.OriginalDefinition, Symbol),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => Symbol is IMethodSymbol,
        _ => false,
    };
}
