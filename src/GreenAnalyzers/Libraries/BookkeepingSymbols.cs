using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>What programs do with a value besides computing with it: print it, write it, collect it, format it.</summary>
internal sealed class BookkeepingSymbols
{
    private static readonly string[] OutputTypes =
    [
        "System.Console", "System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.IO.TextWriter", "System.IO.StreamWriter", "System.Text.StringBuilder",
        "Microsoft.Extensions.Logging.LoggerExtensions",
    ];

    private static readonly string[] PureTypes =
    [
        "System.Math", "System.MathF", "System.Convert", "System.String", "System.Single", "System.Double", "System.Decimal", "System.Int32", "System.Int64",
        "System.Boolean", "System.Enum", "System.Nullable`1",
    ];

    private static readonly string[] ContainerTypes =
    [
        "System.Collections.Generic.KeyValuePair`2", "System.Tuple`1", "System.Tuple`2", "System.Tuple`3", "System.Tuple`4", "System.Collections.Generic.List`1",
    ];

    private readonly HashSet<ISymbol> _output;
    private readonly HashSet<ISymbol> _pure;
    private readonly HashSet<ISymbol> _containers;
    private readonly INamedTypeSymbol? _enumerable;
    private readonly INamedTypeSymbol? _file;

    public BookkeepingSymbols(Compilation compilation)
    {
        _output = Types(compilation, OutputTypes);
        _pure = Types(compilation, PureTypes);
        _containers = Types(compilation, ContainerTypes);
        _enumerable = compilation.GetTypeByMetadataName("System.Linq.Enumerable");
        _file = compilation.GetTypeByMetadataName("System.IO.File");
    }

    /// <summary>True for a call that shows or writes what it is given.</summary>
    public bool IsOutput(IOperation? call)
        => Contains(_output, call) || IsFileText(call);

    /// <summary>True for a call whose result depends on its arguments only: arithmetic, parsing, formatting.</summary>
    public bool IsPure(IOperation? call) => Contains(_pure, call);

    /// <summary>True for an object of the framework that only holds what it is given.</summary>
    public bool IsContainer(IObjectCreationOperation creation) => Contains(_containers, creation);

    /// <summary>True for a call that puts its arguments into a collection of the framework.</summary>
    public static bool Collects(IInvocationOperation call)
        => call is { TargetMethod: { Name: "Add" or "TryAdd" or "AddRange" or "Insert" or "Enqueue" or "Push", ContainingType: var type } } && IsCollection(type);

    /// <summary>True for a collection of the framework.</summary>
    public static bool IsCollection(ITypeSymbol? type)
        => type is { ContainingNamespace: { Name: "Generic" or "Concurrent", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } };

    /// <summary>True for a query whose result holds elements of the collection that it is given, unchanged.</summary>
    public bool KeepsElements(IInvocationOperation call)
        => call.TargetMethod.ContainingType.Is(_enumerable)
            && call.TargetMethod.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "MaxBy" or "MinBy" or "ToList" or "ToArray" or "Reverse"
                or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Take" or "AsEnumerable";

    private static HashSet<ISymbol> Types(Compilation compilation, string[] names)
        => new(names.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default);

    private static bool Contains(HashSet<ISymbol> types, IOperation? call) => call switch
    {
        IInvocationOperation { TargetMethod.ContainingType.OriginalDefinition: { } type } => types.Contains(type),
        IObjectCreationOperation { Constructor.ContainingType.OriginalDefinition: { } type } => types.Contains(type),
        _ => false,
    };

    private bool IsFileText(IOperation? call)
        => call is IInvocationOperation { TargetMethod: { Name: "AppendAllText" or "WriteAllText" or "AppendAllLines" or "WriteAllLines", ContainingType: var type } }
            && type.Is(_file);
}
