using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <content>What calls do with the value: take it as a setting, show it, keep it, compute with it, or hand it to a method of the project.</content>
internal sealed partial class SettingFlow
{
    /// <returns>The result of the call, where the value goes on; null when it ends here.</returns>
    private (IOperation, Followed)? VisitArgument(IArgumentOperation argument, IOperation call, Followed followed)
    {
        if (IsSetting(argument, call, followed))
        {
            ReachesTrainer |= followed.IsInside;
            HasOtherUse |= !followed.IsInside;
            return null;
        }

        if (call is IPropertyReferenceOperation { Property.IsIndexer: true })
        {
            IsIndex = true;
            return SingleValue.IsWritten(call) ? null : (call, followed.Whole());
        }

        if (call.Parent is IInterpolatedStringAppendOperation { Parent: { } text })
        {
            return (text, followed.Whole());
        }

        if (_symbols.Bookkeeping.IsOutput(call))
        {
            return null;
        }

        if (_symbols.Bookkeeping.IsPure(call))
        {
            return (call, followed.Whole());
        }

        switch (call)
        {
            case IInvocationOperation collecting when BookkeepingSymbols.Collects(collecting) && collecting.Instance is { } collection:
                if (collection is IInstanceReferenceOperation && ValueCarriers.Initialized(collecting) is { } made)
                {
                    return (made, followed);
                }

                Store(collection, collecting, followed);
                return null;
            case IInvocationOperation query when argument.Parameter?.Ordinal == 0 && _symbols.Bookkeeping.KeepsElements(query):
                return (query, followed);
            case IInvocationOperation { TargetMethod: var method } when MemberBodies.IsKnown(method) && argument.Parameter is { } parameter:
                Enter(method, call, parameter.OriginalDefinition, followed);
                return null;
            case IObjectCreationOperation creation when _symbols.Bookkeeping.IsContainer(creation):
                return (creation, followed);
            case IObjectCreationOperation { Constructor: { DeclaringSyntaxReferences.IsEmpty: false } } creation when argument.Parameter is { } given:
                if (MemberPath.Of(given.OriginalDefinition) is { } property)
                {
                    return (creation, followed.In(property));
                }

                Enter(creation.Constructor, creation, given.OriginalDefinition, followed);
                return null;
            default:
                HasOtherUse = true;
                return null;
        }
    }

    /// <summary>True where a trainer gets the value itself, or an object that holds it in a member which is a setting.</summary>
    private bool IsSetting(IArgumentOperation argument, IOperation call, Followed followed)
        => followed.Path is null
            ? _symbols.Training.TakesSetting(argument)
            : _symbols.Training.MakesTrainer(call) && TrainingSymbols.IsSetting(followed.Path.Member);

    private Followed? VisitMember(IMemberReferenceOperation member, Followed followed)
    {
        if (SingleValue.IsWritten(member))
        {
            return null;
        }

        switch (member)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: true }:
                return followed;
            case { Member: IMethodSymbol or IEventSymbol }:
                HasOtherUse = true;
                return null;
            case IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } when !MemberPath.IsStorage(property):
                Enter(getter, member, getter.OriginalDefinition, followed);
                return null;
            default:
                return followed.Out(member.Member);
        }
    }

    private Followed? VisitReceiver(IInvocationOperation call, Followed followed)
    {
        if (call.TargetMethod.Name == nameof(ToString) || _symbols.Bookkeeping.IsPure(call))
        {
            return followed.Whole();
        }

        if (MemberBodies.IsKnown(call.TargetMethod))
        {
            Enter(call.TargetMethod, call, call.TargetMethod.OriginalDefinition, followed);
        }
        else
        {
            // What a collection does for its own sake, such as 'Sort' or 'Clear', or its 'Add' of something else.
            HasOtherUse |= !(BookkeepingSymbols.IsCollection(call.TargetMethod.ContainingType) && (call.Type?.SpecialType == SpecialType.System_Void || BookkeepingSymbols.Collects(call)));
        }

        return null;
    }

    /// <summary>Goes on in the body of a method of the project; a method stands for the object on which it is called.</summary>
    private void Enter(IMethodSymbol method, IOperation call, ISymbol holder, Followed followed)
    {
        var bodies = MemberBodies.Of(method, _symbols.Compilation, _cancellationToken).ToList();
        if (bodies.Count == 0 || followed.Depth == MaximumDepth)
        {
            HasOtherUse = true;
            return;
        }

        foreach (var path in _results.AddCall(method.OriginalDefinition, call))
        {
            Visit(call, followed with { Path = path });
        }

        foreach (var body in bodies)
        {
            Hold(new Holder(holder, followed.Path, body, followed.Depth + 1, followed.IsInside));
        }
    }

    /// <summary>A value that is returned is what the calls give through which it came.</summary>
    private void VisitReturn(IReturnOperation @return, Followed followed)
    {
        if (@return.Ancestors().OfType<IAnonymousFunctionOperation>().FirstOrDefault() is { } lambda)
        {
            // A key by which results are ordered is bookkeeping.
            HasOtherUse |= lambda.ReceivingCall() is not { } query || !_symbols.Bookkeeping.KeepsElements(query);
            return;
        }

        GoBack(HelperResults.MemberAround(@return), followed);
    }

    /// <summary>Goes on with what the calls of a method give, or the creations of a constructor.</summary>
    private void GoBack(ISymbol? method, Followed followed)
    {
        var calls = _results.AddResult(method, followed.Path);
        HasOtherUse |= calls is null;
        foreach (var call in calls ?? [])
        {
            Visit(call, followed with { Depth = followed.Depth - 1 });
        }
    }
}
