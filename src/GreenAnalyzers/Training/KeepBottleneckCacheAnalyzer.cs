using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2008: an image classification trainer is told to reuse computed features and has no folder that keeps them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeepBottleneckCacheAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the folder which the fix proposes; absent where no folder is certain to be right.</summary>
    internal const string Folder = nameof(Folder);

    /// <summary>Key of the diagnostic property that holds the type with the method <c>Combine</c>, as it can be written at this place.</summary>
    internal const string PathType = nameof(PathType);

    /// <summary>Key of the diagnostic property that holds the type with the base directory, as it can be written at this place.</summary>
    internal const string ContextType = nameof(ContextType);

    /// <summary>Creates the rule.</summary>
    public KeepBottleneckCacheAnalyzer()
        : base(Rules.KeepBottleneckCache)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (ImageClassificationSymbols.TryCreate(context.Compilation) is { } vision)
        {
            var pipelines = new PipelineSymbols(context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, vision, pipelines), OperationKind.ObjectCreation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, ImageClassificationSymbols vision, PipelineSymbols pipelines)
    {
        // What lambdas capture is allocated where a method begins: the check that most objects fail stands alone.
        if (context.Operation is IObjectCreationOperation creation && vision.IsOptions(creation.Type))
        {
            AnalyzeOptions(context, creation, vision, pipelines);
        }
    }

    private static void AnalyzeOptions(OperationAnalysisContext context, IObjectCreationOperation creation, ImageClassificationSymbols vision, PipelineSymbols pipelines)
    {
        var options = OptionsObject.Follow(creation, context.Compilation, context.CancellationToken);
        var workspaces = options.ValuesOf("WorkspacePath").ToList();
        var flag = options.ValuesOf(BottleneckFolder.TrainFlag).Concat(options.ValuesOf(BottleneckFolder.ValidationFlag))
            .OrderBy(value => value.Target.Syntax.SpanStart)
            .FirstOrDefault(value => !options.ValuesOf(value.Member).Any(other => other.Value?.ConstantValue is { HasValue: true, Value: false }));

        // Two trainers that share the options are another matter: the first one writes its temporary folder into them.
        if (flag is null
            || !options.IsKnown
            || workspaces.Any(value => value.Value?.ConstantValue is not { HasValue: true, Value: null or "" })
            || options.Consumers.OnlyOrDefault() is not { } trainer
            || !vision.MakesTrainer(trainer))
        {
            return;
        }

        var training = ObjectFlow.Follow(trainer, context.Compilation, pipelines.Chains, context.CancellationToken);
        if (training.Escapes || training.Uses.Any(use => pipelines.CrossValidates(use.Parent)))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        var assignment = flag.Target.Parent!.Syntax;
        if (BottleneckFolder.TryName(creation, options, training, vision, pipelines) is { } name
            && workspaces.All(value => value.Value!.Syntax.SyntaxTree == assignment.SyntaxTree))
        {
            var parent = RuleOptions.CacheFolder.Read(context.Options, creation.Syntax.SyntaxTree).TrimEnd('/', '\\');
            properties = properties
                .Add(Folder, parent.Length > 0 ? parent + "/" + name : name)
                .Add(PathType, NameOf("System.IO.Path", creation, context.Compilation))
                .Add(ContextType, NameOf("System.AppContext", creation, context.Compilation));
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.KeepBottleneckCache,
            assignment.GetLocation(),
            additionalLocations: workspaces.Select(value => value.Value!.Syntax.GetLocation()),
            properties,
            flag.Member));
    }

    private static string NameOf(string type, IOperation place, Compilation compilation)
        => compilation.GetTypeByMetadataName(type)?.ToMinimalDisplayString(place.SemanticModel!, place.Syntax.SpanStart) ?? type;
}
