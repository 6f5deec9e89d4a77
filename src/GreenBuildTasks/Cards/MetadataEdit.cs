namespace GreenBuildTasks.Cards;

/// <summary>The top of a card after the metadata was dealt with.</summary>
/// <param name="Raw">Raw text up to the body, markers included; empty when the card has no metadata.</param>
/// <param name="Fingerprint">Fingerprint of the stamped value; <see cref="StampMarker.None"/> when the value is not ours.</param>
/// <param name="Origin">How the stamped value came to its place.</param>
/// <param name="Note">What the section has to say about the metadata; null when both agree.</param>
internal sealed record MetadataEdit(string Raw, string Fingerprint, MetadataOrigin Origin, string? Note);
