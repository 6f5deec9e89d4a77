using System.Collections.Concurrent;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// What operations of a compilation need or run, by themselves or in the method of the project that they call. Methods are looked into one deep, and once.
/// </summary>
internal sealed class GradientNeeds(GradientSymbols symbols, Compilation compilation, CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<IMethodSymbol, MethodTraits> _traits = new(SymbolEqualityComparer.Default);

    /// <summary>The compilation that is looked into.</summary>
    public Compilation Compilation => compilation;

    /// <summary>The symbols of the library.</summary>
    public GradientSymbols Symbols => symbols;

    /// <summary>Ends the search.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>True for an operation that needs the graph, unless it begins a training of its own.</summary>
    public bool UsesGradients(IOperation operation) => symbols.UsesGradients(operation) || TraitsOf(operation) is { UsesGradients: true, Trains: false };

    /// <summary>True for a call that switches a module to training, or may do so.</summary>
    public bool EndsEvaluation(IOperation operation)
        => operation is IInvocationOperation call && (symbols.IsTrain(call) || TraitsOf(call) is { Trains: true });

    /// <summary>True for a call that runs a module while gradients are on, as far as one can see where it stands.</summary>
    public bool RunsWithGradients(IInvocationOperation call)
        => (symbols.IsForward(call) || TraitsOf(call) is { Trains: false, RunsWithGradients: true }) && IsUnguarded(call);

    /// <summary>True for an operation that makes a tensor, and for a call that runs a module.</summary>
    public bool WorksOnTensors(IOperation operation)
        => operation is IInvocationOperation or IBinaryOperation or IUnaryOperation
            && ((operation.Type is { } type && symbols.HoldsTensor(type))
                || (operation is IInvocationOperation call && (symbols.IsForward(call) || TraitsOf(call) is { RunsModel: true })));

    /// <summary>True when no guard around an operation or before it in the same function switches gradients off, or may do so.</summary>
    public bool IsUnguarded(IOperation operation) => GradientGuards.ModeAt(operation, this) == GradientMode.On;

    /// <summary>What the method of the project does that is called; null for other operations.</summary>
    public MethodTraits? TraitsOf(IOperation operation)
    {
        var method = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };

        // What a module does when it runs is decided by the call itself.
        return method is { DeclaringSyntaxReferences.IsEmpty: false } && !(operation is IInvocationOperation run && symbols.IsForward(run))
            ? _traits.GetOrAdd(method.OriginalDefinition, declared => new MethodTraits(BodyOf(declared), this))
            : null;
    }

    /// <summary>The operations of a method; none where its text names nothing of the library that matters, because binding is what costs.</summary>
    private IEnumerable<IOperation> BodyOf(IMethodSymbol method)
        => method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken).DescendantTokens().Any(GradientSymbols.MayBeAboutGradients))
            ? MemberBodies.Of(method, compilation, cancellationToken).SelectMany(body => body.DescendantsAndSelf())
            : [];
}
