using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>What the framework's task library does with a lambda.</summary>
internal sealed class TaskSymbols
{
    private readonly INamedTypeSymbol? _task;
    private readonly INamedTypeSymbol? _taskFactory;
    private readonly INamedTypeSymbol? _parallel;
    private readonly INamedTypeSymbol? _cancellationToken;

    public TaskSymbols(Compilation compilation)
    {
        _task = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");
        TaskOfResult = compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1");
        _taskFactory = compilation.GetTypeByMetadataName("System.Threading.Tasks.TaskFactory");
        _parallel = compilation.GetTypeByMetadataName("System.Threading.Tasks.Parallel");
        _cancellationToken = compilation.GetTypeByMetadataName("System.Threading.CancellationToken");
    }

    /// <summary>A task with a result.</summary>
    public INamedTypeSymbol? TaskOfResult { get; }

    /// <summary>True for a lambda that runs once for each time that the code around it runs.</summary>
    public bool RunsOnce(IAnonymousFunctionOperation lambda)
        => lambda.ReceivingCall() is { TargetMethod: { Name: "Run" or "StartNew" } method }
            && (method.ContainingType.Is(_task) || method.ContainingType.Is(_taskFactory));

    /// <summary>True for a lambda that runs once for each element, on several threads.</summary>
    public bool RunsInParallel(IAnonymousFunctionOperation lambda) => lambda.ReceivingCall() is { } call && call.TargetMethod.ContainingType.Is(_parallel);

    /// <summary>True for a token, which says when to stop and nothing about what to do.</summary>
    public bool IsCancellationToken(ITypeSymbol type) => type.Is(_cancellationToken);

    /// <summary>The type of what a task brings; the type itself when it is no task.</summary>
    public ITypeSymbol? ResultOf(ITypeSymbol? type) => type.Is(TaskOfResult) ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;
}
