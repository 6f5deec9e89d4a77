using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// The training of a chain that can be taken apart, so that the trainer is given a validation set: <c>features.Append(trainer).Fit(split.TrainSet)</c>.
/// The training set is split once more, as its author has split the data: the test set stays unseen.
/// </summary>
internal static class ValidationFit
{
    /// <summary>Key of the diagnostic property that holds the call which splits the training set.</summary>
    internal const string Split = nameof(Split);

    /// <summary>What a diagnostic carries: the call that splits, and where <c>Fit</c> and <c>Append</c> are; nothing where the model might be of another kind.</summary>
    public static (ImmutableDictionary<string, string?> Properties, IEnumerable<Location> Calls) For(
        IOperation trainer,
        IInvocationOperation fit,
        BoostedTreeSymbols trees,
        PipelineSymbols pipelines)
        => pipelines.IsChain(fit.TargetMethod.ContainingType)
            && fit is { Instance: { } chain, Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } fitSyntax }
            && IsStatementOfItsOwn(fitSyntax)
            && AppendOf(chain) is { } append
            && EndsWith(trainer, append, trees, pipelines)
            && SplitOf(fit.Arguments[0].Value) is { } split
            ? (ImmutableDictionary<string, string?>.Empty.Add(Split, split), [fitSyntax.GetLocation(), append.Syntax.GetLocation()])
            : (ImmutableDictionary<string, string?>.Empty, []);

    /// <summary>True where the model goes straight into a variable or to the caller, so that statements can be put in front.</summary>
    private static bool IsStatementOfItsOwn(InvocationExpressionSyntax fit) => fit.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } } => CanFollowEachOther(statement),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax, Parent: ExpressionStatementSyntax statement } => CanFollowEachOther(statement),
        ReturnStatementSyntax statement => CanFollowEachOther(statement),
        _ => false,
    };

    private static bool CanFollowEachOther(StatementSyntax statement)
        => statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax && !statement.ContainsDirectives;

    /// <summary>The call that puts the trainer behind the features, right there or in a local that nothing else uses.</summary>
    private static IInvocationOperation? AppendOf(IOperation chain) => chain switch
    {
        IInvocationOperation append => append,
        ILocalReferenceOperation { Local: var local } reference
            when MemberBodies.Root(reference).DescendantsAndSelf().OfType<ILocalReferenceOperation>().Count(other => SymbolEqualityComparer.Default.Equals(other.Local, local)) == 1
            => SingleValue.Of(reference) is IInvocationOperation
                {
                    Syntax.Parent: EqualsValueClauseSyntax
                    {
                        Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } },
                    },
                } append
                && CanFollowEachOther(statement)
                ? append
                : null,
        _ => null,
    };

    /// <summary>True for a chain whose last step is the trainer, and whose steps before it can be fitted for themselves.</summary>
    private static bool EndsWith(IOperation trainer, IInvocationOperation append, BoostedTreeSymbols trees, PipelineSymbols pipelines)
    {
        if (!pipelines.Appends(append)
            || append.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } features }, ArgumentList.Arguments: { Count: 1 } arguments }
            || arguments[0].Expression is not (IdentifierNameSyntax or InvocationExpressionSyntax)
            || PipelineSymbols.AppendedBy(append) is not { } appended
            || SingleValue.Of(appended) != trainer)
        {
            return false;
        }

        // A cache in front of the trainer would be lost; rows of one group must not be torn apart.
        var model = append.SemanticModel!;
        var type = appended is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand.Type : appended.Type;
        return !trees.Ranks(type)
            && !pipelines.AppendsCheckpoint(SingleValue.Of(PipelineSymbols.ReceiverOf(append)))
            && model.GetTypeInfo(features).Type is { } estimator
            && model.LookupSymbols(features.SpanStart, estimator, "Fit").Any(member => member is IMethodSymbol { Parameters.Length: 1 })
            && type?.GetMembers("Fit").OfType<IMethodSymbol>().Where(method => method.Parameters.Length == 2).OnlyOrDefault() is { } fitWithValidation
            && SymbolEqualityComparer.Default.Equals(fitWithValidation.ReturnType, append.TargetMethod.TypeArguments.OnlyOrDefault());
    }

    /// <summary>The call that splits the training set like the data it comes from; null unless those were split at random, row by row.</summary>
    private static string? SplitOf(IOperation data)
    {
        if (data.Syntax is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax })
            || SingleValue.Of(data) is not IMemberReferenceOperation { Member: { Name: "TrainSet", ContainingType.Name: "TrainTestData" }, Instance: { } split }
            || SingleValue.Of(split) is not IInvocationOperation { TargetMethod: { Name: "TrainTestSplit", ContainingType.Name: "DataOperationsCatalog" }, Instance.Syntax: var catalog } made
            || !IsName(catalog))
        {
            return null;
        }

        var given = made.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit).ToList();
        var seed = given.FirstOrDefault(argument => argument.Parameter?.Name == "seed")?.Value.Syntax;
        return given.Any(argument => argument.Parameter?.Name == "samplingKeyColumnName") || seed is not (null or LiteralExpressionSyntax)
            ? null
            : $"{catalog}.TrainTestSplit({data.Syntax}{(seed is null ? "" : $", seed: {seed}")})";
    }

    /// <summary>True for names with dots between them: to say them again does nothing again.</summary>
    private static bool IsName(SyntaxNode expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Expression: var inner } => IsName(inner),
        _ => false,
    };
}
