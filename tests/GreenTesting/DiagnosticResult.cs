using System.Collections.Immutable;
using System.Globalization;
using GreenTesting.Expectations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GreenTesting;

/// <summary>
/// A diagnostic that a test expects. Immutable: each <c>With</c> method returns a changed copy. What is not given is not
/// compared, except that the severity must then be one that the analyzer's descriptor declares.
/// </summary>
public sealed record DiagnosticResult
{
    private readonly DiagnosticDescriptor? _descriptor;
    private readonly ImmutableArray<object?>? _arguments;

    /// <param name="id">Diagnostic id.</param>
    public DiagnosticResult(string id) => Id = id;

    /// <param name="descriptor">The descriptor that the diagnostic is made from.</param>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Id = descriptor.Id;
        Severity = descriptor.DefaultSeverity;
        _descriptor = descriptor;
    }

    /// <summary>Diagnostic id.</summary>
    public string Id { get; }

    /// <summary>Expected severity after configuration; <see langword="null"/> for the one the analyzer declares.</summary>
    public DiagnosticSeverity? Severity { get; private init; }

    /// <summary>Expected message text, exactly; <see langword="null"/> when any will do.</summary>
    public string? Message { get; private init; }

    /// <summary>The first is the diagnostic's location, the others its additional ones, in order.</summary>
    internal ImmutableArray<ExpectedLocation> Locations { get; private init; } = [];

    /// <summary>True when the diagnostic must have no location in any file.</summary>
    internal bool HasNoLocation { get; private init; }

    /// <summary>An error of the compiler, for input that is not meant to compile.</summary>
    public static DiagnosticResult CompilerError(string id) => new(id) { Severity = DiagnosticSeverity.Error };

    /// <summary>Expects this severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Expects exactly this message.</summary>
    public DiagnosticResult WithMessage(string message) => new(this, null) { Message = message };

    /// <summary>Expects the descriptor's message format filled with these arguments.</summary>
    public DiagnosticResult WithArguments(params object?[] arguments) => new(this, [.. arguments]) { Message = null };

    /// <summary>Expects the span marked <c>{|#n:..|}</c>. A second call adds an additional location.</summary>
    public DiagnosticResult WithLocation(int markupKey) => With(new ExpectedLocation { MarkupKey = markupKey });

    /// <summary>Expects a start in the first source; line and column count from 1. The end is not compared.</summary>
    public DiagnosticResult WithLocation(int line, int column) => With(new ExpectedLocation { Start = Position(line, column) });

    /// <summary>Expects a start in the file of that path or name; line and column count from 1. The end is not compared.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) =>
        With(new ExpectedLocation { Path = path, Start = Position(line, column) });

    /// <summary>Expects a span in the first source; lines and columns count from 1, the end is exclusive.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        With(new ExpectedLocation { Start = Position(startLine, startColumn), End = Position(endLine, endColumn) });

    /// <summary>Expects a span in the file of that path or name; lines and columns count from 1, the end is exclusive.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        With(new ExpectedLocation { Path = path, Start = Position(startLine, startColumn), End = Position(endLine, endColumn) });

    /// <summary>Expects a diagnostic of the compilation as a whole.</summary>
    public DiagnosticResult WithNoLocation() => this with { HasNoLocation = true, Locations = [] };

    /// <summary>The messages that satisfy this expectation, or <see langword="null"/> when any does.</summary>
    /// <param name="supported">Descriptors of the analyzer; several may share an id.</param>
    internal ImmutableArray<string>? AcceptedMessages(ImmutableArray<DiagnosticDescriptor> supported)
    {
        if (Message is not null)
            return [Message];
        if (_arguments is not { } arguments)
            return null;
        var descriptors = _descriptor is not null ? [_descriptor] : supported.Where(d => d.Id == Id).ToArray();
        if (descriptors.Length == 0)
            throw new VerificationException($"WithArguments needs a descriptor, and the analyzer supports no {Id}. Use WithMessage.");
        return [.. descriptors.Select(d => Format(d, arguments)).Distinct()];
    }

    private static string Format(DiagnosticDescriptor descriptor, ImmutableArray<object?> arguments)
    {
        var format = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, [.. arguments]);
        }
        catch (FormatException e)
        {
            throw new VerificationException(
                $"The message format of {descriptor.Id} needs more than {arguments.Length} arguments: {format}", e);
        }
    }

    private DiagnosticResult(DiagnosticResult original, ImmutableArray<object?>? arguments) : this(original) => _arguments = arguments;

    private DiagnosticResult With(ExpectedLocation location) => this with { Locations = Locations.Add(location) };

    private static LinePosition Position(int line, int column) => new(line - 1, column - 1);
}
