using System.Collections.Immutable;
using System.Globalization;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// GRN2004: a value over which a search loops reaches no trainer, so that each of its passes trains the same models again.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseEverySweptValueAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that holds the first value as it is written; absent where it is no constant of the variable's type.</summary>
    internal const string FirstValue = nameof(FirstValue);

    /// <summary>Creates the rule.</summary>
    public UseEverySweptValueAnalyzer()
        : base(Rules.UseEverySweptValue)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (SweepSymbols.TryCreate(context.Compilation) is { } symbols)
        {
            context.RegisterOperationAction(operation => Analyze(operation, symbols), OperationKind.Loop);
        }
    }

    private static void Analyze(OperationAnalysisContext context, SweepSymbols symbols)
    {
        if (symbols.SweepAt((ILoopOperation)context.Operation, context.ContainingSymbol, context.CancellationToken) is not { } sweep)
        {
            return;
        }

        if (!sweep.Swept.Any())
        {
            ReportOptions(context, sweep);
            return;
        }

        foreach (var loop in sweep.Loops.Where(loop => loop.IsUnused))
        {
            var again = loop.Values.Count is { } count ? $"each of its {count} values trains" : "each of its values trains";
            Report(
                context,
                NameOf(loop.Values),
                FirstValueOf(loop.Values) is { } first ? ImmutableDictionary<string, string?>.Empty.Add(FirstValue, first) : null,
                $"'{loop.Values.Name}' reaches no trainer: {again} the same models again",
                "give it to the trainer or remove the loop");
        }
    }

    /// <summary>Options that every loop fills and that nothing is given.</summary>
    private static void ReportOptions(OperationAnalysisContext context, HyperparameterSweep sweep)
    {
        var filled = sweep.Loops.SelectMany(loop => loop.Flow.OptionsObjects).Distinct().OnlyOrDefault();
        if (filled is not IObjectCreationOperation creation
            || !sweep.Loops.All(loop => loop.IsUnused)
            || OptionsObject.Follow(creation, context.Compilation, context.CancellationToken) is not { IsKnown: true, Consumers.Count: 0 })
        {
            return;
        }

        var all = sweep.Loops.All(loop => loop.Values.Count is not null)
            ? string.Format(CultureInfo.InvariantCulture, "all {0:N0} trainings", sweep.Loops.Aggregate(1L, (product, loop) => product * loop.Values.Count!.Value))
            : "all trainings";
        Report(context, CreatedType.LocationOf(creation.Syntax), properties: null, $"These options reach no trainer: {all} are the same", "pass them to the trainer");
    }

    private static void Report(OperationAnalysisContext context, Location location, ImmutableDictionary<string, string?>? properties, string finding, string advice)
        => context.ReportDiagnostic(Diagnostic.Create(Rules.UseEverySweptValue, location, properties, finding, advice));

    private static Location NameOf(ValueLoop loop) => loop.Loop.Syntax switch
    {
        ForEachStatementSyntax forEach => forEach.Identifier.GetLocation(),
        ForStatementSyntax { Declaration.Variables: { Count: > 0 } variables } => variables[0].Identifier.GetLocation(),
        _ => loop.Header,
    };

    /// <summary>The first value of a list of constants, where it has the type of the variable: as a number, a flag or a choice.</summary>
    private static string? FirstValueOf(ValueLoop loop)
    {
        if (loop.Collection is not { SemanticModel: { } model } collection
            || CollectionSize.ElementsOf(SingleValue.Of(collection).Syntax) is not { Count: > 0 } elements
            || !model.GetConstantValue(elements[0]).HasValue
            || !SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(elements[0]).Type, loop.Variables[0].Type))
        {
            return null;
        }

        return elements[0] switch
        {
            LiteralExpressionSyntax literal when loop.Variables[0].Type.SpecialType is not (SpecialType.System_String or SpecialType.System_Char) => literal.ToString(),
            PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } negative => $"({negative})",
            MemberAccessExpressionSyntax choice when loop.Variables[0].Type.TypeKind == TypeKind.Enum => choice.ToString(),
            _ => null,
        };
    }
}
