using System.Collections.Immutable;
using System.Globalization;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Hosted;

/// <summary>GRN4002: a model generates until it stops by itself, or until its context is full.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CapOutputTokensAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that names the member or search option which caps the output.</summary>
    internal const string Cap = nameof(Cap);

    /// <summary>Key of the diagnostic property with the number of tokens that the fix writes.</summary>
    internal const string Tokens = nameof(Tokens);

    /// <summary>The search option of onnxruntime-genai; it counts the prompt as well.</summary>
    internal const string MaximumLength = "max_length";

    /// <summary>Creates the rule.</summary>
    public CapOutputTokensAnalyzer()
        : base(Rules.CapOutputTokens)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (GenerationSymbols.TryCreate(context.Compilation) is { } generation)
        {
            context.RegisterOperationAction(operation => Analyze(operation, generation), OperationKind.ObjectCreation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, GenerationSymbols generation)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (generation.IsGeneratorParams(creation.Type))
        {
            AnalyzeGeneratorParams(context, creation, generation);
        }
        else if (generation.CapOf(creation.Type) is { } cap
            && (generation.IsLocal(creation.Type) || RuleOptions.CapHosted.Read(context.Options, creation.Syntax.SyntaxTree)))
        {
            AnalyzeOptions(context, creation, cap, generation);
        }
    }

    private static void AnalyzeOptions(OperationAnalysisContext context, IObjectCreationOperation creation, string cap, GenerationSymbols generation)
    {
        var options = OptionsObject.Follow(creation, context.Compilation, context.CancellationToken);
        var caps = options.ValuesOf(cap).ToList();
        var calls = options.Consumers.Where(generation.Generates).ToList();
        if (options.IsKnown && calls.Count > 0 && caps.All(IsNoCap) && !calls.Any(GenerationLoop.IsLeftEarly))
        {
            Report(
                context,
                caps.Count > 0 ? caps[0].Target.Parent!.Syntax.GetLocation() : CreatedType.LocationOf(creation.Syntax),
                cap,
                $"'{cap}' is {(caps.Count > 0 ? "set to no limit" : "not set")}");
        }
    }

    /// <summary>A negative number and null mean that there is no limit.</summary>
    private static bool IsNoCap(MemberValue cap) => cap.Value is { } value && SingleValue.Of(value).ConstantValue is { HasValue: true, Value: null or < 0 };

    private static void AnalyzeGeneratorParams(OperationAnalysisContext context, IObjectCreationOperation creation, GenerationSymbols generation)
    {
        var flow = ObjectFlow.Follow(creation, context.Compilation, derives: _ => false, context.CancellationToken);
        if (!flow.Escapes
            && !flow.IsShared
            && flow.Uses.Any(use => use is IArgumentOperation { Parent: { } call } && generation.MakesGenerator(call))
            && !flow.Uses.Any(MaySetLength)
            && !GenerationLoop.HasOwnLimit(creation, generation))
        {
            Report(context, CreatedType.LocationOf(creation.Syntax), MaximumLength, $"'{MaximumLength}' is not set, so that the configuration of the model decides");
        }
    }

    /// <summary>True for the option itself, for one whose name is not written in the code, and for a call that is given the parameters and may set it.</summary>
    private static bool MaySetLength(IOperation use) => use switch
    {
        IInvocationOperation { TargetMethod.Name: "SetSearchOption", Arguments: { Length: > 0 } arguments }
            => arguments[0].Value.ConstantValue is not { HasValue: true, Value: string name } || name == MaximumLength,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => !MemberBodies.IsKnown(method),
        _ => false,
    };

    private static void Report(OperationAnalysisContext context, Location location, string cap, string finding)
    {
        var tokens = RuleOptions.CapTokens.Read(context.Options, context.Operation.Syntax.SyntaxTree);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.CapOutputTokens,
            location,
            ImmutableDictionary<string, string?>.Empty.Add(Cap, cap).Add(Tokens, Math.Min(Math.Max(tokens, 1), int.MaxValue).ToString(CultureInfo.InvariantCulture)),
            finding));
    }
}
