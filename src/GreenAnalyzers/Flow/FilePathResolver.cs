using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>
/// Finds the path that an expression stands for: through constants, locals, fields and properties with one value, <c>Path.Combine</c>,
/// concatenation, interpolation and defaults. Null means that the source does not say it.
/// </summary>
internal sealed class FilePathResolver
{
    private const int MaximumDepth = 10;

    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private readonly INamedTypeSymbol? _path;
    private readonly INamedTypeSymbol? _appContext;
    private readonly INamedTypeSymbol? _appDomain;

    public FilePathResolver(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
        _path = compilation.GetTypeByMetadataName("System.IO.Path");
        _appContext = compilation.GetTypeByMetadataName("System.AppContext");
        _appDomain = compilation.GetTypeByMetadataName("System.AppDomain");
    }

    /// <summary>The path that <paramref name="value"/> stands for.</summary>
    public FilePath? Resolve(IOperation value) => Resolve(value, depth: 0);

    private FilePath? Resolve(IOperation value, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        value = SingleValue.Of(value);
        if (value.ConstantValue is { HasValue: true, Value: string text })
        {
            return text.Length == 0 || text[text.Length - 1] is '/' or '\\' ? null : new FilePath(text, isWhole: true, LiteralOf(value, text));
        }

        return value switch
        {
            IInvocationOperation call => ResolveCall(call, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } concatenation
                => Append(concatenation.LeftOperand, concatenation.RightOperand, depth),
            IInterpolatedStringOperation interpolation => ResolveInterpolation(interpolation),
            ICoalesceOperation coalesce => Resolve(coalesce.Value, depth + 1) ?? Resolve(coalesce.WhenNull, depth + 1),
            IFieldReferenceOperation { Field: { IsConst: false } field } => ResolveMember(field, depth),
            IPropertyReferenceOperation { Property: { IsIndexer: false } property } => ResolveMember(property, depth),
            _ => null,
        };
    }

    private FilePath? ResolveCall(IInvocationOperation call, int depth)
    {
        if (!SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, _path))
        {
            return null;
        }

