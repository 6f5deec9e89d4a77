using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Hosted;

/// <summary>Decides whether a call sends the same prompt in each pass of a loop, although one answer would do.</summary>
internal sealed class RepeatedPrompt(ChatSymbols chat, StableMembers stable, WaitingSymbols waiting, Compilation compilation)
{
    // Members of the options that ask for another answer each time, or for what lies outside the prompt.
    private static readonly string[] VariesAnswer = ["Temperature", "TopP", "TopK", "Seed", "Tools", "ConversationId", "WebSearchOptions"];

    private readonly TaskSymbols _tasks = new(compilation);
    private readonly INamedTypeSymbol? _stopwatch = compilation.GetTypeByMetadataName("System.Diagnostics.Stopwatch");

    /// <summary>True where a loop around <paramref name="call"/> repeats it for nothing.</summary>
    public bool IsSentAgain(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var part = (IOperation)call;
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case ILoopOperation loop when Repeats(loop, part) && IsSame(call, loop):
                    if (IsPlain(loop, call))
                    {
                        return !AnswerUse.IsSampled(call, loop) && IsDeterministic(call, cancellationToken);
                    }

                    break;
                case ILoopOperation loop when Repeats(loop, part):
                    return false;
                // What runs under a condition may run once: where nothing is kept yet, for example.
                case IConditionalOperation conditional when part != conditional.Condition:
                case ICoalesceOperation or ICoalesceAssignmentOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }:
                case ILocalFunctionOperation:
                case IAnonymousFunctionOperation lambda when !_tasks.RunsOnce(lambda):
                    return false;
            }

            part = ancestor;
        }

        return false;
    }

    /// <summary>The collection of a foreach and the start of a for are evaluated once.</summary>
    private static bool Repeats(ILoopOperation loop, IOperation part) => loop switch
    {
        IForEachLoopOperation forEach => part != forEach.Collection,
        IForLoopOperation @for => !@for.Before.Contains(part),
        _ => true,
    };

    /// <summary>True where everything that reaches the answer is the same in each pass, as far as can be seen.</summary>
    private bool IsSame(IInvocationOperation call, ILoopOperation loop)
        => (call.Instance is not { } client || IsSame(client, call, loop, isClient: true))
            && call.Arguments.All(argument => chat.IsCancellation(argument) || IsSame(argument.Value, call, loop, isClient: IsReceiver(argument)));

    private bool IsSame(IOperation value, IOperation call, ILoopOperation loop, bool isClient)
        => LoopInvariance.Holds(value, loop, stable)
            && ValueSources.Of(value).Operations.All(operation => operation switch
            {
                IParameterReferenceOperation or ILocalReferenceOperation => isClient || !MayChange(operation, call, loop),
                IFieldReferenceOperation or IPropertyReferenceOperation when isClient => !IsWrittenIn(loop, ((IMemberReferenceOperation)operation).Member),
                IFieldReferenceOperation or IPropertyReferenceOperation => IsConstant(((IMemberReferenceOperation)operation).Member),
                _ => true,
            });

    /// <summary>True for the first argument of an extension method.</summary>
    private static bool IsReceiver(IArgumentOperation argument) => argument is { Parameter: { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } } };

    private bool IsConstant(ISymbol member)
        => stable.Contains(member) || (StableMembers.IsReadOnly(member) && (IsText(TypeOf(member)) || chat.IsOptions(TypeOf(member))));

    /// <summary>A conversation grows where code of the loop gets hold of its messages; a text does not.</summary>
    private static bool MayChange(IOperation reference, IOperation call, ILoopOperation loop)
    {
        var variable = SymbolOf(reference);
        return loop.DescendantsAndSelf().Any(other => SymbolEqualityComparer.Default.Equals(SymbolOf(other), variable)
            && (SingleValue.IsWritten(other) || (!IsText(reference.Type) && !other.IsWithin(call) && !IsOwnStatement(other))));
    }

    /// <summary>A call on the object whose arguments are followed as a part of its value.</summary>
    private static bool IsOwnStatement(IOperation reference) => reference is ILocalReferenceOperation
        && reference.Parent switch
        {
            IInvocationOperation { Parent: IExpressionStatementOperation } call => call.Instance == reference,
            IMemberReferenceOperation { Parent: IAssignmentOperation assignment } member => assignment.Target == member,
            _ => false,
        };

    private static bool IsWrittenIn(IOperation loop, ISymbol member) => loop.DescendantsAndSelf().Any(operation =>
        operation is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member, member) && SingleValue.IsWritten(reference));

    /// <summary>False for loops that try again, wait, ask or measure, and for those whose end an answer decides.</summary>
    private bool IsPlain(ILoopOperation loop, IOperation call)
        => loop is IForEachLoopOperation { IsAsynchronous: false } or IForLoopOperation { Condition: not null }
            && !loop.Body.DescendantsAndSelf().Any(operation => operation switch
            {
                IBranchOperation branch => !IsWithinInnerLoop(branch, loop),
                IReturnOperation { Kind: OperationKind.Return } => Functions.Around(operation) == Functions.Around(loop),
                ITryOperation attempt => loop is IForLoopOperation && call.IsWithin(attempt) && attempt.Catches.Any(handler => !Rethrows(handler)),
                IInvocationOperation other => waiting.Waits(other) || other.TargetMethod.ContainingType.Is(_stopwatch),
                _ => false,
            })
            && (loop is not IForLoopOperation { Condition: { } condition } || !condition.DescendantsAndSelf().Any(operation => EndsByWork(operation, loop)));

    /// <summary>True for a break or continue of a loop inside this one.</summary>
    private static bool IsWithinInnerLoop(IBranchOperation branch, ILoopOperation loop)
        => branch.BranchKind != BranchKind.GoTo
            && !SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)
            && !SymbolEqualityComparer.Default.Equals(branch.Target, loop.ContinueLabel);

    private static bool Rethrows(ICatchClauseOperation handler)
        => handler.Handler.Operations.LastOrDefault() is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation };

    /// <summary>A condition on more than a counter and its limit: a variable that the body sets, or a call.</summary>
    private static bool EndsByWork(IOperation operation, ILoopOperation loop) => operation switch
    {
        IInvocationOperation or IAwaitOperation => true,
        ILocalReferenceOperation { Local: var local } => !loop.Locals.Contains(local) && loop.Body.DescendantsAndSelf()
            .Any(other => SymbolEqualityComparer.Default.Equals((other as ILocalReferenceOperation)?.Local, local) && SingleValue.IsWritten(other)),
        _ => false,
    };

    /// <summary>Options that cannot be followed may ask for another answer each time.</summary>
    private bool IsDeterministic(IInvocationOperation call, CancellationToken cancellationToken) => call.Arguments.Where(chat.IsOptions).All(argument =>
        SingleValue.Of(argument.Value) switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => true,
            IDefaultValueOperation => true,
            IObjectCreationOperation creation => OptionsObject.Follow(creation, compilation, cancellationToken) is { IsKnown: true } options
                && VariesAnswer.SelectMany(options.ValuesOf).All(IsZero),
            _ => false,
        });

    /// <summary>A temperature of zero asks for the likeliest answer, always the same one.</summary>
    private static bool IsZero(MemberValue member)
        => member is { Member: "Temperature", Value: { } value } && SingleValue.Of(value).ConstantValue is { HasValue: true, Value: 0 or 0f or 0d };

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String || type?.IsValueType == true;

    private static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
