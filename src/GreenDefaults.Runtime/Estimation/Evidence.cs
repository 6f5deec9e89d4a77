namespace GreenDefaults.Runtime.Estimation;

/// <summary>
/// How well a number is known, from best to worst, so that the evidence of a sum is the largest value of its parts.
/// </summary>
public enum Evidence
{
    /// <summary>Read from an energy counter or a power sensor during the run.</summary>
    Measured,

    /// <summary>Computed by a model from inputs that are all known: device-hours, rated power, a grid's intensity.</summary>
    Modeled,

    /// <summary>Stated by a person and taken as it is.</summary>
    Declared,

    /// <summary>Computed with at least one decisive input, power or intensity, filled in by a default.</summary>
    Default,
}
