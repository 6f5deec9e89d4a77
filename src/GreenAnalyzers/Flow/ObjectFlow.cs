using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>
/// Follows an object from the expression that creates it through locals, fields, properties, helper methods of the project and factories,
/// and lists every place where it, or something derived from it, is used.
/// </summary>
/// <remarks>Flow is not ordered: a use may come before another at run time or after it. What cannot be followed sets <see cref="Escapes"/>.</remarks>
internal sealed class ObjectFlow
{
    // Real code holds a model in a local, a field and perhaps a parameter; more holders than this are not worth the time of the IDE.
    private const int MaximumHolders = 12;

    private readonly Compilation _compilation;
    private readonly Func<IOperation, bool> _derives;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _holders = new(SymbolEqualityComparer.Default);
    private readonly Queue<(ISymbol Holder, IOperation? Scope)> _pending = new();
    private readonly List<IOperation> _uses = new();
    private readonly List<IOperation> _otherValues = new();

    private ObjectFlow(Compilation compilation, Func<IOperation, bool> derives, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _derives = derives;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The operations that consume the object: a call on it, an argument that holds it, a member that is read from it.</summary>
    public IReadOnlyList<IOperation> Uses => _uses;

    /// <summary>Other values that are assigned to a variable which holds the object.</summary>
    public IReadOnlyList<IOperation> OtherValues => _otherValues;

    /// <summary>True when the object is handed to code that cannot be followed.</summary>
    public bool Escapes { get; private set; }

    /// <summary>True when a field or property that other types can reach holds the object: they may use and change it, too.</summary>
    public bool IsShared => _holders.Any(holder => holder is IFieldSymbol or IPropertySymbol && holder.DeclaredAccessibility != Accessibility.Private);

    /// <summary>True when a field, a property or a caller gets the object, so that it outlives the call that makes it.</summary>
    public bool IsKept => _holders.Any(holder => holder is IFieldSymbol or IPropertySymbol or IMethodSymbol);

    /// <summary>Follows the object that <paramref name="creation"/> makes.</summary>
    /// <param name="creation">The expression whose value is followed.</param>
    /// <param name="compilation">The compilation that holds it.</param>
    /// <param name="derives">Decides for a call or member access on the object whether its result is to be followed as well.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static ObjectFlow Follow(
        IOperation creation,
        Compilation compilation,
        Func<IOperation, bool> derives,
        CancellationToken cancellationToken)
    {
        var flow = new ObjectFlow(compilation, derives, cancellationToken);
        flow.Visit(creation);
        while (flow._pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (holder, scope) = flow._pending.Dequeue();
            flow.VisitReferences(holder, scope);
        }

        return flow;
    }

    /// <summary>Goes from a value to what consumes it.</summary>
    private void Visit(IOperation value)
    {
        while (value.Parent is { } parent)
        {
            switch (parent)
            {
                case IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                    when ChosenWith(value, parent) is { } alternatives:
                    _otherValues.AddRange(alternatives);
                    value = parent;
                    continue;

                case IConversionOperation or IParenthesizedOperation:
                case IConditionalAccessOperation access when access.WhenNotNull == value:
                    value = parent;
                    continue;

                case IConditionalAccessOperation access:
                    VisitConditionalReceivers(access);
                    return;

                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    Hold(declarator.Symbol, MemberBodies.Root(parent));
                    return;

                case IFieldInitializerOperation initializer:
                    foreach (var field in initializer.InitializedFields)
                    {
                        Hold(field, scope: null);
                    }

                    return;

                case IPropertyInitializerOperation initializer:
                    foreach (var property in initializer.InitializedProperties)
                    {
                        Hold(property, scope: null);
                    }

                    return;

                case IAssignmentOperation assignment when assignment.Value == value:
                    HoldTarget(assignment.Target);
                    return;

                case IArgumentOperation argument:
                    if (!VisitArgument(argument))
                    {
                        VisitLoopsOver(value);
                        return;
                    }

                    value = argument.Parent!;
                    continue;

                case IInvocationOperation or IMemberReferenceOperation or IAwaitOperation when _derives(parent):
                    _uses.Add(parent);
                    value = parent;
                    continue;

                case IReturnOperation @return:
                    VisitReturn(@return);
                    return;

                case IExpressionStatementOperation:
                    return;

                case ITupleOperation or IArrayInitializerOperation or IAnonymousObjectCreationOperation:
                    Escapes = true;
                    VisitLoopsOver(value);
                    return;

                default:
                    _uses.Add(parent);
                    return;
            }
        }
    }

