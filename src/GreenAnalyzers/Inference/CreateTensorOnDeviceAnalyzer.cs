using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>GRN3009: a tensor is filled in host memory and then copied to the device, where it could have been made.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CreateTensorOnDeviceAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the name of the parameter which takes the device; absent where no fix is right.</summary>
    internal const string Parameter = nameof(Parameter);

    /// <summary>Creates the rule.</summary>
    public CreateTensorOnDeviceAnalyzer()
        : base(Rules.CreateTensorOnDevice)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (TensorSymbols.TryCreate(context.Compilation) is { } tensors)
        {
            context.RegisterOperationAction(operation => Analyze(operation, tensors), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, TensorSymbols tensors)
    {
        var move = (IInvocationOperation)context.Operation;
        if (move.Instance is IInvocationOperation factory && tensors.MovesToDevice(move) && tensors.UnusedDeviceOf(factory) is { } parameter)
        {
            Analyze(context, move, factory, parameter, tensors);
        }
    }

    private static void Analyze(
        OperationAnalysisContext context,
        IInvocationOperation move,
        IInvocationOperation factory,
        IParameterSymbol parameter,
        TensorSymbols tensors)
    {
        var given = move.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit);
        if (given is not null && IsOfHostTensor(given.Value, tensors))
        {
            return;
        }

        var properties = given is null || tensors.ConvertsToDevice(given.Parameter?.Type)
            ? ImmutableDictionary<string, string?>.Empty.Add(Parameter, parameter.Name)
            : null;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.CreateTensorOnDevice, move.Syntax.GetLocation(), properties, factory.TargetMethod.Name, parameter.Name));
    }

    /// <summary>True for the device of a tensor that is brought to the host before, in the same member: there may be nothing to copy.</summary>
    private static bool IsOfHostTensor(IOperation device, TensorSymbols tensors)
    {
        var sources = ValueSources.Of(device).Operations;
        return sources.Any(tensors.MovesToHost)
            || sources.OfType<IParameterReferenceOperation>().Any(parameter => MemberBodies.Root(device).Descendants().Any(operation
                => operation is ISimpleAssignmentOperation { Target: IParameterReferenceOperation target } assignment
                    && SymbolEqualityComparer.Default.Equals(target.Parameter, parameter.Parameter)
                    && assignment.Value.DescendantsAndSelf().Any(tensors.MovesToHost)));
    }
}
