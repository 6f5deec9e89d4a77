using System.Collections.Immutable;
using GreenAnalyzers.Facts;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Hosted;

/// <summary>GRN4001: code names a large hosted model where a smaller one of its family exists, or one that is not allowed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RightSizeHostedModelAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the names of the models to switch to, separated by line feeds.</summary>
    internal const string Replacements = nameof(Replacements);

    private const int MaximumReplacements = 3;

    /// <summary>Creates the rule.</summary>
    public RightSizeHostedModelAnalyzer()
        : base(Rules.RightSizeHostedModel)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (HostedModelSymbols.TryCreate(context.Compilation) is not { } symbols)
        {
            return;
        }

        var policy = ProjectFacts.TryLoad(context)?.Policy.AllowedModels ?? [];
        context.RegisterOperationAction(operation => Analyze(operation, symbols, policy), OperationKind.ObjectCreation, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, HostedModelSymbols symbols, IReadOnlyList<string> policy)
    {
        if (symbols.ModelOf(context.Operation) is { } argument
            && SingleValue.Of(argument).ConstantValue is { HasValue: true, Value: string { Length: > 0 } model })
        {
            Judge(context, argument, model, policy);
        }
    }

    // Apart from the search, so that code which names no model does not pay for the lambda.
    private static void Judge(OperationAnalysisContext context, IOperation argument, string model, IReadOnlyList<string> policy)
    {
        var allowed = AllowedModels(context, policy);
        var smaller = HostedModelFamilies.SmallerThan(model);
        var isAllowed = allowed.Contains(model) || allowed.Contains(HostedModelFamilies.WithoutSnapshot(model));
        var isForbidden = allowed.Count > 0 && !isAllowed;
        if (isForbidden)
        {
            // Of those that are allowed the smaller sibling is the first to try.
            var proposals = allowed.OrderBy(name => name == smaller ? 0 : 1).Take(MaximumReplacements);
            Report(context, argument, DiagnosticSeverity.Warning, proposals, $"'{model}' is not among the models that are allowed: {string.Join(", ", allowed)}");
        }
        else if (!isAllowed && smaller is not null)
        {
            Report(
                context, argument, DiagnosticSeverity.Info, [smaller],
                $"'{model}' is a large model; try whether '{smaller}' answers well enough, which needs less computation for each token");
        }
    }

    private static IReadOnlyList<string> AllowedModels(OperationAnalysisContext context, IReadOnlyList<string> policy) => RuleOptions.AllowedModels
        .Read(context.Options, context.Operation.Syntax.SyntaxTree)
        .Split(',')
        .Select(name => name.Trim())
        .Where(name => name.Length > 0)
        .Concat(policy)
        .Distinct(StringComparer.Ordinal)
        .ToList();

    private static void Report(OperationAnalysisContext context, IOperation argument, DiagnosticSeverity severity, IEnumerable<string> replacements, string message)
        => context.ReportDiagnostic(Diagnostic.Create(
            Rules.RightSizeHostedModel,
            argument.Syntax.GetLocation(),
            severity,
            additionalLocations: null,
            properties: ImmutableDictionary<string, string?>.Empty.Add(Replacements, string.Join("\n", replacements)),
            messageArgs: [message]));
}
