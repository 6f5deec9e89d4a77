using GreenTesting.CodeFixes;
using GreenTesting.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting;

/// <summary>
/// A test of an analyzer and its code fix. The fix is applied one diagnostic after the other, then by Fix All in
/// document, project and solution, and each way must give the fixed state. Where the fixed state equals the test state,
/// no fix may be offered.
/// </summary>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The sources after the fix, with what is still reported. What is left out is as in the test state.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>Short for a single fixed source with markup.</summary>
    public string FixedCode
    {
        get => FixedState.Sources[0].Content;
        set => FixedState.Sources.SetFirst(value);
    }

    /// <summary>The sources after Fix All, where that differs from fixing one by one.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>Which of several actions to take, from 0. An action with another index counts as not offered.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>Which of several actions to take. An action with another key counts as not offered.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>The title that the action must have; <see langword="null"/> not to compare.</summary>
    public string? CodeActionTitle { get; set; }

    /// <summary>
    /// How often the fix must be applied, one by one; <see langword="null"/> for at most as often as there are fixable
    /// diagnostics in the test state.
    /// </summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often Fix All may be invoked on the same document, project or solution; more than once where fixes nest.</summary>
    public int NumberOfFixAllIterations { get; set; } = 1;

    /// <summary>The reason why the code fix has no Fix All provider; <see langword="null"/> when it must have one.</summary>
    public string? NoFixAllBecause { get; set; }

    /// <inheritdoc/>
    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await base.RunAsync(cancellationToken).ConfigureAwait(false);

        var analyzer = new TAnalyzer();
        var test = Resolve(analyzer, TestState, null);
        var incremental = Resolve(analyzer, FixedState, TestState);
        var batch = BatchFixedState.Sources.Count > 0 || BatchFixedState.AdditionalProjects.Count > 0
            ? Resolve(analyzer, BatchFixedState, TestState)
            : incremental;

        using var workspace = new AdhocWorkspace();
        var solution = SolutionBuilder.Build(workspace, test, Settings(analyzer));
        var finder = new CodeActionFinder(
            analyzer, new TCodeFix(), new CodeActionChoice(CodeActionIndex, CodeActionEquivalenceKey, CodeActionTitle));

        if (test.HasSameFilesAs(incremental))
        {
            await finder.VerifyNothingOfferedAsync(solution, cancellationToken).ConfigureAwait(false);
            return;
        }

        var verification = new FixVerification(analyzer);
        var mustCompile = !test.Expected.Concat(incremental.Expected).Any(IsCompilerError);
        var fixedSolution = await new IncrementalFixer(finder, NumberOfIncrementalIterations)
            .FixAsync(solution, mustCompile, cancellationToken).ConfigureAwait(false);
        await verification.VerifyAsync(fixedSolution, incremental, "the fixed code", cancellationToken).ConfigureAwait(false);

        var fixAll = new FixAllFixer(finder, NoFixAllBecause, NumberOfFixAllIterations);
        if (!fixAll.IsSupported)
            return;
        foreach (var scope in FixAllFixer.Scopes)
        {
            fixedSolution = await fixAll.FixAsync(solution, scope, cancellationToken).ConfigureAwait(false);
            await verification
                .VerifyAsync(fixedSolution, batch, $"the code after Fix All in {scope.ToString().ToLowerInvariant()}", cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private static bool IsCompilerError(Expectations.ExpectedDiagnostic expected) =>
        expected.Id.StartsWith("CS", StringComparison.Ordinal);
}
