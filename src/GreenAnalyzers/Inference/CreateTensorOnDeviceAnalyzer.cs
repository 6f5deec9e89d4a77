using System.Collections.Immutable;
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
        if (move.Instance is not IInvocationOperation factory || !tensors.MovesToDevice(move) || tensors.UnusedDeviceOf(factory) is not { } parameter)
        {
            return;
        }

        var given = move.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit);
        var properties = given is null || tensors.ConvertsToDevice(given.Parameter?.Type)
            ? ImmutableDictionary<string, string?>.Empty.Add(Parameter, parameter.Name)
            : null;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.CreateTensorOnDevice, move.Syntax.GetLocation(), properties, factory.TargetMethod.Name, parameter.Name));
    }
}
