namespace GreenBuildTasks.Cards.Forms;

/// <summary>
/// The fields of the section "Environmental Impact" of Hugging Face's annotated model card template, with energy, use and evidence beside
/// them.
/// </summary>
internal sealed class HuggingFaceForm : ICardForm
{
    /// <inheritdoc />
    public string Word => "huggingface";

    /// <inheritdoc />
    public string Title => "Environmental Impact";

    /// <inheritdoc />
    public IEnumerable<string> Lines(ImpactStatement statement, IReadOnlySet<TemplateField> answered)
    {
        yield return Field(TemplateField.Hardware, MarkdownText.Escape(statement.Hardware));
        yield return Field(TemplateField.Hours, FigureText.Hours(statement.Subject));
        if (!answered.Contains(TemplateField.Provider))
        {
            yield return Field(TemplateField.Provider, statement.Providers);
        }

        yield return Field(TemplateField.Region, MarkdownText.Escape(statement.Grids));
        yield return Field(TemplateField.Carbon, statement.Making.Count > 0 ? ImpactBlock.Carbon(statement.Total, statement) : "");
        if (statement.Making.Count > 0)
        {
            yield return ImpactBlock.Field("Energy", ImpactBlock.Energy(statement.Total) + (statement.LacksEnergy ? ", of the activities whose energy is known" : ""));
        }
    }

    private static string Field(TemplateField field, string value) => ImpactBlock.Field(TemplateFields.NameOf(field), value);
}
