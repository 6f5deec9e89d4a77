using GreenBuildTasks.Models;

namespace GreenBuildTasks.Cards;

/// <summary>A card taken apart.</summary>
/// <param name="Card">Its text.</param>
/// <param name="FrontMatter">Where its metadata is.</param>
/// <param name="Section">Where it speaks of its impact.</param>
internal sealed record CardParts(RawCard Card, FrontMatter FrontMatter, ImpactSection Section)
{
    /// <summary>Reads the bytes of a card.</summary>
    /// <param name="bytes">Any bytes.</param>
    /// <param name="title">Text of the heading of the section.</param>
    /// <param name="findings">Gets the reason when the card cannot be edited.</param>
    /// <returns>Null when the card cannot be edited.</returns>
    public static CardParts? Read(byte[] bytes, string title, CardFindings findings)
    {
        if (GitLfsPointer.TryRead(bytes.AsSpan(0, Math.Min(bytes.Length, GitLfsPointer.MaxBytes)), out _))
        {
            findings.Refuse(0, 0, "the card is a git-LFS pointer, not the file itself; run 'git lfs pull'");
            return null;
        }

        var card = RawCard.Read(bytes);
        if (card.Text.Contains('\0'))
        {
            findings.Refuse(0, 0, "the card is not UTF-8 text");
            return null;
        }

        var frontMatter = FrontMatter.Locate(card.Text);
        if (frontMatter.Kind == FrontMatterKind.Broken)
        {
            findings.Refuse(
                RawCard.LineAt(card.Text, frontMatter.Start), 1, "the card begins with '---', but no line with exactly '---' closes the metadata");
            return null;
        }

        var section = ImpactSectionFinder.Find(card.Text, frontMatter.BodyStart, card.NewLine, title);
        if (section.Problem is { } problem)
        {
            findings.Refuse(RawCard.LineAt(card.Text, problem.Offset), 1, problem.Message);
            return null;
        }

        // A stamp may tip the balance of a card with mixed line ends; its own line ends then decide.
        return section.Blocks is [var stamped, ..]
            ? new CardParts(card.WithNewLine(RawCard.LineBreakBefore(card.Text, stamped.TextStart)), frontMatter, section)
            : new CardParts(card, frontMatter, section);
    }
}
