namespace GreenDefaults.Runtime.Units;

/// <summary>
/// Every conversion factor of the library, in one place. Inside the library there is one unit for each dimension:
/// joule, gram, watt, second and gram per kilowatt-hour.
/// </summary>
public static class Conversions
{
    /// <summary>Joules in one watt-hour: 3,600, exact.</summary>
    public const double JoulesPerWattHour = 3600;

    /// <summary>Joules in one kilowatt-hour: 3.6e6, exact.</summary>
    public const double JoulesPerKilowattHour = 3.6e6;

    /// <summary>Grams in one kilogram: 1,000, exact.</summary>
    public const double GramsPerKilogram = 1000;

    /// <summary>Grams in one metric tonne: 1e6, exact.</summary>
    public const double GramsPerTonne = 1e6;

    /// <summary>Kilograms in one metric tonne: 1,000, exact.</summary>
    public const double KilogramsPerTonne = 1000;

    /// <summary>Kilowatt-hours in one megawatt-hour: 1,000, exact.</summary>
    public const double KilowattHoursPerMegawattHour = 1000;

    /// <summary>Grams in one avoirdupois pound: 453.59237, exact.</summary>
    public const double GramsPerPound = 453.59237;

    /// <summary>Operations per second in one TFLOP/s (or TOP/s): 1e12, exact.</summary>
    public const double FlopsPerTeraflops = 1e12;

    /// <summary>Seconds in one hour: 3,600, exact.</summary>
    public const double SecondsPerHour = 3600;

    /// <summary>Seconds in one day: 86,400, exact.</summary>
    public const double SecondsPerDay = 86400;

    /// <summary>Seconds in one month of 730 h, a twelfth of a year.</summary>
    public const double SecondsPerMonth = 730 * SecondsPerHour;

    /// <summary>Seconds in one year of 8,760 h.</summary>
    public const double SecondsPerYear = 8760 * SecondsPerHour;

    /// <summary>Bytes in one gigabyte: 1e9, decimal.</summary>
    public const double BytesPerGigabyte = 1e9;

    /// <summary>Bytes in one terabyte: 1e12, decimal.</summary>
    public const double BytesPerTerabyte = 1e12;

    /// <summary>Operations in one petaFLOP/s-day: 8.64e19.</summary>
    public const double FlopsPerPetaflopsDay = 1e15 * SecondsPerDay;
}
