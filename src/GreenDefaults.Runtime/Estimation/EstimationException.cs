namespace GreenDefaults.Runtime.Estimation;

/// <summary>An estimate is impossible because an input is missing, out of range or unknown.</summary>
public sealed class EstimationException : Exception
{
    /// <summary>An error about one input.</summary>
    /// <param name="key">The key of the input as a footprint file writes it, for example <c>watts</c>.</param>
    /// <param name="message">What is wrong and what is expected.</param>
    public EstimationException(string key, string message)
        : base(message)
    {
        Key = key;
    }

    /// <summary>The key of the input as a footprint file writes it, for example <c>watts</c>.</summary>
    public string Key { get; }
}