    /// <summary>The values between which <paramref name="choice"/> chooses besides <paramref name="value"/>; null when it only tests the value.</summary>
    private static IEnumerable<IOperation>? ChosenWith(IOperation value, IOperation choice) => choice switch
    {
        IConditionalOperation conditional when conditional.WhenTrue == value => conditional.WhenFalse is { } other ? [other] : null,
        IConditionalOperation conditional when conditional.WhenFalse == value => [conditional.WhenTrue],
        ICoalesceOperation coalesce => [coalesce.Value == value ? coalesce.WhenNull : coalesce.Value],
        ISwitchExpressionArmOperation arm when arm.Value == value => [],
        ISwitchExpressionOperation @switch when @switch.Value != value => @switch.Arms.Where(arm => arm != value).Select(arm => arm.Value),
        _ => null,
    };

    /// <summary>A loop over the collection that holds the object gets it; so may others, which are not seen.</summary>
    private void VisitLoopsOver(IOperation element)
    {
        foreach (var taken in LoopedElements.Of(element))
        {
            Visit(taken);
        }
    }

    /// <returns>True when the result of the call is to be followed as the object.</returns>
    private bool VisitArgument(IArgumentOperation argument)
    {
        _uses.Add(argument);
        var method = argument.Parent switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };

        if (argument.Parent is IInvocationOperation or IObjectCreationOperation && _derives(argument.Parent))
        {
            return true;
        }

        if (argument.Parameter is { } parameter && method is { DeclaringSyntaxReferences.IsEmpty: false })
        {
            // Delegates of the project are declared in source but have no body.
            foreach (var body in MemberBodies.Of(method, _compilation, _cancellationToken))
            {
                Hold(parameter.OriginalDefinition, body);
            }
        }
        else if (method is null or { MethodKind: MethodKind.DelegateInvoke })
        {
            Escapes = true;
        }

        return false;
    }

    private void VisitConditionalReceivers(IConditionalAccessOperation access)
    {
        foreach (var receiver in access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>())
        {
            // A nested access has receivers of its own.
            if (receiver.Syntax.Span == access.Operation.Syntax.Span)
            {
                Visit(receiver);
            }
        }
    }

    /// <summary>A value that is returned is what the callers in the same type get.</summary>
    private void VisitReturn(IReturnOperation @return)
    {
        for (IOperation? parent = @return.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation)
            {
                Escapes = true;
                return;
            }

            if (parent is ILocalFunctionOperation localFunction)
            {
                VisitCalls(localFunction.Symbol, [MemberBodies.Root(localFunction)]);
                return;
            }
        }

        var model = @return.SemanticModel;
        switch (model?.GetEnclosingSymbol(@return.Syntax.SpanStart, _cancellationToken))
        {
            case IMethodSymbol { AssociatedSymbol: IPropertySymbol property }:
                Hold(property, scope: null);
                break;
            case IMethodSymbol { ContainingType: { } type } method:
                VisitCalls(method, MemberBodies.OfType(type, _compilation, _cancellationToken));
                break;
        }
    }

    private void VisitCalls(IMethodSymbol method, IEnumerable<IOperation> scopes)
    {
        if (!_holders.Add(method.OriginalDefinition) || _holders.Count > MaximumHolders)
        {
            return;
        }

        foreach (var call in scopes.SelectMany(scope => scope.DescendantsAndSelf()).OfType<IInvocationOperation>())
        {
            if (SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method.OriginalDefinition))
            {
                Visit(call);
            }
        }
    }

    private void HoldTarget(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Hold(local.Local, MemberBodies.Root(local));
                break;
            case IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                Escapes = true;
                break;
            case IParameterReferenceOperation parameter:
                Hold(parameter.Parameter, MemberBodies.Root(parameter));
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member:
                Hold(member.Member.OriginalDefinition, scope: null);
                break;
            case IDiscardOperation:
                break;
            default:
                Escapes = true;
                break;
        }
    }

    private void Hold(ISymbol holder, IOperation? scope)
    {
        if (_holders.Add(holder))
        {
            if (_holders.Count > MaximumHolders)
            {
                Escapes = true;
            }
            else
            {
                _pending.Enqueue((holder, scope));
            }
        }
    }

    private void VisitReferences(ISymbol holder, IOperation? scope)
    {
        var scopes = scope is not null
            ? [scope]
            : holder.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false } type
                ? MemberBodies.OfType(type, _compilation, _cancellationToken)
                : [];
        foreach (var operation in scopes.SelectMany(body => body.DescendantsAndSelf()))
        {
            var symbol = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
                IMemberReferenceOperation member => member.Member.OriginalDefinition,
                _ => (ISymbol?)null,
            };

            if (!SymbolEqualityComparer.Default.Equals(symbol, holder))
            {
                continue;
            }

            if (operation.Parent is IAssignmentOperation assignment && assignment.Target == operation)
            {
                _otherValues.Add(assignment.Value);
            }
            else
            {
                Visit(operation);
            }
        }
    }
}
