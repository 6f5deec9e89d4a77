namespace GreenBuildTasks.Cards;

/// <summary>How the emissions came into the metadata of a card, so that they can be taken out again without a trace.</summary>
internal enum MetadataOrigin
{
    /// <summary>They are not stamped.</summary>
    None,

    /// <summary>The card had no metadata: the whole block was added.</summary>
    Block,

    /// <summary>The card had two markers with nothing between them.</summary>
    Empty,

    /// <summary>The card had a pair of braces for its metadata, as the unanswered template has.</summary>
    Braces,

    /// <summary>The key was added, or took the place of a value that was to be overwritten.</summary>
    Key,

    /// <summary>The key was there without a value.</summary>
    Filled,
}
