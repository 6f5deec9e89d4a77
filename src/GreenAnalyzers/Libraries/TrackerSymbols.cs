using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The tracker of GreenDefaults.Runtime.</summary>
internal sealed class TrackerSymbols
{
    private TrackerSymbols(INamedTypeSymbol tracker)
    {
        Tracker = tracker;
    }

    /// <summary><c>EmissionsTracker</c>.</summary>
    public INamedTypeSymbol Tracker { get; }

    /// <returns>Null when the compilation does not reference GreenDefaults.Runtime.</returns>
    public static TrackerSymbols? TryCreate(Compilation compilation)
        => compilation.GetTypeByMetadataName("GreenDefaults.Runtime.Tracking.EmissionsTracker") is { } tracker ? new TrackerSymbols(tracker) : null;

    /// <summary>True for a call that starts a tracker.</summary>
    public bool Starts(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "Start" } method } && method.ContainingType.Is(Tracker);

    /// <summary>The expression that names the run which <paramref name="operation"/> starts; null when it starts none.</summary>
    public IOperation? NameOf(IOperation operation)
        => Starts(operation)
            ? ((IInvocationOperation)operation).Arguments.FirstOrDefault(argument => argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String })?.Value
            : null;
}
