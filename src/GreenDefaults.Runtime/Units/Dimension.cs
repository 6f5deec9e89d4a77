namespace GreenDefaults.Runtime.Units;

/// <summary>What a quantity in a text measures, which decides the units it may carry and the unit it is returned in.</summary>
public enum Dimension
{
    /// <summary>A power; returned in watts.</summary>
    Power,

    /// <summary>An energy; returned in joules.</summary>
    Energy,

    /// <summary>A mass, with or without a CO2 suffix; returned in grams.</summary>
    Mass,

    /// <summary>A mass per energy; returned in grams per kilowatt-hour.</summary>
    CarbonIntensity,

    /// <summary>A time; returned in seconds.</summary>
    Duration,

    /// <summary>A plain factor without unit, such as a PUE; returned as it is.</summary>
    Ratio,

    /// <summary>A part of a whole, written as 0 to 1 or in percent; returned as 0 to 1.</summary>
    Share,

    /// <summary>A number of things, such as parameters or tokens, with the suffixes k, M, B and T; returned as it is.</summary>
    Count,
}
