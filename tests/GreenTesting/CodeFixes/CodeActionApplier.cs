using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting.CodeFixes;

/// <summary>Applies a code action the way an editor does, formatting and simplification included.</summary>
internal static class CodeActionApplier
{
    /// <returns>The changed solution, its changed documents parsed anew from their text.</returns>
    /// <exception cref="VerificationException">The action changes nothing, or makes a tree that its text does not parse to.</exception>
    public static async Task<Solution> ApplyAsync(Solution solution, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changes = operations.OfType<ApplyChangesOperation>().ToArray();
        if (changes.Length != 1)
            throw new VerificationException($"The code action \"{action.Title}\" applies {changes.Length} changes to the solution, expected one.");

        var changed = changes[0].ChangedSolution;
        var result = changed;
        var differs = false;
        foreach (var project in changed.GetChanges(solution).GetProjectChanges())
        {
            differs |= project.GetRemovedDocuments().Any() || project.GetChangedAdditionalDocuments().Any() || project.GetAddedAdditionalDocuments().Any();
            foreach (var id in project.GetChangedDocuments().Concat(project.GetAddedDocuments()))
            {
                var document = changed.GetDocument(id)!;
                await SyntaxStructure.VerifyAsync(document, action.Title, cancellationToken).ConfigureAwait(false);
                var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
                var before = solution.GetDocument(id) is { } old ? (await old.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString() : null;
                differs |= text != before;
                // Annotations and trees that only this process knows must not help the next step.
                result = result.WithDocumentText(id, SourceText.From(text, System.Text.Encoding.UTF8));
            }
        }

        return differs ? result : throw new VerificationException($"The code action \"{action.Title}\" changes nothing.");
    }
}
