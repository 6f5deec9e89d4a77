using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Infrastructure;

/// <summary>Statements that follow each other: a block, a switch section, or the top-level statements of a file.</summary>
internal sealed class StatementList
{
    private readonly SyntaxNode _container;

    private StatementList(SyntaxNode container, IReadOnlyList<StatementSyntax> statements)
    {
        _container = container;
        Statements = statements;
    }

    /// <summary>The statements, in order.</summary>
    public IReadOnlyList<StatementSyntax> Statements { get; }

    /// <summary>True where a <c>using</c> declaration ends with the statements around it: not in a switch section, and not at the top level.</summary>
    public bool IsBlock => _container is BlockSyntax;

    /// <summary>The innermost list that holds a node in the function at hand; null for an expression body.</summary>
    public static StatementList? Around(SyntaxNode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case BlockSyntax block:
                    return new StatementList(block, block.Statements);
                case SwitchSectionSyntax section:
                    return new StatementList(section, section.Statements);
                case CompilationUnitSyntax unit:
                    return new StatementList(unit, unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement).ToList());
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The innermost list that holds all these nodes in one function; null when there is none.</summary>
    public static StatementList? Around(SyntaxNode node, IEnumerable<SyntaxNode> others)
    {
        var list = Around(node);
        while (list is not null && others.Any(other => list.IndexOf(other) < 0))
        {
            list = Around(list._container);
        }

        return list;
    }

    /// <summary>The position of the statement that is or holds <paramref name="node"/>; -1 when none does.</summary>
    public int IndexOf(SyntaxNode node)
    {
        for (var index = 0; index < Statements.Count; index++)
        {
            if (Statements[index].Span.Contains(node.Span))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The root with other statements in place of <paramref name="count"/> of this list.</summary>
    public SyntaxNode Replace(SyntaxNode root, int index, int count, IEnumerable<StatementSyntax> statements) => root.ReplaceNode(_container, _container switch
    {
        BlockSyntax block => block.WithStatements(Splice(block.Statements, index, count, statements)),
        SwitchSectionSyntax section => section.WithStatements(Splice(section.Statements, index, count, statements)),
        CompilationUnitSyntax unit => unit.WithMembers(Splice(unit.Members, index, count, statements.Select(SyntaxFactory.GlobalStatement))),
        _ => _container,
    });

    private static SyntaxList<T> Splice<T>(SyntaxList<T> list, int index, int count, IEnumerable<T> nodes)
        where T : SyntaxNode
        => SyntaxFactory.List(list.Take(index).Concat(nodes).Concat(list.Skip(index + count)));
}
