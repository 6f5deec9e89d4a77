using GreenDefaults.Runtime.Estimation.Activities;

namespace GreenDefaults.Runtime.Estimation.Scaling;

/// <summary>The size of a training run of a dense transformer.</summary>
public sealed record TrainingPlan
{
    /// <summary>A plan of numbers that were checked or computed.</summary>
    internal TrainingPlan(double parameters, double tokens)
    {
        Parameters = parameters;
        Tokens = tokens;
    }

    /// <summary>Parameters of the model.</summary>
    public double Parameters { get; }

    /// <summary>Tokens that the model is trained on.</summary>
    public double Tokens { get; }

    /// <summary>Tokens for each parameter.</summary>
    public double TokensPerParameter => Tokens / Parameters;

    /// <summary>
    /// Floating-point operations of the training: <c>6 × parameters × tokens</c>, 2 forward and 4 backward (Hoffmann et al. 2022,
    /// arXiv:2203.15556).
    /// </summary>
    public double TrainingFlops => TrainingFlopsActivity.FlopsPerParameterAndToken * Parameters * Tokens;

    /// <summary>
    /// Floating-point operations of the training and of serving tokens: <c>6 × parameters × tokens + 2 × parameters × served</c>
    /// (Sardana et al. 2023, arXiv:2401.00448).
    /// </summary>
    internal double LifetimeFlops(double inferenceTokens) => TrainingFlops + (2 * Parameters * inferenceTokens);
}
