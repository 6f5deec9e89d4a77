namespace GreenAnalyzers;

/// <summary>The families of rules. A family is a range of ids, a category in the IDE and a folder of this project.</summary>
internal static class RuleCategories
{
    /// <summary>GRN1xxx: models and their precision.</summary>
    public const string Models = "Models";

    /// <summary>GRN2xxx: training and search.</summary>
    public const string Training = "Training";

    /// <summary>GRN3xxx: running models.</summary>
    public const string Inference = "Inference";

    /// <summary>GRN4xxx: models that others host, and generated text.</summary>
    public const string Hosted = "Hosted";

    /// <summary>GRN5xxx: where work is done.</summary>
    public const string Location = "Location";

    /// <summary>GRN6xxx: measuring.</summary>
    public const string Measurement = "Measurement";
}
