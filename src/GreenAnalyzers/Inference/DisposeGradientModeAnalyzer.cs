using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// GRN3002: the object that <c>no_grad</c>, <c>inference_mode</c>, <c>enable_grad</c> or <c>set_grad_enabled</c> returns is dropped, so that nothing
/// restores the mode of the thread.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisposeGradientModeAnalyzer : GreenAnalyzer
{
    /// <summary>Creates the rule.</summary>
    public DisposeGradientModeAnalyzer()
        : base(Rules.DisposeGradientMode)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (GradientSymbols.TryCreate(context.Compilation) is { } gradients)
        {
            var memory = new GradientMemory(gradients, context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, memory), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, GradientMemory memory)
    {
        var call = (IInvocationOperation)context.Operation;
        if (memory.Symbols.ModeAfter(call) is not { } mode || !IsDropped(call))
        {
            return;
        }

        var severity = Rules.DisposeGradientMode.DefaultSeverity;
        if (call.TargetMethod.Name == "set_grad_enabled")
        {
            // It is also the way to switch the mode by hand. Whoever switches it twice restores it.
            if (IsSwitchedAgain(call, memory.Symbols))
            {
                return;
            }

            if (mode == GradientMode.On || IsForTheWholeProgram(call, context.Compilation, context.CancellationToken))
            {
                severity = DiagnosticSeverity.Info;
            }
        }

        var placement = GuardPlacement.ForDropped(call, new GradientNeeds(memory, context.CancellationToken));
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.DisposeGradientMode,
            call.Syntax.GetLocation(),
            severity,
            placement?.Locations,
            placement?.Properties,
            call.TargetMethod.Name,
            Consequence(call.TargetMethod.Name, mode)));
    }

    /// <summary>True when no code can dispose the value: it is a statement, goes into a discard, or into a local that nothing reads.</summary>
    private static bool IsDropped(IInvocationOperation call)
    {
        IOperation value = call;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment when assignment.Value == value => assignment.Target switch
            {
                IDiscardOperation => true,
                ILocalReferenceOperation local => IsNeverRead(local.Local, call),
                _ => false,
            },
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
                => declarator.Parent?.Parent?.Parent is IBlockOperation or ISwitchCaseOperation && IsNeverRead(declarator.Symbol, call),
            _ => false,
        };
    }

    private static bool IsNeverRead(ILocalSymbol local, IOperation operation)
    {
        foreach (var other in MemberBodies.Root(operation).DescendantsAndSelf())
        {
            if (other is ILocalReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && !(other.Parent is ISimpleAssignmentOperation assignment && assignment.Target == other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSwitchedAgain(IInvocationOperation call, GradientSymbols gradients)
        => MemberBodies.Root(call).Descendants().OfType<IInvocationOperation>().Any(other => other != call
            && other.TargetMethod.Name == call.TargetMethod.Name && gradients.ModeAfter(other) is not null && IsDropped(other));

    /// <summary>True directly in the body of the entry point, or of a constructor: a program that chooses its mode once does it there.</summary>
    private static bool IsForTheWholeProgram(IOperation call, Compilation compilation, CancellationToken cancellationToken)
    {
        var body = call.Parent?.Parent;
        return body is IBlockOperation { Parent: IMethodBodyOperation or IConstructorBodyOperation }
            && call.SemanticModel?.GetEnclosingSymbol(call.Syntax.SpanStart, cancellationToken) is IMethodSymbol method
            && (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor
                || SymbolEqualityComparer.Default.Equals(method, compilation.GetEntryPoint(cancellationToken)));
    }

    private static string Consequence(string name, GradientMode mode) => (name, mode) switch
    {
        // Only this one has a finalizer.
        ("inference_mode", _) => "the mode lasts until the garbage collector finds the object, on a thread of its own",
        (_, GradientMode.Off) => "gradients stay off for all that this thread runs later, training included",
        (_, GradientMode.On) => "gradients stay on for all that this thread runs later",
        _ => "the mode stays as it is set for all that this thread runs later",
    };
}
