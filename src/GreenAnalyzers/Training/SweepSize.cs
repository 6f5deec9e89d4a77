using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Training;

/// <summary>How many models a sweep trains, as far as the source says it.</summary>
internal sealed class SweepSize
{
    private readonly HyperparameterSweep _sweep;
    private readonly IReadOnlyList<int> _counts;

    private SweepSize(HyperparameterSweep sweep, IReadOnlyList<int?> factors, int? folds)
    {
        _sweep = sweep;
        _counts = factors.OfType<int>().ToList();
        IsComplete = _counts.Count == factors.Count;
        Folds = folds;
    }

    /// <summary>The number of trainings; a lower bound when <see cref="IsComplete"/> is false.</summary>
    public long Trainings => _counts.Aggregate(1L, (product, count) => count != 0 && product > long.MaxValue / count ? long.MaxValue : product * count);

    /// <summary>True when the number of values of each loop is known.</summary>
    public bool IsComplete { get; }

    /// <summary>The number of models that each training trains by cross-validation; null without one, or with more than one.</summary>
    public int? Folds { get; }

    public static SweepSize Of(HyperparameterSweep sweep, SweepSymbols symbols, CancellationToken cancellationToken)
    {
        var factors = sweep.Loops.SelectMany(loop => loop.Values.Factors).ToList();
        var validations = symbols.Calls.CrossValidationsOf(sweep.Training, cancellationToken).ToList();
        return new SweepSize(sweep, factors, validations.Count == 1 ? FoldsOf(validations[0]) : null);
    }

    /// <summary>The number of folds of a cross-validation, which is the only whole number among its parameters that cannot be null.</summary>
    public static int? FoldsOf(IInvocationOperation crossValidation)
        => crossValidation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == Microsoft.CodeAnalysis.SpecialType.System_Int32)?.Value.ConstantValue
            is { HasValue: true, Value: > 1 and int folds } ? folds : null;

    /// <summary>The trainings as a message counts them; empty when the source says nothing.</summary>
    public string Describe()
    {
        var folds = Folds is { } count ? string.Format(CultureInfo.InvariantCulture, " x {0} folds", count) : "";
        if (_counts.Count == 0 || (_sweep.Limits.SkipSome && !IsComplete))
        {
            return folds.Length > 0 ? ", each" + folds : "";
        }

        var factors = _counts.Count > 1 ? string.Join(" x ", _counts.Select(factor => factor.ToString(CultureInfo.InvariantCulture))) + " = " : "";
        var bound = _sweep.Limits.SkipSome ? "up to " : IsComplete ? "" : "at least ";
        return ": " + bound + factors + Trainings.ToString("N0", CultureInfo.InvariantCulture) + " trainings" + folds;
    }
}
