namespace GreenDefaults.Runtime.Estimation;

/// <summary>A value together with where it comes from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Source">Who or what says so, for example a file with its line.</param>
/// <param name="Year">The year the value describes, where it has one.</param>
public readonly record struct Sourced<T>(T Value, string Source, int? Year = null);
