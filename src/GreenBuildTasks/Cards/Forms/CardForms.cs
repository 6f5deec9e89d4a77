namespace GreenBuildTasks.Cards.Forms;

/// <summary>The forms that a card can have.</summary>
internal static class CardForms
{
    /// <summary>The form of a card that asks for none.</summary>
    public static ICardForm Default { get; } = new HuggingFaceForm();

    /// <summary>Every form.</summary>
    public static IReadOnlyList<ICardForm> All { get; } = [Default, new MetaForm(), new GoogleForm()];

    /// <summary>The words for all forms, for messages and documentation.</summary>
    public static string Words => string.Join(", ", All.Select(form => form.Word));

    /// <summary>True for the heading of the section of any form, without regard to case.</summary>
    public static bool IsTitle(string heading) => All.Any(form => string.Equals(form.Title, heading, StringComparison.OrdinalIgnoreCase));

    /// <summary>The form of a word, without regard to case; the default one for an empty word, null for an unknown one.</summary>
    public static ICardForm? Find(string word)
        => word.Length == 0 ? Default : All.FirstOrDefault(form => string.Equals(form.Word, word, StringComparison.OrdinalIgnoreCase));
}
