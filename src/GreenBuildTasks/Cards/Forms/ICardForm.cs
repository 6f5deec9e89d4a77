namespace GreenBuildTasks.Cards.Forms;

/// <summary>A layout for the first lines of a stamped block: the figures as a publisher of model cards prints them.</summary>
internal interface ICardForm
{
    /// <summary>The word for it in the metadata <c>Form</c> of a card.</summary>
    string Word { get; }

    /// <summary>The heading, of level 2, that the block stands under.</summary>
    string Title { get; }

    /// <summary>The lines.</summary>
    /// <param name="statement">What to say.</param>
    /// <param name="answered">Fields that the author answered beside the block: the block does not call them unknown.</param>
    IEnumerable<string> Lines(ImpactStatement statement, IReadOnlySet<TemplateField> answered);
}
