using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <content>What holds the value for a while: variables, members of objects and elements of collections.</content>
internal sealed partial class SettingFlow
{
    private void Hold(ISymbol symbol, IOperation at, Followed followed)
        => Hold(new Holder(symbol, followed.Path, MemberBodies.Root(at), followed.Depth, followed.IsInside));

    private void Hold(Holder holder)
    {
        if (!_held.Add((holder.Symbol, holder.Path)))
        {
            return;
        }

        if (_held.Count > MaximumHolders)
        {
            HasOtherUse = true;
        }
        else
        {
            _pending.Enqueue(holder);
        }
    }

    /// <summary>The variable, or the object in a variable, that an assignment puts the value into.</summary>
    private void Store(IOperation target, IOperation assignment, Followed followed)
    {
        switch (target)
        {
            case IDiscardOperation:
                break;
            case ILocalReferenceOperation local:
                Hold(local.Local, target, followed);
                break;
            case IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter:
                Hold(parameter.Parameter, target, followed);
                break;
            case IArrayElementReferenceOperation element:
                Store(element.ArrayReference, assignment, followed);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IInstanceReferenceOperation } when ValueCarriers.Initialized(assignment) is { } made:
                Visit(made, followed);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection }:
                Store(collection, assignment, followed);
                break;
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation } member when ValueCarriers.Initialized(assignment) is { } made:
                NoteOptions(made, member.Member);
                Visit(made, followed.In(member.Member));
                break;
            case IMemberReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation } member:
                NoteOptions(SingleValue.Of(member.Instance), member.Member);
                Store(member.Instance, assignment, followed.In(member.Member));
                break;
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation } member
                when HelperResults.MemberAround(assignment) is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                GoBack(constructor, followed.In(member.Member));
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    Store(element, assignment, followed.Whole());
                }

                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, assignment, followed);
                break;
            default:
                HasOtherUse = true;
                break;
        }
    }

    private void NoteOptions(IOperation made, ISymbol member)
    {
        if (made is IObjectCreationOperation && _symbols.Training.IsTrainerOptions(made.Type) && TrainingSymbols.IsSetting(member))
        {
            _optionsObjects.Add(made);
        }
    }
}
