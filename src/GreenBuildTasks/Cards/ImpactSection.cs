namespace GreenBuildTasks.Cards;

/// <summary>Consecutive template lines that nobody answered.</summary>
/// <param name="Start">Offset of the first line.</param>
/// <param name="End">Offset of the line end of the last line.</param>
/// <param name="Fields">What the lines ask for.</param>
internal sealed record PlaceholderRun(int Start, int End, IReadOnlyList<TemplateField> Fields);

/// <summary>A block that an earlier stamp wrote.</summary>
/// <param name="Start">Offset of the marker that begins it.</param>
/// <param name="MarkerEnd">Offset of the line end of that marker.</param>
/// <param name="TextStart">Offset of the first line behind that marker.</param>
/// <param name="TextEnd">Offset of the marker that ends it.</param>
/// <param name="End">Offset of the line end of that marker.</param>
/// <param name="Marker">What the first marker says.</param>
internal sealed record StampedBlock(int Start, int MarkerEnd, int TextStart, int TextEnd, int End, StampMarker Marker);

/// <summary>Where a card speaks of its environmental impact.</summary>
/// <param name="HeadingEnd">Offset behind the line end of the level-2 heading; null when the card has no such section.</param>
/// <param name="Placeholders">Unanswered template lines of the section.</param>
/// <param name="SecondHeading">Offset of the heading of a second such section; null when there is none.</param>
/// <param name="AnsweredAt">Fields that the section answers outside of a stamped block, with the offsets of their lines.</param>
/// <param name="Replaced">Lines that keep the place of template lines which a block elsewhere answers.</param>
/// <param name="Blocks">The blocks of earlier stamps, wherever they are: one for each project that stamps the card.</param>
/// <param name="OpenBlock">Offset of code or HTML that is open at the end of the card and would swallow a new section.</param>
/// <param name="Problem">Why the card cannot be stamped, with the offset that it is about; null when it can.</param>
internal sealed record ImpactSection(
    int? HeadingEnd,
    IReadOnlyList<PlaceholderRun> Placeholders,
    int? SecondHeading,
    IReadOnlyDictionary<TemplateField, int> AnsweredAt,
    IReadOnlyList<PlaceholderRun> Replaced,
    IReadOnlyList<StampedBlock> Blocks,
    int? OpenBlock,
    (int Offset, string Message)? Problem)
{
    /// <summary>Fields that the section answers outside of a stamped block.</summary>
    public IReadOnlySet<TemplateField> Answered { get; } = AnsweredAt.Keys.ToHashSet();
}
