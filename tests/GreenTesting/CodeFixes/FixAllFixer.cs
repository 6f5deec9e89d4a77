using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GreenTesting.CodeFixes;

/// <summary>Fixes all occurrences at once through the code fix's Fix All provider.</summary>
internal sealed class FixAllFixer
{
    private readonly CodeActionFinder _finder;
    private readonly FixAllProvider? _provider;
    private readonly int _iterations;

    /// <param name="finder">Finds the diagnostic and action that the user would invoke Fix All on.</param>
    /// <param name="noFixAllBecause">Why there is no provider; <see langword="null"/> when there must be one.</param>
    /// <param name="iterations">How often it may be invoked on the same document, project or solution.</param>
    /// <exception cref="VerificationException">The provider is there or not there against what the test declares.</exception>
    public FixAllFixer(CodeActionFinder finder, string? noFixAllBecause, int iterations)
    {
        _finder = finder;
        _iterations = iterations;
        _provider = finder.CodeFix.GetFixAllProvider();
        if (_provider is null && noFixAllBecause is null)
            throw new VerificationException($"{finder.CodeFix.GetType().Name} has no Fix All provider. If that is meant, give the reason in NoFixAllBecause.");
        if (_provider is not null && noFixAllBecause is not null)
            throw new VerificationException($"{finder.CodeFix.GetType().Name} has a Fix All provider, but NoFixAllBecause says: {noFixAllBecause}");
    }

    public static ImmutableArray<FixAllScope> Scopes { get; } = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public bool IsSupported => _provider is not null;

    /// <summary>
    /// Invokes Fix All until nothing is left to fix: for each document or project that has something to fix, or for the
    /// solution.
    /// </summary>
    /// <exception cref="VerificationException">One invocation left something that it should have fixed, or did nothing.</exception>
    public async Task<Solution> FixAsync(Solution solution, FixAllScope scope, CancellationToken cancellationToken)
    {
        var invoked = new Dictionary<(object? Place, string Id, string? Key), int>();
        while (await _finder.FindFirstAsync(solution, cancellationToken).ConfigureAwait(false) is { } fix)
        {
            object? place = scope switch
            {
                FixAllScope.Document => fix.Document.Id,
                FixAllScope.Project => fix.Document.Project.Id,
                _ => null,
            };
            var occasion = (place, fix.Diagnostic.Id, fix.Action.EquivalenceKey);
            var times = invoked.GetValueOrDefault(occasion);
            if (times == _iterations)
            {
                var text = await fix.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                throw new VerificationException(
                    $"Fix All in {scope.ToString().ToLowerInvariant()} left \"{fix.Action.Title}\" to be done for {fix.Diagnostic.Id}. "
                    + $"The code of {fix.Document.Name} is now:{Environment.NewLine}{text}");
            }

            invoked[occasion] = times + 1;
            solution = await InvokeAsync(fix, scope, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private async Task<Solution> InvokeAsync(OfferedFix fix, FixAllScope scope, CancellationToken cancellationToken)
    {
        if (fix.Action.EquivalenceKey is not { } key)
        {
            throw new VerificationException(
                $"The code action \"{fix.Action.Title}\" has no equivalence key: Fix All cannot tell it from other actions.");
        }

        var solution = fix.Document.Project.Solution;
        var context = new FixAllContext(
            fix.Document,
            _finder.CodeFix,
            scope,
            key,
            [fix.Diagnostic.Id],
            new KnownDiagnostics(fix.Fixable),
            cancellationToken);
        var action = await _provider!.GetFixAsync(context).ConfigureAwait(false)
            ?? throw new VerificationException($"Fix All in {scope.ToString().ToLowerInvariant()} offers no action.");
        return await CodeActionApplier.ApplyAsync(solution, action, cancellationToken).ConfigureAwait(false);
    }
}
