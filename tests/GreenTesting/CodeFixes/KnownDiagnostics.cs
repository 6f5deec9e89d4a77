using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GreenTesting.CodeFixes;

/// <summary>Gives Fix All the diagnostics that were already computed.</summary>
internal sealed class KnownDiagnostics(ImmutableArray<(Project Project, Diagnostic Diagnostic)> diagnostics)
    : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(Of(project));

    /// <summary>Only those in no document, of which <see cref="CodeActionFinder"/> finds none.</summary>
    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(Enumerable.Empty<Diagnostic>());

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        return Of(document.Project).Where(d => d.Location.SourceTree == tree);
    }

    private IEnumerable<Diagnostic> Of(Project project) =>
        diagnostics.Where(pair => pair.Project.Id == project.Id).Select(pair => pair.Diagnostic);
}
