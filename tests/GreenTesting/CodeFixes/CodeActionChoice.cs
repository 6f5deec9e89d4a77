using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace GreenTesting.CodeFixes;

/// <summary>Which of the offered actions a test is about.</summary>
/// <param name="Index">Position among the offered ones; <see langword="null"/> for the first.</param>
/// <param name="EquivalenceKey">Key that it must have; <see langword="null"/> for any.</param>
/// <param name="Title">Title that the chosen action must have; <see langword="null"/> not to compare.</param>
internal sealed record CodeActionChoice(int? Index, string? EquivalenceKey, string? Title)
{
    /// <summary>The action that the test is about, if it is offered.</summary>
    /// <exception cref="VerificationException">It has another title than the test expects.</exception>
    public CodeAction? Choose(ImmutableArray<CodeAction> offered)
    {
        var candidates = EquivalenceKey is null ? offered : [.. offered.Where(a => a.EquivalenceKey == EquivalenceKey)];
        var chosen = candidates.ElementAtOrDefault(Index ?? 0);
        if (chosen is not null && Title is not null && chosen.Title != Title)
            throw new VerificationException($"The code action is called \"{chosen.Title}\", expected \"{Title}\".");
        return chosen;
    }
}