        var parts = call.Arguments.Length == 1 && call.Arguments[0].Value is IArrayCreationOperation { Initializer: { } array }
            ? array.ElementValues
            : call.Arguments.Select(argument => argument.Value).ToList() as IReadOnlyList<IOperation>;
        return call.TargetMethod.Name switch
        {
            "Combine" or "Join" => Combine(parts, depth),
            "GetFullPath" => Resolve(parts[0], depth + 1),
            _ => null,
        };
    }

    /// <summary>The last part must be known; of the parts before it as many as are known without a gap.</summary>
    private FilePath? Combine(IReadOnlyList<IOperation> parts, int depth)
    {
        if (parts.Count == 0 || Resolve(parts[parts.Count - 1], depth + 1) is not { } file)
        {
            return null;
        }

        var text = string.Join("/", file.Segments);
        var isWhole = file.IsWhole;
        for (var index = parts.Count - 2; index >= 0 && isWhole; index--)
        {
            var part = SingleValue.Of(parts[index]);
            isWhole = part.ConstantValue is { HasValue: true, Value: string };
            text = isWhole ? part.ConstantValue.Value + "/" + text : text;
        }

        return new FilePath(text, isWhole, file.Literal);
    }

    /// <summary>What is appended is known from a separator on; the base directory of a program ends with one.</summary>
    private FilePath? Append(IOperation left, IOperation right, int depth)
    {
        if (Resolve(right, depth + 1) is not { } file)
        {
            return null;
        }

        var startsSegment = SingleValue.Of(right).ConstantValue is { HasValue: true, Value: string text } && text[0] is '/' or '\\';
        return startsSegment || EndsWithSeparator(left) ? new FilePath(string.Join("/", file.Segments), isWhole: false, file.Literal) : null;
    }

    private bool EndsWithSeparator(IOperation value)
    {
        value = SingleValue.Of(value);
        return value switch
        {
            { ConstantValue: { HasValue: true, Value: string { Length: > 0 } text } } => text[text.Length - 1] is '/' or '\\',
            IPropertyReferenceOperation { Property: { Name: "BaseDirectory", ContainingType: var type } }
                => SymbolEqualityComparer.Default.Equals(type, _appContext) || SymbolEqualityComparer.Default.Equals(type, _appDomain),
            IFieldReferenceOperation { Field: { Name: "DirectorySeparatorChar" or "AltDirectorySeparatorChar", ContainingType: var type } }
                => SymbolEqualityComparer.Default.Equals(type, _path),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } concatenation => EndsWithSeparator(concatenation.RightOperand),
            _ => false,
        };
    }

    private FilePath? ResolveInterpolation(IInterpolatedStringOperation interpolation)
    {
        if (interpolation.Parts.LastOrDefault() is not IInterpolatedStringTextOperation { Text: { ConstantValue: { HasValue: true, Value: string text } } end })
        {
            return null;
        }

        // Only what follows the first separator after the hole is sure to be whole segments.
        var before = interpolation.Parts.Length > 1 ? interpolation.Parts[interpolation.Parts.Length - 2] : null;
        var start = before is IInterpolationOperation hole && EndsWithSeparator(hole.Expression) ? 0 : text.IndexOfAny(['/', '\\']);
        return start >= 0 && !string.IsNullOrEmpty(text) && text[text.Length - 1] is not ('/' or '\\')
            ? new FilePath(text.Substring(start), isWhole: false, end.Syntax.GetLocation())
            : null;
    }

    /// <summary>A field or property of the project that has one value in its type: its initializer, or one assignment in a constructor.</summary>
    private FilePath? ResolveMember(ISymbol member, int depth)
    {
        if (member.ContainingType is not { DeclaringSyntaxReferences.IsEmpty: false } type)
        {
            return null;
        }

        IOperation? value = null;
        foreach (var operation in MemberBodies.OfType(type, _compilation, _cancellationToken).SelectMany(body => body.DescendantsAndSelf()))
        {
            var assigned = operation switch
            {
                IFieldInitializerOperation initializer when initializer.InitializedFields.Contains(member, SymbolEqualityComparer.Default) => initializer.Value,
                IPropertyInitializerOperation initializer when initializer.InitializedProperties.Contains(member, SymbolEqualityComparer.Default)
                    => initializer.Value,
                IAssignmentOperation { Target: IMemberReferenceOperation target } assignment
                    when SymbolEqualityComparer.Default.Equals(target.Member, member) => assignment.Value,
                IReturnOperation { ReturnedValue: { } returned } @return when IsGetterOf(@return, member) => returned,
                _ => null,
            };
            if (assigned is not null && value is not null)
            {
                return null;
            }

            value ??= assigned;
        }

        return value is null ? null : Resolve(value, depth + 1);
    }

    private bool IsGetterOf(IReturnOperation @return, ISymbol member)
        => member is IPropertySymbol { GetMethod: { } getter }
            && SymbolEqualityComparer.Default.Equals(@return.SemanticModel?.GetEnclosingSymbol(@return.Syntax.SpanStart, _cancellationToken), getter);

    /// <summary>Where the end of a constant stands as a literal: in the expression itself or in the declaration of the constant.</summary>
    private Location? LiteralOf(IOperation value, string text)
    {
        var syntax = value switch
        {
            IFieldReferenceOperation { Field.DeclaringSyntaxReferences: { IsEmpty: false } declarations }
                => (declarations[0].GetSyntax(_cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value,
            ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { IsEmpty: false } declarations }
                => (declarations[0].GetSyntax(_cancellationToken) as VariableDeclaratorSyntax)?.Initializer?.Value,
            _ => value.Syntax,
        };

        while (syntax is BinaryExpressionSyntax binary)
        {
            syntax = binary.Right;
        }

        return syntax is LiteralExpressionSyntax literal
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
            && text.EndsWith(literal.Token.ValueText, StringComparison.Ordinal)
            ? literal.GetLocation()
            : null;
    }
}
