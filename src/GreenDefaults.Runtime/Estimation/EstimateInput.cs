namespace GreenDefaults.Runtime.Estimation;

/// <summary>One number that went into an estimate, with where it comes from.</summary>
/// <param name="Name">The key of the input as a footprint file writes it, for example <c>device_hours</c>.</param>
/// <param name="Value">The value in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit, for example <c>W</c>; empty for plain ratios.</param>
/// <param name="Source">Who or what says so; a default says that it is one.</param>
/// <param name="Year">The year the value describes, where it has one.</param>
public sealed record EstimateInput(string Name, double Value, string Unit, string Source, int? Year);
