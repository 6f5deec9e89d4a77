using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>
/// The statements of a method that make an object and are there for nothing else: they can move with the object, or go with it.
/// </summary>
internal static class StaticSetup
{
    /// <summary>Finds the statements before the declaration that <paramref name="creation"/> initializes.</summary>
    /// <param name="creation">The expression that makes the object.</param>
    /// <param name="uses">What is done with the object.</param>
    /// <param name="canMove">Decides for each operation that the object is made of whether it may be done elsewhere, or not at all.</param>
    /// <returns>
    /// The statements in their order, often none. Null when they cannot move as they stand: the object is not a local of its own, is made of something
    /// that cannot move, is disposed by a statement, or the statements are needed for something else as well.
    /// </returns>
    public static ImmutableArray<StatementSyntax>? StatementsFor(IOperation creation, IReadOnlyList<IOperation> uses, Func<IOperation, bool> canMove)
    {
        var sources = ValueSources.Of(creation);
        if (DeclarationOf(creation) is not { Parent: BlockSyntax block } declaration
            || !sources.Operations.All(canMove)
            || !uses.All(IsHarmless)
            || IsAssignedAgain(creation, declaration))
        {
            return null;
        }

        var statements = sources.Writes
            .Select(write => write.Syntax.FirstAncestorOrSelf<StatementSyntax>())
            .Where(statement => statement != declaration)
            .Distinct()
            .OfType<StatementSyntax>()
            .OrderBy(statement => statement.SpanStart)
            .ToImmutableArray();
        return statements.All(statement => CanMove(statement, block, declaration)) && !AreNeededElsewhere(statements, creation) ? statements : null;
    }

    /// <summary>The statement that declares the one local which the creation initializes, in the body of a method where a static field can be.</summary>
    private static LocalDeclarationStatementSyntax? DeclarationOf(IOperation creation)
        => creation.Syntax.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration },
            },
        }
            && !declaration.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)
            && declaration.Parent is BlockSyntax { Parent: MethodDeclarationSyntax { TypeParameterList: null } method }
            && method.Ancestors().OfType<TypeDeclarationSyntax>().All(type => type is not InterfaceDeclarationSyntax && type.TypeParameterList is null)
            ? declaration
            : null;

    /// <summary>A call on the object or with it; ending the object's life, or passing it on by a statement of its own, is not.</summary>
    private static bool IsHarmless(IOperation use) => use switch
    {
        IInvocationOperation { TargetMethod.Name: nameof(IDisposable.Dispose) } => false,
        IInvocationOperation or IPropertyReferenceOperation => true,
        IArgumentOperation { Parent: IObjectCreationOperation } => true,
        _ => false,
    };

    private static bool IsAssignedAgain(IOperation creation, LocalDeclarationStatementSyntax declaration)
        => MemberBodies.Root(creation).DescendantsAndSelf().Any(operation => operation
            is IAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }
            && local.DeclaringSyntaxReferences.Any(reference => reference.Span.IntersectsWith(declaration.Span)));

    private static bool CanMove(StatementSyntax statement, BlockSyntax block, StatementSyntax declaration)
        => statement.Parent == block
            && statement.SpanStart < declaration.SpanStart
            && statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 };

    /// <summary>True when a local that the statements or the creation itself declare is used outside them.</summary>
    private static bool AreNeededElsewhere(ImmutableArray<StatementSyntax> statements, IOperation creation)
    {
        return MemberBodies.Root(creation).DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(reference
            => !IsMoved(reference.Syntax.SpanStart)
                && reference.Local.DeclaringSyntaxReferences.Any(declaration => IsMoved(declaration.Span.Start)));

        bool IsMoved(int position) => creation.Syntax.Span.Contains(position) || statements.Any(statement => statement.Span.Contains(position));
    }
}
