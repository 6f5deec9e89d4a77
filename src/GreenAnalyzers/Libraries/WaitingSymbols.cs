using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The framework's calls that wait for a person or for time to pass.</summary>
internal sealed class WaitingSymbols(Compilation compilation)
{
    private readonly INamedTypeSymbol? _console = compilation.GetTypeByMetadataName("System.Console");
    private readonly INamedTypeSymbol? _thread = compilation.GetTypeByMetadataName("System.Threading.Thread");
    private readonly INamedTypeSymbol? _task = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");
    private readonly INamedTypeSymbol? _timer = compilation.GetTypeByMetadataName("System.Threading.PeriodicTimer");

    /// <summary>True for a call that reads the console, sleeps, or starts a delay.</summary>
    public bool Waits(IInvocationOperation call)
        => (call.TargetMethod.Name.StartsWith("Read", StringComparison.Ordinal) && call.TargetMethod.ContainingType.Is(_console))
            || (call.TargetMethod.Name == "Sleep" && call.TargetMethod.ContainingType.Is(_thread))
            || (call.TargetMethod.Name == "Delay" && call.TargetMethod.ContainingType.Is(_task))
            || call.TargetMethod.ContainingType.Is(_timer);
}
