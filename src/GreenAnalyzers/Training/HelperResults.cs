using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Training;

/// <summary>Connects what methods of the project return with the calls through which a value came into them, in whatever order the two are found.</summary>
internal sealed class HelperResults
{
    private readonly Dictionary<ISymbol, List<IOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<MemberPath?>> _results = new(SymbolEqualityComparer.Default);

    /// <summary>The member in whose body an operation stands.</summary>
    public static ISymbol? MemberAround(IOperation operation) => operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart)?.OriginalDefinition;

    /// <returns>What the method is known to return of the value, for the new call to go on with.</returns>
    public IReadOnlyList<MemberPath?> AddCall(IMethodSymbol method, IOperation call)
    {
        var calls = Of(_calls, method);
        if (calls.Contains(call))
        {
            return [];
        }

        calls.Add(call);
        return Of(_results, method).ToList();
    }

    /// <returns>The calls of the method, to go on with what it returns; null when the value did not come through a call.</returns>
    public IReadOnlyList<IOperation>? AddResult(ISymbol? method, MemberPath? path)
    {
        if (method is null || !_calls.TryGetValue(method, out var calls))
        {
            return null;
        }

        var results = Of(_results, method);
        if (results.Contains(path))
        {
            return [];
        }

        results.Add(path);
        return calls.ToList();
    }

    private static List<T> Of<T>(Dictionary<ISymbol, List<T>> lists, ISymbol method)
    {
        if (!lists.TryGetValue(method, out var list))
        {
            list = new List<T>();
            lists.Add(method, list);
        }

        return list;
    }
}
