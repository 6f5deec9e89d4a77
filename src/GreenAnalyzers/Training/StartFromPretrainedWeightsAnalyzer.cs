using System.Collections.Immutable;
using System.Globalization;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2009: a model of <c>torchvision.models</c>, or a transformer of the project, reaches an optimizer, and nothing loads weights into it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StartFromPretrainedWeightsAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the name of the parameter which takes the weights file; absent when there is none.</summary>
    internal const string WeightsParameter = nameof(WeightsParameter);

    /// <summary>Key of the diagnostic property that holds the position of that parameter.</summary>
    internal const string WeightsOrdinal = nameof(WeightsOrdinal);

    /// <summary>Key of the diagnostic property that holds the path which the fix proposes.</summary>
    internal const string WeightsFile = nameof(WeightsFile);

    /// <summary>Creates the rule.</summary>
    public StartFromPretrainedWeightsAnalyzer()
        : base(Rules.StartFromPretrainedWeights)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (TorchSymbols.TryCreate(context.Compilation) is { } torch)
        {
            context.RegisterOperationAction(operation => Analyze(operation, torch), OperationKind.Invocation);
            if (!TestFrameworks.AreUsedBy(context.Compilation))
            {
                var transformers = new TransformerWeights(torch, context.Compilation);
                context.RegisterOperationAction(operation => AnalyzeModule(operation, torch, transformers), OperationKind.ObjectCreation);
            }
        }
    }

    private static void Analyze(OperationAnalysisContext context, TorchSymbols torch)
    {
        var creation = (IInvocationOperation)context.Operation;
        if (!torch.IsVisionModelFactory(creation.TargetMethod)
            || HasWeights(creation)
            || !IsTrainedWithoutWeights(creation, torch, context.Compilation, context.CancellationToken))
        {
            return;
        }

        var model = creation.TargetMethod.Name;
        var folder = RuleOptions.WeightsFolder.Read(context.Options, creation.Syntax.SyntaxTree).TrimEnd('/', '\\');
        var file = (folder.Length > 0 ? folder + "/" : "") + model + ".dat";
        var parameter = WeightsParameterOf(creation.TargetMethod);
        var advice = parameter is not null
            ? $"give it '{parameter.Name}:' with published weights"
            : "call 'load' with published weights before it is trained";
        var properties = ImmutableDictionary<string, string?>.Empty.Add(WeightsFile, file);
        if (parameter is not null)
        {
            properties = properties
                .Add(WeightsParameter, parameter.Name)
                .Add(WeightsOrdinal, parameter.Ordinal.ToString(CultureInfo.InvariantCulture));
        }

        context.ReportDiagnostic(Diagnostic.Create(Rules.StartFromPretrainedWeights, creation.Syntax.GetLocation(), properties, model, advice));
    }

    /// <summary>Training a network of one's own from random weights is often the task itself: information only.</summary>
    private static void AnalyzeModule(OperationAnalysisContext context, TorchSymbols torch, TransformerWeights transformers)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (torch.IsModule(creation.Type)
            && creation.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } module
            && transformers.AreRandom(module, context.CancellationToken)
            && IsTrainedWithoutWeights(creation, torch, context.Compilation, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.StartFromPretrainedWeights,
                CreatedType.LocationOf(creation.Syntax),
                DiagnosticSeverity.Info,
                additionalLocations: null,
                properties: null,
                module.Name,
                "call 'load' with published weights of its architecture before it is trained"));
        }
    }

    private static bool IsTrainedWithoutWeights(
        IOperation creation,
        TorchSymbols torch,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        var flow = ObjectFlow.Follow(creation, compilation, torch.DerivesFromModule, cancellationToken);
        return !flow.Escapes
            && flow.Uses.Any(use => use is IArgumentOperation && torch.MakesOptimizer(use.Parent))
            && !flow.Uses.Any(BringsWeights)
            && !flow.OtherValues.Any(value => value.DescendantsAndSelf().Any(BringsWeights));

        // The model can also get its weights where it is handed over, or be one of two choices of which the other has them.
        bool BringsWeights(IOperation use) => use switch
        {
            IArgumentOperation argument => IsHandedOver(argument) || (argument.Parent is IInvocationOperation call && BringsWeights(call)),
            IInvocationOperation call when torch.IsVisionModelFactory(call.TargetMethod) => HasWeights(call),
            IInvocationOperation call => TorchSymbols.LoadsWeights(call.TargetMethod),
            _ => false,
        };

        // What a method of another library does with a module is not known.
        bool IsHandedOver(IArgumentOperation argument)
            => argument.Parameter is { ContainingSymbol: IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } method } parameter
                && torch.IsModule(parameter.Type)
                && !TorchSymbols.IsTorch(method);
    }

    /// <summary>True when the call names a weights file, or may name one: only an absent argument or a constant null is certain.</summary>
    private static bool HasWeights(IInvocationOperation creation)
        => creation.Arguments.Any(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String
            && argument.ArgumentKind == ArgumentKind.Explicit
            && argument.Value.ConstantValue is not { HasValue: true, Value: null });

    /// <summary>The only text among the parameters of a model is the path of its weights; its name changed between versions.</summary>
    private static IParameterSymbol? WeightsParameterOf(IMethodSymbol factory)
        => factory.Parameters.FirstOrDefault(parameter => parameter.Type.SpecialType == SpecialType.System_String);
}
