using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// Writes the batch form of a loop that scores each of its rows: the rows beside their scores, where nothing in the loop can change a row,
/// leave a row out or put another model in place.
/// </summary>
internal static class PredictionBatch
{
    /// <summary>Key of the property that holds the expression of the pairs of a row and its score.</summary>
    public const string Pairs = nameof(Pairs);

    /// <summary>Key of the property that holds the name of the score.</summary>
    public const string Score = nameof(Score);

    // What the score is called where the code gives it no name.
    private const string DefaultName = "prediction";

    /// <returns>Null where the rewrite is not certain to do the same.</returns>
    public static ImmutableDictionary<string, string?>? TryWrite(IInvocationOperation call, IOperation row, RowLoop loop, Compilation compilation)
    {
        if (loop.Loop is not IForEachLoopOperation { Syntax: ForEachStatementSyntax syntax } each
            || !loop.IsRow(row)
            || call.Instance is not { } engine
            || SingleValue.Of(engine) is not IInvocationOperation { TargetMethod: { Name: "CreatePredictionEngine", TypeArguments: { Length: 2 } types } } creation
            || creation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit).ToList() is not { Count: 1 } arguments
            || creation.Instance is not IPropertyReferenceOperation { Property.Name: "Model", Instance: { } mlContext }
            || NameOf(mlContext) is not { } contextName
            || NameOf(arguments[0].Value) is not { } model
            || NameOf(each.Collection) is not { } rows
            || !IsSequenceOf(types[0], each)
            || !IsUnconditional(call, each.Body)
            || !LeavesRowsAlone(each, loop, call)
            || NameOfScore(call, syntax) is not { } score
            || PairsWith(compilation, syntax, call.SemanticModel!) is not { } zip)
        {
            return null;
        }

        var type = types[1].ToMinimalDisplayString(call.SemanticModel!, syntax.SpanStart);
        var scores = $"{contextName}.Data.CreateEnumerable<{type}>({model}.Transform({contextName}.Data.LoadFromEnumerable({rows})), reuseRowObject: false, ignoreMissingColumns: true)";
        return ImmutableDictionary<string, string?>.Empty.Add(Pairs, $"{zip}({rows}, {scores})").Add(Score, score);
    }

    /// <summary>The name of a variable that has one value here; null for anything else.</summary>
    private static string? NameOf(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        ISymbol? variable = value switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            _ => null,
        };
        return variable is not null
            && value.Syntax is IdentifierNameSyntax name
            && !MemberBodies.Root(value).DescendantsAndSelf().Any(operation => Refers(operation, variable) && SingleValue.IsWritten(operation))
            ? name.Identifier.Text
            : null;
    }

    private static bool Refers(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(variable, operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    });

    private static bool IsSequenceOf(ITypeSymbol row, IForEachLoopOperation each)
    {
        var rows = each.Collection is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand.Type : each.Collection.Type;
        return Same(each.Locals[0].Type)
            && (rows is IArrayTypeSymbol { Rank: 1 } array ? Same(array.ElementType)
                : rows is INamedTypeSymbol named && named.AllInterfaces.Concat([named]).Any(type =>
                    type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T && Same(type.TypeArguments[0])));

        bool Same(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, row);
    }

    /// <summary>True when each pass scores its row: nothing chooses, skips or repeats.</summary>
    private static bool IsUnconditional(IOperation call, IOperation body)
        => !body.Descendants().Any(operation => operation is IBranchOperation)
            && call.Ancestors().TakeWhile(ancestor => ancestor != body).All(ancestor => ancestor is IExpressionStatementOperation
                or IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IVariableDeclaratorOperation or IVariableInitializerOperation
                or IArgumentOperation or IInvocationOperation or IMemberReferenceOperation or IAssignmentOperation or IConversionOperation
                or IInterpolatedStringOperation or IInterpolationOperation
                or IBinaryOperation { OperatorKind: not (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr) });

    /// <summary>True when the loop only reads texts and numbers of a row. The batch may read ahead of the loop.</summary>
    private static bool LeavesRowsAlone(IForEachLoopOperation each, RowLoop loop, IInvocationOperation call)
    {
        var rows = each.Collection is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : each.Collection;
        return each.Body.Descendants().All(operation => !loop.IsRow(operation) ? operation.Syntax.ToString() != rows.Syntax.ToString()
            : operation.Parent switch
            {
                IMemberReferenceOperation { Type: { } type } member => !SingleValue.IsWritten(member) && (type.IsValueType || type.SpecialType == SpecialType.System_String),
                IArgumentOperation argument => argument.Parent == call,
                _ => false,
            });
    }

    private static string? NameOfScore(IInvocationOperation call, ForEachStatementSyntax loop)
    {
        if (call.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var score } declarator })
        {
            // What a loop gives cannot be assigned.
            return SymbolEqualityComparer.Default.Equals(score.Type, call.Type)
                && !MemberBodies.Root(declarator).DescendantsAndSelf().Any(operation => Refers(operation, score) && SingleValue.IsWritten(operation))
                ? score.Name
                : null;
        }

        return call.SemanticModel!.LookupSymbols(loop.SpanStart, name: DefaultName).IsEmpty
            && !loop.DescendantTokens().Any(token => token.ValueText == DefaultName)
            ? DefaultName
            : null;
    }

    /// <summary>The name under which <c>Enumerable.Zip</c> pairs two sequences; null in a framework that cannot.</summary>
    private static string? PairsWith(Compilation compilation, ForEachStatementSyntax loop, SemanticModel model)
        => compilation.GetTypeByMetadataName("System.Linq.Enumerable") is { } enumerable
            && enumerable.GetMembers("Zip").Any(member => member is IMethodSymbol { TypeParameters.Length: 2 })
            ? enumerable.ToMinimalDisplayString(model, loop.SpanStart) + ".Zip"
            : null;
}
