using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// GRN3005: the options of a session that is run switch graph optimizations off, always, and not because the model is optimized already.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeepGraphOptimizationsAnalyzer : GreenAnalyzer
{
    private const string Level = "GraphOptimizationLevel";
    private const string OptimizedModel = "OptimizedModelFilePath";

    /// <summary>Creates the rule.</summary>
    public KeepGraphOptimizationsAnalyzer()
        : base(Rules.KeepGraphOptimizations)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (OnnxSessionSymbols.TryCreate(context.Compilation) is { } onnx)
        {
            context.RegisterOperationAction(operation => Analyze(operation, onnx), OperationKind.SimpleAssignment);
        }
    }

    private static void Analyze(OperationAnalysisContext context, OnnxSessionSymbols onnx)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is not IPropertyReferenceOperation { Property.Name: Level, Instance: { } instance } target
            || !onnx.IsOptions(target.Property.ContainingType)
            || LoweredLevel(assignment.Value) is not { } level
            || IsConditional(assignment)
            || CreationOf(instance) is not { } creation
            || !onnx.IsOptions(creation.Type)
            || !IsRunAsItIs(creation, assignment, onnx, context.Compilation, context.CancellationToken))
        {
            return;
        }

        var effect = level == "ORT_DISABLE_ALL" ? "switches all graph optimizations off" : "leaves out most graph optimizations";
        context.ReportDiagnostic(Diagnostic.Create(Rules.KeepGraphOptimizations, assignment.Syntax.GetLocation(), level, effect));
    }

    /// <summary>The name of a level below the default that is worth a word; null for any other value, and for one that is not known.</summary>
    private static string? LoweredLevel(IOperation value)
        => SingleValue.Of(value) is IFieldReferenceOperation { Field: { Name: "ORT_DISABLE_ALL" or "ORT_ENABLE_BASIC" } field }
            && field.ContainingType.Name == Level
            ? field.Name
            : null;

    /// <summary>An assignment that only some runs reach, or only some builds contain, is a choice that somebody made for a reason.</summary>
    private static bool IsConditional(IOperation assignment)
        => assignment.Ancestors().Any(parent => parent is IConditionalOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation or ILoopOperation)
            || IsInConditionalCompilation(assignment.Syntax);

    private static bool IsInConditionalCompilation(SyntaxNode node)
    {
        if (!node.SyntaxTree.GetRoot().ContainsDirectives)
        {
            return false;
        }

        var depth = 0;
        for (var directive = (node.SyntaxTree.GetRoot() as CompilationUnitSyntax)?.GetFirstDirective();
            directive is not null && directive.SpanStart < node.SpanStart;
            directive = directive.GetNextDirective())
        {
            depth += directive.Kind() switch
            {
                SyntaxKind.IfDirectiveTrivia => 1,
                SyntaxKind.EndIfDirectiveTrivia => -1,
                _ => 0,
            };
        }

        return depth > 0;
    }

    /// <summary>The creation of the options, where the code shows it: around an initializer, or as the only value of a local.</summary>
    private static IObjectCreationOperation? CreationOf(IOperation instance)
        => instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }
            ? instance.Parent?.Parent?.Parent?.Parent as IObjectCreationOperation
            : SingleValue.Of(instance) as IObjectCreationOperation;

    /// <summary>
    /// True when the options are followed to a session that is run, get no other level, and are not those of a model which is, or is to be,
    /// optimized beforehand.
    /// </summary>
    private static bool IsRunAsItIs(
        IObjectCreationOperation creation,
        ISimpleAssignmentOperation assignment,
        OnnxSessionSymbols onnx,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        var options = ObjectFlow.Follow(creation, compilation, _ => false, cancellationToken);
        if (options.Escapes || options.OtherValues.Count > 0)
        {
            return false;
        }

        var written = options.Uses.Concat(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(set => set.Target) ?? [])
            .OfType<IPropertyReferenceOperation>()
            .Where(use => use.Parent is ISimpleAssignmentOperation set && set.Target == use && set != assignment);
        return !written.Any(use => use.Property.Name is Level or OptimizedModel)
            && options.Uses.OfType<IArgumentOperation>().Any(argument => onnx.MakesSession(argument.Parent) && IsRun(argument.Parent!));

        bool IsRun(IOperation session)
            => ObjectFlow.Follow(session, compilation, _ => false, cancellationToken).Uses.Any(onnx.RunsSession);
    }
}
