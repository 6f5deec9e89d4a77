using GreenAnalyzers.Inference;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GreenAnalyzers.CodeFixes.Inference;

/// <summary>Moves the making of an object from a method into a static <c>Lazy</c>, or another field that makes it when it is first asked for, in front of the method.</summary>
internal sealed class StaticLazy
{
    private StaticLazy(SourceLines lines, MethodDeclarationSyntax method, LocalDeclarationStatementSyntax declaration, IReadOnlyList<TextChange> changes)
    {
        Lines = lines;
        Method = method;
        Local = declaration.Declaration.Variables[0].Identifier.Text;
        Changes = changes;
    }

    /// <summary>The text of the document.</summary>
    public SourceLines Lines { get; }

    /// <summary>The method that made the object.</summary>
    public MethodDeclarationSyntax Method { get; }

    /// <summary>The name of the local that holds the object, which stays.</summary>
    public string Local { get; }

    /// <summary>What to change, sorted by position.</summary>
    public IReadOnlyList<TextChange> Changes { get; }

    /// <param name="root">The root of the document.</param>
    /// <param name="creation">The expression that makes the object.</param>
    /// <param name="diagnostic">The diagnostic, which says what moves.</param>
    /// <param name="typeKey">The property of the diagnostic that holds the type of the field.</param>
    /// <param name="value">How the object is read from the field.</param>
    /// <returns>Null when the diagnostic says that the object cannot be shared, or the code is laid out so that lines cannot move.</returns>
    public static StaticLazy? TryCreate(
        SyntaxNode root,
        ExpressionSyntax creation,
        Diagnostic diagnostic,
        string typeKey = SharedObjectFix.LazyType,
        string value = ".Value")
    {
        if (!diagnostic.Properties.TryGetValue(typeKey, out var type)
            || !diagnostic.Properties.TryGetValue(SharedObjectFix.Kind, out var kind)
            || creation.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } declaration
            || declaration.Parent?.Parent is not MethodDeclarationSyntax { Parent: TypeDeclarationSyntax owner } method)
        {
            return null;
        }

        var lines = new SourceLines(root.SyntaxTree.GetText());
        var setup = SetupOf(diagnostic, root);
        if (!setup.All(lines.IsAlone))
        {
            return null;
        }

        var name = FreeName(owner, method, method.Identifier.ValueText + kind);
        var changes = new List<TextChange>
        {
            new(new TextSpan(lines.StartWithComments(method), 0), Field(lines, method, setup, creation, type!, name)),
        };
        changes.AddRange(lines.RemovalOf(setup).Select(span => new TextChange(span, "")));
        if (declaration.UsingKeyword.IsKind(SyntaxKind.UsingKeyword))
        {
            changes.Add(new TextChange(TextSpan.FromBounds(declaration.UsingKeyword.SpanStart, declaration.Declaration.SpanStart), ""));
        }

        changes.Add(new TextChange(creation.Span, name + value));
        return new StaticLazy(lines, method, declaration, changes);
    }

    /// <summary>The statements that only the object needs.</summary>
    public static IReadOnlyList<StatementSyntax> SetupOf(Diagnostic diagnostic, SyntaxNode root) => diagnostic.AdditionalLocations
        .Select(location => root.FindNode(location.SourceSpan).FirstAncestorOrSelf<StatementSyntax>())
        .OfType<StatementSyntax>()
        .ToList();

    private static string Field(
        SourceLines lines,
        MethodDeclarationSyntax method,
        IReadOnlyList<StatementSyntax> setup,
        ExpressionSyntax creation,
        string type,
        string name)
    {
        var indent = lines.IndentOf(method);
        var canOmitType = ((CSharpParseOptions)method.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp9;
        var start = $"{indent}private static readonly {type} {name} = new{(canOmitType ? "" : " " + type)}(() =>";
        if (setup.Count == 0)
        {
            return $"{start} {creation});" + lines.NewLine + lines.NewLine;
        }

        var statements = string.Concat(setup.Select(statement => lines.Text(lines.LinesOf(statement))));
        var inner = lines.IndentOf(setup[0]);
        return start + lines.NewLine
            + $"{indent}{{{lines.NewLine}{statements}{inner}return {creation};{lines.NewLine}{indent}}});{lines.NewLine}{lines.NewLine}";
    }

    /// <summary>A name that nothing in the type uses; overloads get different ones, so that they can be fixed at once.</summary>
    private static string FreeName(TypeDeclarationSyntax owner, MethodDeclarationSyntax method, string name)
    {
        var number = 1 + owner.Members
            .OfType<MethodDeclarationSyntax>()
            .TakeWhile(other => other != method)
            .Count(other => other.Identifier.ValueText == method.Identifier.ValueText);
        var used = new HashSet<string>(owner.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        while (used.Contains(Numbered()))
        {
            number++;
        }

        return Numbered();

        string Numbered() => number == 1 ? name : name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
