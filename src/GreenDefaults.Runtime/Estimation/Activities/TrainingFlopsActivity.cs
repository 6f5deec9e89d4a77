using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Estimation.Activities;

/// <summary>
/// An activity that is known by its operations: <c>device-hours = FLOP / (achieved FLOP/s × 3600)</c>, then as
/// <see cref="DeviceHoursActivity"/>. The operations are given, or <c>6 × parameters × tokens</c>: two for the forward pass and four
/// for the backward pass (Kaplan et al. 2020, arXiv:2001.08361).
/// </summary>
/// <remarks>
/// Training reaches 20 to 50 % of the dense peak of a device. At 100 % the result is a lower bound: it gave 189 MWh for GPT-3
/// where the measured throughput gives 1,287 MWh. Peaks are dense; vendors also print twice as much for sparse weights.
/// </remarks>
public sealed record TrainingFlopsActivity : PoweredActivity
{
    /// <summary>Operations of a training for each parameter and token: two forward and four backward (Kaplan et al. 2020, arXiv:2001.08361).</summary>
    internal const double FlopsPerParameterAndToken = 6;

    /// <summary>A training, until <see cref="ModelActivity.Activity"/> says otherwise.</summary>
    public TrainingFlopsActivity()
        : base(ActivityKinds.Training)
    {
    }

    /// <summary>Floating-point operations of the whole activity, 0 or more; without it 6 × parameters × tokens.</summary>
    public Sourced<double>? Flops { get; init; }

    /// <summary>Parameters of the model, above 0.</summary>
    public Sourced<double>? Parameters { get; init; }

    /// <summary>Parameters that one token uses, above 0 and at most <see cref="Parameters"/>: for mixtures of experts.</summary>
    public Sourced<double>? ActiveParameters { get; init; }

    /// <summary>Tokens that the model was trained on, 0 or more, repetitions of the data included.</summary>
    public Sourced<double>? Tokens { get; init; }

    /// <summary>Operations in a second that one device achieved, above 0.</summary>
    public Sourced<double>? ThroughputFlopsPerSecond { get; init; }

    /// <summary>Achieved operations divided by the peak, above 0 and at most 1; needs a peak or a device that has one.</summary>
    public Sourced<double>? UtilizationOfPeak { get; init; }

    /// <summary>
    /// Dense peak of one device in operations per second, above 0; without it the catalogue's peak in 16 bits, or in 32 where it
    /// has no other.
    /// </summary>
    public Sourced<double>? PeakFlopsPerSecond { get; init; }

    /// <inheritdoc/>
    public override string Method => Flops is null ? EstimationMethods.TrainingFlops : EstimationMethods.Flops;

    /// <inheritdoc/>
    private protected override void Compute(EstimateDraft draft)
    {
        double flops = TakeFlops(draft);
        double throughput = TakeThroughput(draft);
        double hours = flops / throughput / Conversions.SecondsPerHour;
        draft.Flops = flops;
        draft.DeviceHours = hours;
        draft.EquipmentJoules = hours * Conversions.SecondsPerHour * TakeWatts(draft);
    }

    private double TakeFlops(EstimateDraft draft)
    {
        if (Flops is { } flops)
        {
            return Parameters is null && ActiveParameters is null && Tokens is null
                ? draft.Take("flops", flops, "FLOP", 0, double.MaxValue)
                : throw new EstimationException("flops", "two methods at once: give flops, or parameters and tokens");
        }

        if (Parameters is not { } parameters || Tokens is not { } tokens)
            throw new EstimationException(Parameters is null ? "parameters" : "tokens", "the amount of work is missing: give flops, or parameters and tokens");

        double all = draft.TakePositive("parameters", parameters, "");
        double active = ActiveParameters is { } part ? draft.TakePositive("active_parameters", part, "", all) : all;
        return FlopsPerParameterAndToken * active * draft.Take("tokens", tokens, "", 0, double.MaxValue);
    }

    private double TakeThroughput(EstimateDraft draft)
    {
        if (ThroughputFlopsPerSecond is { } achieved)
        {
            return UtilizationOfPeak is null && PeakFlopsPerSecond is null
                ? draft.TakePositive("throughput", achieved, "FLOP/s")
                : throw new EstimationException("throughput", "two methods at once: give the achieved throughput, or utilization_of_peak");
        }

        if (UtilizationOfPeak is not { } share)
        {
            throw new EstimationException(
                "throughput",
                "the speed is missing: give the achieved throughput of one device, or utilization_of_peak (training reaches 0.2 to 0.5 of the dense peak)");
        }

        draft.Range = draft.Range.And(DefaultRanges.AssumedThroughput);
        double peak = draft.TakePositive("peak", PeakFlopsPerSecond ?? RatedPeak(), "FLOP/s");
        return peak * draft.TakePositive("utilization_of_peak", share, "", 1);
    }

    private Sourced<double> RatedPeak() => DevicePeak.Of(FindDevice(required: true), Device);
}
