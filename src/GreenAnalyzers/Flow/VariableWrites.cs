using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>The values that a variable is given.</summary>
internal static class VariableWrites
{
    /// <summary>Every value that <paramref name="variable"/> is given in <paramref name="bodies"/>.</summary>
    /// <returns>Null when one of them cannot be seen: a loop over a collection, a deconstruction, an argument by reference.</returns>
    public static IReadOnlyList<IOperation>? To(ISymbol variable, IEnumerable<IOperation> bodies)
    {
        var values = new List<IOperation>();
        foreach (var operation in bodies.SelectMany(body => body.DescendantsAndSelf()))
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Is(declarator.Symbol):
                    if (declarator.GetVariableInitializer() is { } initializer)
                    {
                        values.Add(initializer.Value);
                    }

                    break;
                case IFieldInitializerOperation field when field.InitializedFields.Any(Is):
                    values.Add(field.Value);
                    break;
                case IPropertyInitializerOperation property when property.InitializedProperties.Any(Is):
                    values.Add(property.Value);
                    break;
                case IForEachLoopOperation loop when loop.Locals.Any(Is):
                    return null;
                case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation when Is(SymbolOf(operation)) && SingleValue.IsWritten(operation):
                    if (operation.Parent is not IAssignmentOperation { Value: { } value } assignment || assignment.Target != operation)
                    {
                        return null;
                    }

                    values.Add(value);
                    break;
            }
        }

        return values;

        bool Is(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, variable.OriginalDefinition);
    }

    private static ISymbol? SymbolOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };
}
