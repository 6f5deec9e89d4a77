using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>What keeps nested loops from training every combination.</summary>
/// <param name="AreCut">True when a budget, a good result or anything else that is not a combination may end or skip them.</param>
/// <param name="SkipSome">True when some combinations are skipped for what they are.</param>
internal sealed record SweepLimits(bool AreCut, bool SkipSome)
{
    /// <param name="loops">The loops, from the outermost one.</param>
    /// <param name="training">The call that trains.</param>
    public static SweepLimits Of(IReadOnlyList<SweptLoop> loops, IOperation training)
    {
        var outermost = loops[0].Values.Loop;
        var areCut = false;
        var skipSome = false;
        foreach (var operation in outermost.Body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IReturnOperation when !operation.Ancestors().TakeWhile(ancestor => ancestor != outermost).Any(ancestor => ancestor is IAnonymousFunctionOperation or ILocalFunctionOperation):
                case IBranchOperation { BranchKind: BranchKind.GoTo }:
                case IBranchOperation { BranchKind: BranchKind.Break } @break when loops.Any(loop => SymbolEqualityComparer.Default.Equals(loop.Values.Loop.ExitLabel, @break.Target)):
                    areCut = true;
                    break;
                // What is skipped after the training has been trained.
                case IBranchOperation { BranchKind: BranchKind.Continue } @continue
                    when @continue.Syntax.SpanStart < training.Syntax.SpanStart
                        && loops.Any(loop => SymbolEqualityComparer.Default.Equals(loop.Values.Loop.ContinueLabel, @continue.Target)):
                    Judge(@continue);
                    break;
            }
        }

        Judge(training);
        return new SweepLimits(areCut, skipSome);

        void Judge(IOperation conditional)
        {
            for (var inner = conditional; inner != outermost && inner.Parent is { } parent; inner = parent)
            {
                switch (parent)
                {
                    case IConditionalOperation choice when choice.Condition != inner:
                        skipSome = true;
                        areCut |= !IsAboutCombination(choice.Condition, loops);
                        break;
                    case ISwitchCaseOperation { Parent: ISwitchOperation choice }:
                        skipSome = true;
                        areCut |= !IsAboutCombination(choice.Value, loops);
                        break;
                    case IWhileLoopOperation or ICatchClauseOperation when parent.IsWithin(outermost):
                        areCut |= conditional == training;
                        break;
                }
            }
        }
    }

    /// <summary>True for a condition that is made from the swept values and constants only.</summary>
    private static bool IsAboutCombination(IOperation condition, IReadOnlyList<SweptLoop> loops)
        => condition.DescendantsAndSelf().All(operation => operation switch
        {
            ILocalReferenceOperation { Local: var local } => local.IsConst || loops.Any(loop => loop.Values.Variables.Contains(local, SymbolEqualityComparer.Default)),
            IInvocationOperation or IParameterReferenceOperation or IFieldReferenceOperation { Field.IsConst: false } or IInstanceReferenceOperation => false,
            _ => true,
        });
}
