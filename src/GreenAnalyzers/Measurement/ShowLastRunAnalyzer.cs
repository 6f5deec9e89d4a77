using System.Globalization;
using GreenAnalyzers.Facts;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenAnalyzers.Measurement;

/// <summary>GRN6002: the build has found the record of a run of the name that a tracker is started with.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShowLastRunAnalyzer : GreenAnalyzer
{
    /// <summary>Creates the rule.</summary>
    public ShowLastRunAnalyzer()
        : base(Rules.ShowLastRun)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (TrackerSymbols.TryCreate(context.Compilation) is { } tracker && ProjectFacts.TryLoad(context) is { Runs: { Count: > 0 } runs })
        {
            context.RegisterOperationAction(operation => Analyze(operation, tracker, runs), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, TrackerSymbols tracker, IReadOnlyList<RunFact> runs)
    {
        if (tracker.NameOf(context.Operation) is not { } nameValue
            || TextValue.Of(nameValue, context.Compilation, context.CancellationToken) is not { } name
            || runs.FirstOrDefault(run => run.Name == name) is not { } last)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ShowLastRun,
            context.Operation.Syntax is InvocationExpressionSyntax syntax ? CalledName.LocationOf(syntax) : context.Operation.Syntax.GetLocation(),
            last.Name,
            last.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            RunFigures.Energy(last.EnergyKWh),
            RunFigures.Emissions(last.EmissionsGrams),
            last.Evidence,
            last.IntensityGramsPerKWh.ToString("0.#", CultureInfo.InvariantCulture),
            last.Place));
    }
}
