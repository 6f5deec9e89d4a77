using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2011: an image classification trainer with a validation set evaluates every epoch on the training set as well, and nobody reads the result.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SkipTestOnTrainSetAnalyzer : GreenAnalyzer
{
    /// <summary>The member that the rule is about.</summary>
    internal const string Member = "TestOnTrainSet";

    /// <summary>Creates the rule.</summary>
    public SkipTestOnTrainSetAnalyzer()
        : base(Rules.SkipTestOnTrainSet)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (ImageClassificationSymbols.TryCreate(context.Compilation) is { } vision)
        {
            context.RegisterOperationAction(operation => Analyze(operation, vision), OperationKind.ObjectCreation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, ImageClassificationSymbols vision)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (!vision.IsOptions(creation.Type))
        {
            return;
        }

        var options = OptionsObject.Follow(creation, context.Compilation, context.CancellationToken);
        var tests = options.ValuesOf(Member).ToList();
        if (options.IsKnown
            && options.Consumers.Count > 0
            && options.Consumers.All(vision.MakesTrainer)
            && tests.All(test => test.Value?.ConstantValue is { HasValue: true, Value: true })
            && options.ValuesOf("MetricsCallback").All(callback => callback.Value?.ConstantValue is { HasValue: true, Value: null })
            && options.ValuesOf("ValidationSet").OnlyOrDefault() is { Value: { } validationSet }
            && IsNeverNull(SingleValue.Of(validationSet)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.SkipTestOnTrainSet,
                tests.Count > 0 ? tests[0].Target.Parent!.Syntax.GetLocation() : CreatedType.LocationOf(creation.Syntax),
                tests.Count > 0 ? "set to 'true'" : "left at 'true'"));
        }
    }

    /// <summary>
    /// True for the results of calls, for members of structures and for parameters that are not optional. Without a validation set the training
    /// throws when it may not test on the training set either.
    /// </summary>
    private static bool IsNeverNull(IOperation validationSet) => validationSet switch
    {
        IInvocationOperation { Type.NullableAnnotation: not NullableAnnotation.Annotated } => true,
        IPropertyReferenceOperation { Instance.Type.IsValueType: true } => true,
        IFieldReferenceOperation { Instance.Type.IsValueType: true } => true,
        IParameterReferenceOperation { Parameter: { IsOptional: false, NullableAnnotation: not NullableAnnotation.Annotated } } => true,
        _ => false,
    };
}
