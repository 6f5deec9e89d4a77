using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>
/// Which gradient mode is in force where an operation stands, by the guards of the member that holds it: the innermost <c>using</c> around it decides,
/// and a guard that is not held by a <c>using</c> makes the mode of its whole function uncertain.
/// </summary>
internal static class GradientGuards
{
    /// <summary>The mode in which an operation runs when its member is called with gradients on.</summary>
    public static GradientMode ModeAt(IOperation operation, GradientNeeds needs)
    {
        for (var inner = operation; inner.Parent is { } parent; inner = parent)
        {
            if (ModeInside(parent, inner, needs) is { } mode)
            {
                return mode;
            }

            if ((Functions.IsNested(parent) || parent.Parent is null) && needs.LeavesGradientsOff(parent))
            {
                return GradientMode.Unknown;
            }
        }

        return GradientMode.On;
    }

    /// <summary>True for a function with a guard that outlives the statement it stands in.</summary>
    public static bool LeavesGradientsOff(IOperation function, GradientNeeds needs)
        => Functions.OperationsOf(function).Any(operation => IsLoose(operation, needs.Symbols)
            || needs.TraitsOf(operation, GradientTopics.Mode) is { LeavesGuard: true });

    /// <summary>True for a guard that switches gradients off, or may do so, and that no <c>using</c> holds.</summary>
    public static bool IsLoose(IOperation operation, GradientSymbols symbols)
        => operation is IInvocationOperation call && symbols.ModeAfter(call) is GradientMode.Off or GradientMode.Unknown && !IsHeldByUsing(operation);

    /// <summary>True for a guard that the caller gets, who then decides how long it lasts.</summary>
    public static bool IsReturned(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IConditionalOperation or IParenthesizedOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent is IReturnOperation;
    }

    /// <summary>The mode that a parent operation gives to its part <paramref name="inner"/>; null when it leaves the mode as it is.</summary>
    private static GradientMode? ModeInside(IOperation parent, IOperation inner, GradientNeeds needs) => parent switch
    {
        IUsingOperation @using when @using.Body == inner => ModeOf(@using.Resources, needs),
        IBlockOperation block => ModeBefore(inner, block.Operations, needs),
        ISwitchCaseOperation section => ModeBefore(inner, section.Body, needs),
        // A lambda runs where the method that takes it runs it.
        IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: { } call } } }
            when needs.TraitsOf(call, GradientTopics.Mode) is { Mode: GradientMode.Off or GradientMode.Unknown } => GradientMode.Unknown,
        _ => null,
    };

    private static GradientMode? ModeBefore(IOperation inner, IEnumerable<IOperation> statements, GradientNeeds needs)
        => statements
            .TakeWhile(statement => statement != inner)
            .OfType<IUsingDeclarationOperation>()
            .Reverse()
            .Select(declaration => ModeOf(declaration.DeclarationGroup, needs))
            .FirstOrDefault(mode => mode is not null);

    /// <summary>The mode that the resources of a <c>using</c> switch to; null when they are about something else.</summary>
    private static GradientMode? ModeOf(IOperation resources, GradientNeeds needs)
    {
        var modes = resources.DescendantsAndSelf()
            .Select(SingleValue.Of)
            .SelectMany(value => value.DescendantsAndSelf())
            .Select(operation => (operation is IInvocationOperation call ? needs.Symbols.ModeAfter(call) : null) ?? needs.TraitsOf(operation, GradientTopics.Mode)?.Mode)
            .Where(mode => mode is not null)
            .Distinct()
            .ToList();
        return modes.Count > 1 ? GradientMode.Unknown : modes.FirstOrDefault() ?? (IsUnknownGuard(resources) ? GradientMode.Unknown : null);
    }

    /// <summary>True when the resource is only known as something to dispose, held in a variable of another member: it may be a guard.</summary>
    private static bool IsUnknownGuard(IOperation resources) => resources.DescendantsAndSelf().Any(operation
        => operation is IMemberReferenceOperation or IParameterReferenceOperation or IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke }
            && operation.Type?.SpecialType == SpecialType.System_IDisposable);

    private static bool IsHeldByUsing(IOperation operation)
    {
        for (var inner = operation; inner.Parent is { } parent && !Functions.IsNested(parent); inner = parent)
        {
            if (parent is IUsingDeclarationOperation || (parent is IUsingOperation @using && @using.Resources == inner))
            {
                return true;
            }
        }

        return false;
    }
}
