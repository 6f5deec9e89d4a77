using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The framework's operators that run a lambda for each element of a collection.</summary>
internal sealed class SequenceSymbols
{
    private readonly INamedTypeSymbol? _enumerable;
    private readonly INamedTypeSymbol? _parallelEnumerable;
    private readonly INamedTypeSymbol? _list;
    private readonly INamedTypeSymbol? _parallel;
    private readonly INamedTypeSymbol? _console;

    public SequenceSymbols(Compilation compilation)
    {
        _enumerable = compilation.GetTypeByMetadataName("System.Linq.Enumerable");
        _parallelEnumerable = compilation.GetTypeByMetadataName("System.Linq.ParallelEnumerable");
        _list = compilation.GetTypeByMetadataName("System.Collections.Generic.List`1");
        _parallel = compilation.GetTypeByMetadataName("System.Threading.Tasks.Parallel");
        _console = compilation.GetTypeByMetadataName("System.Console");
    }

    /// <summary>True for <c>Select</c>, <c>List.ForEach</c>, <c>Parallel.ForEach</c> and like.</summary>
    public bool RunsForEachElement(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "Select" or "SelectMany" or "ToDictionary" or "ForAll" } method => IsLinq(method),
        { Name: "ForEach" or "ForEachAsync" } method => method.ContainingType.Is(_list) || method.ContainingType.Is(_parallel),
        _ => false,
    };

    /// <summary>The collection of such a call.</summary>
    public IOperation? CollectionOf(IInvocationOperation call)
        => call.Instance ?? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;

    /// <summary>True where the sequence that a call makes may be left before its end.</summary>
    public bool MayStopEarly(IInvocationOperation call)
        => call.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var next } }
            && IsLinq(next)
            && next.Name is "First" or "FirstOrDefault" or "Any" or "All" or "Take" or "TakeWhile" or "Contains" or "ElementAt" or "ElementAtOrDefault";

    /// <summary>True for a call that waits for a person.</summary>
    public bool AsksUser(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "ReadLine" or "ReadKey" or "Read" } method } && method.ContainingType.Is(_console);

    private bool IsLinq(IMethodSymbol method) => method.ContainingType.Is(_enumerable) || method.ContainingType.Is(_parallelEnumerable);
}
