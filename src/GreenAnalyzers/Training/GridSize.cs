using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>
/// Computes how many settings a grid over a search space holds, where the source says so: <c>step</c> values for each numeric option and
/// every choice of the others. Null means that the source does not say it.
/// </summary>
/// <remarks>Semantics: <c>Microsoft.ML.SearchSpace.Tuner.GridSearchTuner</c>, which takes the Cartesian product over all options.</remarks>
internal sealed class GridSize
{
    private readonly AutoMLSymbols _autoML;
    private readonly int _step;
    private readonly List<long> _factors = new();

    private GridSize(AutoMLSymbols autoML, int step)
    {
        _autoML = autoML;
        _step = step;
    }

    /// <summary>The number of values of each option, in the order of the source.</summary>
    public IReadOnlyList<long> Factors => _factors;

    /// <summary>The number of combinations; <see cref="long.MaxValue"/> when it is larger than that.</summary>
    public long Combinations => _factors.Aggregate(1L, (product, factor) => factor != 0 && product > long.MaxValue / factor ? long.MaxValue : product * factor);

    /// <summary>Computes the grid of an experiment from the calls that configure it.</summary>
    public static GridSize? TryCompute(AutoMLExperimentChain experiment, int step, AutoMLSymbols autoML)
    {
        var grid = new GridSize(autoML, step);
        foreach (var call in experiment.Calls)
        {
            var space = autoML.IsExperimentMethod(call, "AddSearchSpace") ? ArgumentAt(call, 1)
                : autoML.IsExtension(call, "SetPipeline") ? ArgumentAt(call, 1)
                : null;
            if (space is not null && !grid.TryAdd(space))
            {
                return null;
            }
        }

        return grid._factors.Count > 0 ? grid : null;
    }

    private static IOperation? ArgumentAt(IInvocationOperation call, int ordinal)
        => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    private bool TryAdd(IOperation value)
    {
        value = SingleValue.Of(value);
        return value switch
        {
            IObjectCreationOperation { Type: INamedTypeSymbol type } when type.Is(_autoML.SearchSpaceOfOptions) => TryAddOptionsOf(type.TypeArguments[0], depth: 0),
            IObjectCreationOperation creation when creation.Type.Is(_autoML.SearchSpace) => TryAddInitializer(creation),
            IInvocationOperation call => TryAddPipeline(call),
            _ => false,
        };
    }

    /// <summary>Options that are declared by attributes on the members of a class.</summary>
    private bool TryAddOptionsOf(ITypeSymbol options, int depth)
    {
        // The library would not end on a class that nests itself.
        if (depth > 4)
        {
            return false;
        }

        for (var type = options; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType!)
        {
            foreach (var member in type.GetMembers().Where(member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }))
            {
                foreach (var attribute in member.GetAttributes())
                {
                    if (!TryAddOption(member, attribute, depth))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private bool TryAddOption(ISymbol member, AttributeData attribute, int depth)
    {
        var kind = attribute.AttributeClass;
        if (kind.Is(_autoML.RangeAttribute))
        {
            _factors.Add(_step);
        }
        else if (kind.Is(_autoML.BooleanChoiceAttribute))
        {
            _factors.Add(2);
        }
        else if (kind.Is(_autoML.ChoiceAttribute))
        {
            if (attribute.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Array, IsNull: false } candidates)
            {
                return false;
            }

            _factors.Add(candidates.Values.Length);
        }
        else if (kind.Is(_autoML.NestOptionAttribute))
        {
            return member switch
            {
                IPropertySymbol property => TryAddOptionsOf(property.Type, depth + 1),
                IFieldSymbol field => TryAddOptionsOf(field.Type, depth + 1),
                _ => true,
            };
        }

        return true;
    }

    /// <summary>Options in the initializer of a search space: <c>{ ["rate"] = new UniformSingleOption(..) }</c> or <c>{ { "rate", option } }</c>.</summary>
    private bool TryAddInitializer(IObjectCreationOperation creation)
        => creation is { Arguments.IsEmpty: true, Initializer: { } initializer }
            && initializer.Initializers.All(element => element switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } } assignment => TryAddOption(assignment.Value),
                IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 2 } add => TryAddOption(add.Arguments[1].Value),
                _ => false,
            });

    private bool TryAddOption(IOperation option)
    {
        option = SingleValue.Of(option);
        if (option is not IObjectCreationOperation creation)
        {
            return false;
        }

        if (creation.Type.DerivesFrom(_autoML.UniformNumericOption))
        {
            _factors.Add(_step);
            return true;
        }

        if (creation.Type.Is(_autoML.ChoiceOption)
            && creation.Arguments.FirstOrDefault()?.Value is IArrayCreationOperation { Initializer: { } choices })
        {
            _factors.Add(choices.ElementValues.Length);
            return true;
        }

        return false;
    }

    /// <summary>A pipeline with exactly one sweepable estimator; with more than one the choice between them is an option of its own.</summary>
    private bool TryAddPipeline(IInvocationOperation pipeline)
    {
        var estimators = new List<IInvocationOperation>();
        return TryCollectEstimators(pipeline, estimators)
            && estimators.Count == 1
            && TryAddEstimator(estimators[0]);
    }

    private bool TryCollectEstimators(IOperation value, List<IInvocationOperation> estimators)
    {
        value = SingleValue.Of(value);
        if (!(value.Type.Is(_autoML.SweepablePipeline) || value.Type.Is(_autoML.SweepableEstimator)))
        {
            // A plain estimator has nothing to sweep, wherever it comes from; an array holds alternatives.
            return value is not IArrayCreationOperation array
                || array.Initializer is { } elements && elements.ElementValues.All(element => TryCollectEstimators(element, estimators));
        }

        switch (value)
        {
            case IInvocationOperation { TargetMethod.Name: "CreateSweepableEstimator" } creation when creation.TargetMethod.ContainingType.Is(_autoML.Catalog):
                estimators.Add(creation);
                return true;
            case IInvocationOperation { TargetMethod.Name: "Append" } append:
                return append.Arguments.All(argument => TryCollectEstimators(argument.Value, estimators))
                    && (append.Instance is null || TryCollectEstimators(append.Instance, estimators));
            default:
                return false;
        }
    }

    private bool TryAddEstimator(IInvocationOperation creation)
        => ArgumentAt(creation, 1) is { ConstantValue: not { HasValue: true, Value: null } } space
            ? TryAdd(space)
            : creation.TargetMethod.TypeArguments is { Length: 1 } options && TryAddOptionsOf(options[0], depth: 0);
}
