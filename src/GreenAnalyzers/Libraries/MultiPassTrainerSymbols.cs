using System.Globalization;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The trainers of ML.NET that open a cursor over their data more than once and keep no copy of it.</summary>
internal sealed class MultiPassTrainerSymbols
{
    private readonly INamedTypeSymbol? _linear;
    private readonly INamedTypeSymbol? _factorization;
    private readonly INamedTypeSymbol? _clustering;
    private readonly Compilation _compilation;

    private MultiPassTrainerSymbols(Compilation compilation, INamedTypeSymbol? linear, INamedTypeSymbol? clustering)
    {
        _compilation = compilation;
        _linear = linear;
        _clustering = clustering;
        _factorization = compilation.GetTypeByMetadataName("Microsoft.ML.FactorizationMachineExtensions");
    }

    /// <returns>Null when the compilation references none of the trainers.</returns>
    public static MultiPassTrainerSymbols? TryCreate(Compilation compilation)
    {
        var linear = compilation.GetTypeByMetadataName("Microsoft.ML.StandardTrainersCatalog");
        var clustering = compilation.GetTypeByMetadataName("Microsoft.ML.KMeansClusteringExtensions");
        return linear is null && clustering is null ? null : new MultiPassTrainerSymbols(compilation, linear, clustering);
    }

    /// <summary>True for a call that makes one of the trainers, as far as its name and type say.</summary>
    public bool MayMakeTrainer(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        return type.Is(_linear) || type.Is(_clustering) || type.Is(_factorization);
    }

    /// <summary>How often the trainer that <paramref name="call"/> makes reads its data, as a message says it.</summary>
    /// <returns>Null when it reads them once, holds a copy of its own, or its passes are not known to be several.</returns>
    public string? PassesOf(IInvocationOperation call, CancellationToken cancellationToken) => call.TargetMethod.Name switch
    {
        "OneVersusAll" => "at least once for each class",
        "PairwiseCoupling" => "at least once for each pair of classes",
        "KMeans" => Iterations(call, "MaximumNumberOfIterations", unknown: Many, cancellationToken),
        "Sdca" or "SdcaLogisticRegression" or "SdcaNonCalibrated" or "SdcaMaximumEntropy"
            => Iterations(call, "MaximumNumberOfIterations", unknown: Many, cancellationToken) is { } ? Many : null,
        "AveragedPerceptron" => Iterations(call, "NumberOfIterations", Passes(10), cancellationToken),
        "SgdCalibrated" or "SgdNonCalibrated" => Iterations(call, "NumberOfIterations", Passes(20), cancellationToken),
        "FieldAwareFactorizationMachine" => Iterations(call, "NumberOfIterations", Passes(6), cancellationToken),
        "OnlineGradientDescent" or "LinearSvm" => Iterations(call, "NumberOfIterations", unknown: null, cancellationToken),
        "LdSvm" => IsSet(call, SpecialType.System_Boolean, "Cache", value => value is false, cancellationToken) ? Many : null,
        "LbfgsLogisticRegression" or "LbfgsMaximumEntropy" or "LbfgsPoissonRegression"
            => IsSet(call, SpecialType.None, "NumberOfThreads", value => value is 1, cancellationToken) ? Many : null,
        _ => null,
    };

    private const string Many = "in many passes";

    private static string Passes(int number) => string.Format(CultureInfo.InvariantCulture, "in {0:N0} passes", number);

    /// <summary>A number of iterations that is set says how many passes there are; where it is not constant, or not set, the default counts.</summary>
    private string? Iterations(IInvocationOperation call, string option, string? unknown, CancellationToken cancellationToken)
    {
        // Among the parameters the number of iterations is the only whole number that the trainers above share; clusters are not.
        var value = call.TargetMethod.Name == "KMeans" ? null
            : call.Arguments.FirstOrDefault(argument => IsWholeNumber(argument.Parameter?.Type) && argument.ArgumentKind == ArgumentKind.Explicit)?.Value;
        value ??= OptionOf(call, option, cancellationToken);
        return value is null ? unknown
            : ConstantOf(value) is int number ? (number > 1 ? Passes(number) : null)
            : unknown;
    }

    private bool IsSet(IInvocationOperation call, SpecialType parameter, string option, Func<object?, bool> holds, CancellationToken cancellationToken)
    {
        var value = call.Arguments
                .Where(argument => parameter != SpecialType.None && argument.Parameter?.Type.SpecialType == parameter)
                .OrderBy(argument => argument.Parameter!.Ordinal)
                .LastOrDefault()?.Value
            ?? OptionOf(call, option, cancellationToken);
        return value is not null && holds(ConstantOf(value));
    }

    /// <summary>The one value that an option is given; null when it keeps its default or may have several.</summary>
    private IOperation? OptionOf(IInvocationOperation call, string option, CancellationToken cancellationToken)
        => call.Arguments
            .Select(argument => SingleValue.Of(argument.Value))
            .OfType<IObjectCreationOperation>()
            .Where(creation => creation.Type?.Name == "Options")
            .Select(creation => OptionsObject.Follow(creation, _compilation, cancellationToken).ValuesOf(option).OnlyOrDefault()?.Value)
            .FirstOrDefault();

    private static object? ConstantOf(IOperation value) => SingleValue.Of(value).ConstantValue is { HasValue: true, Value: var constant } ? constant : null;

    private static bool IsWholeNumber(ITypeSymbol? type)
        => type?.SpecialType == SpecialType.System_Int32
            || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                && nullable.TypeArguments[0].SpecialType == SpecialType.System_Int32;
}
