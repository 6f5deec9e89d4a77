using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>How often an expression runs: once for each pass of a loop, or once for each call of a function.</summary>
internal sealed class Repetition
{
    private Repetition(IOperation? loop, IMethodSymbol? function)
    {
        Loop = loop;
        Function = function;
    }

    /// <summary>The loop, or the lambda of a parallel loop, that repeats the expression.</summary>
    public IOperation? Loop { get; }

    /// <summary>The method, local function or lambda whose calls repeat the expression, where no loop does.</summary>
    public IMethodSymbol? Function { get; }

    /// <summary>True when the calls that repeat the expression are those of a lambda, which has no name.</summary>
    public bool IsLambda => Function?.MethodKind == MethodKind.AnonymousFunction;

    /// <summary>What it runs once for, as a message says it.</summary>
    public string Name => Function switch
    {
        null => "pass of a loop",
        { MethodKind: MethodKind.AnonymousFunction } => "call of a lambda",
        { AssociatedSymbol: { } property } => $"use of '{property.Name}'",
        { Name: var name } => $"call of '{name}'",
    };

    /// <summary>Finds what repeats <paramref name="operation"/>.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="member">The member that holds it.</param>
    /// <param name="compilation">The compilation that holds it.</param>
    /// <param name="tasks">Knows the lambdas that run once.</param>
    /// <param name="cancellationToken">Ends the search for callers.</param>
    /// <returns>Null when it runs once in the life of an object or of the program, as far as is known.</returns>
    public static Repetition? Of(IOperation operation, ISymbol member, Compilation compilation, TaskSymbols tasks, CancellationToken cancellationToken)
    {
        var inner = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            switch (ancestor)
            {
                case ILoopOperation loop when IsRepeated(inner, loop):
                    return new Repetition(loop, function: null);
                case IAnonymousFunctionOperation lambda when tasks.RunsInParallel(lambda):
                    return new Repetition(lambda, function: null);
                case IAnonymousFunctionOperation lambda when !tasks.RunsOnce(lambda):
                    return new Repetition(loop: null, lambda.Symbol);
                case ILocalFunctionOperation function:
                    return OfCalls(function.Symbol);
            }

            inner = ancestor;
        }

        return member is IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor) } method ? OfCalls(method) : null;

        Repetition? OfCalls(IMethodSymbol method)
            => TestFrameworks.MayRun(method.ContainingType) || ProgramStart.RunsOnce(method, compilation, cancellationToken)
                ? null
                : new Repetition(loop: null, method);
    }

    /// <summary>The collection of a foreach and the start of a for are evaluated once.</summary>
    private static bool IsRepeated(IOperation part, ILoopOperation loop) => loop switch
    {
        IForEachLoopOperation forEach => part != forEach.Collection,
        IForLoopOperation @for => !@for.Before.Contains(part),
        _ => true,
    };
}
