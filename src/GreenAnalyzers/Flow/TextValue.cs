using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>The text that an expression stands for, where the source says it and it is the same in every run.</summary>
internal static class TextValue
{
    private const int MaximumDepth = 8;

    /// <summary>Follows constants, locals and read-only members with one value, concatenation and interpolation; null for anything else.</summary>
    public static string? Of(IOperation value, Compilation compilation, CancellationToken cancellationToken) => Of(value, compilation, depth: 0, cancellationToken);

    private static string? Of(IOperation value, Compilation compilation, int depth, CancellationToken cancellationToken)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        value = SingleValue.Of(value);
        if (value.ConstantValue is { HasValue: true, Value: string text })
        {
            return text;
        }

        return value switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Join([sum.LeftOperand, sum.RightOperand]),
            IInterpolatedStringOperation interpolation => Join(interpolation.Parts.Select(TextOf)),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => InitializerOf(field) is { } initializer ? Next(initializer) : null,
            IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false, IsIndexer: false } property }
                => InitializerOf(property) is { } initializer ? Next(initializer) : null,
            _ => null,
        };

        string? Next(IOperation next) => Of(next, compilation, depth + 1, cancellationToken);

        string? Join(IEnumerable<IOperation?> parts)
        {
            var texts = parts.Select(part => part is null ? null : Next(part)).ToList();
            return texts.Contains(null) ? null : string.Concat(texts);
        }

        IOperation? InitializerOf(ISymbol member) => MemberValueOf(member, compilation, cancellationToken);
    }

    /// <summary>A hole with an alignment or a format is not the text of its value.</summary>
    private static IOperation? TextOf(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => text.Text,
        IInterpolationOperation { Alignment: null, FormatString: null } hole => hole.Expression,
        _ => null,
    };

    /// <summary>
    /// What a member of the project is initialized with, or its getter returns; null when there is no such thing, or a constructor may give it another value.
    /// </summary>
    private static IOperation? MemberValueOf(ISymbol member, Compilation compilation, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var syntax = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            _ => null,
        };
        return syntax is not null && !IsAssigned(member, compilation, cancellationToken)
            ? SemanticModels.OperationOf(syntax, compilation, cancellationToken)
            : null;
    }

    /// <summary>Only a constructor may assign a read-only member.</summary>
    private static bool IsAssigned(ISymbol member, Compilation compilation, CancellationToken cancellationToken)
        => member.ContainingType.InstanceConstructors.Concat(member.ContainingType.StaticConstructors)
            .SelectMany(constructor => MemberBodies.Of(constructor, compilation, cancellationToken))
            .SelectMany(body => body.DescendantsAndSelf())
            .Any(operation => operation is IMemberReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Member, member)
                && SingleValue.IsWritten(reference));
}
