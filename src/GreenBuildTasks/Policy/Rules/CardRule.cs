using GreenBuildTasks.Cards;
using GreenBuildTasks.Cards.Forms;
using GreenBuildTasks.Policy.CardTexts;
using GreenBuildTasks.Yaml;

namespace GreenBuildTasks.Policy.Rules;

/// <summary>
/// <c>GRN8005</c>: cards that lack what the policy wants to be told. The source cards are looked at, which people read and publish;
/// <c>-t:GreenUpdateModelCards</c> writes what the build knows into them.
/// </summary>
internal static class CardRule
{
    private static readonly string[] SectionFields =
        [.. Enum.GetValues<TemplateField>().Select(TemplateFields.NameOf).Where(name => name.Length > 0)];

    /// <summary>One finding for each card that cannot be read or lacks something.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context)
        => policy.RequiredCardFields is { } required
            ? context.Cards.Select(card => Check(required, CardText.Read(card))).OfType<PolicyFinding>()
            : [];

    private static PolicyFinding? Check(Demand<IReadOnlyList<string>> required, CardText card)
    {
        if (card.Problem is { } problem)
        {
            return new PolicyFinding(FindingCodes.CardIncomplete, problem);
        }

        var missing = required.Value.Where(name => !Has(card, name)).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        var place = PlaceFor(card, missing[0]);
        return new PolicyFinding(FindingCodes.CardIncomplete, new FileProblem(
            card.Path, place.Line, place.Column, $"The card lacks {string.Join(", ", missing.Select(name => $"'{name}'"))}, which {required.Place} requires"));
    }

    private static bool Has(CardText card, string name)
    {
        if (IsSection(name))
        {
            return card.SectionLine is not null;
        }

        return IsSectionField(name)
            ? card.Fields.Any(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            : Find(card.Metadata, name) is { } value && !IsEmpty(value);
    }

    private static bool IsSection(string name) => CardForms.IsTitle(name);

    private static bool IsSectionField(string name) => SectionFields.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static YamlNode? Find(YamlNode? node, string path)
    {
        foreach (var key in path.Split('.'))
        {
            node = (node as YamlMapping)?.Find(key)?.Value;
        }

        return node;
    }

    private static bool IsEmpty(YamlNode value) => value switch
    {
        YamlScalar scalar => scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence sequence => sequence.Items.Count == 0,
        YamlMapping mapping => mapping.Entries.Count == 0,
        _ => true,
    };

    /// <summary>The part of the card that the missing field belongs into.</summary>
    private static (int Line, int Column) PlaceFor(CardText card, string name)
    {
        if (IsSection(name))
        {
            return (0, 0);
        }

        if (IsSectionField(name))
        {
            return card.SectionLine is { } line ? (line, 1) : (0, 0);
        }

        var path = name.Split('.');
        for (var length = path.Length; length > 0; length--)
        {
            if (card.Metadata is not null && EntryOf(card.Metadata, path[..length]) is { } entry)
            {
                return (entry.Key.Line, entry.Key.Column);
            }
        }

        return card.Metadata is { } metadata ? (metadata.Line, metadata.Column) : (0, 0);
    }

    private static YamlEntry? EntryOf(YamlMapping metadata, string[] path)
        => (path.Length == 1 ? metadata : Find(metadata, string.Join('.', path[..^1])) as YamlMapping)?.Find(path[^1]);
}
