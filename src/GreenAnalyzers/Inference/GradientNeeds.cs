using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// What operations of a compilation need or run, by themselves or in the method of the project that they call. Methods are looked into one deep, and once.
/// </summary>
internal sealed class GradientNeeds(GradientMemory memory, CancellationToken cancellationToken)
{
    /// <summary>The compilation that is looked into.</summary>
    public Compilation Compilation => memory.Compilation;

    /// <summary>The symbols of the library.</summary>
    public GradientSymbols Symbols => memory.Symbols;

    /// <summary>Ends the search.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>False in a program that never switches gradients off.</summary>
    public bool HasGuards => memory.HasGuards(cancellationToken);

    /// <summary>Every reference to a method in the project; null when there are too many to look at.</summary>
    public IReadOnlyList<IOperation>? ReferencesTo(IMethodSymbol method) => memory.References.To(method, cancellationToken);

    /// <summary>True for an operation that needs the graph, unless it begins a training of its own.</summary>
    public bool UsesGradients(IOperation operation) => Symbols.UsesGradients(operation) || TraitsOf(operation, GradientTopics.Gradients) is { UsesGradients: true, Trains: false };

    /// <summary>True for a call that switches a module to training, or may do so.</summary>
    public bool EndsEvaluation(IOperation operation)
        => operation is IInvocationOperation call && (Symbols.IsTrain(call) || TraitsOf(call, GradientTopics.Phase) is { Trains: true });

    /// <summary>True for a call that runs a module while gradients are on, as far as one can see where it stands.</summary>
    public bool RunsWithGradients(IInvocationOperation call)
        => IsUnguarded(call)
            && (Symbols.IsForward(call) || (TraitsOf(call, GradientTopics.Forward) is { Trains: false } traits && traits.Forwards.Any(IsUnguarded)));

    /// <summary>True for an operation that makes a tensor, and for a call that runs a module.</summary>
    public bool WorksOnTensors(IOperation operation)
        => operation is IInvocationOperation or IBinaryOperation or IUnaryOperation
            && ((operation.Type is { } type && Symbols.HoldsTensor(type)) || (operation is IInvocationOperation call && RunsModule(call)));

    /// <summary>True for a call that runs a module, or calls a method of the project that does.</summary>
    public bool RunsModule(IInvocationOperation call) => Symbols.IsForward(call) || TraitsOf(call, GradientTopics.Forward) is { Forwards.Count: > 0 };

    /// <summary>True when no guard around an operation or before it in the same function switches gradients off, or may do so.</summary>
    public bool IsUnguarded(IOperation operation) => GradientGuards.ModeAt(operation, this) == GradientMode.On;

    /// <summary>True for a function with a guard that outlives the statement it stands in.</summary>
    public bool LeavesGradientsOff(IOperation function) => HasGuards && memory.LeavesGradientsOff(function, this);

    /// <summary>True when the callers of a method make it superfluous to judge what it does.</summary>
    public bool IsDecidedByCallers(IMethodSymbol method) => memory.IsDecidedByCallers(method, this);

    /// <summary>What a type does in all its members.</summary>
    public GradientTraits TraitsOf(INamedTypeSymbol type) => memory.TraitsOf(type, cancellationToken);

    /// <summary>What the method of the project does that is called; null for other operations, and where its source is about other topics.</summary>
    public GradientTraits? TraitsOf(IOperation operation, GradientTopics topics)
    {
        var method = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };

        // What a module does when it runs is decided by the call itself.
        return method is { DeclaringSyntaxReferences.IsEmpty: false } && !(operation is IInvocationOperation run && Symbols.IsForward(run))
            && (memory.TopicsOf(method, cancellationToken) & topics) != GradientTopics.None
            ? memory.TraitsOf(method, cancellationToken)
            : null;
    }
}
