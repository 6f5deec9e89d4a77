namespace GreenBuildTasks.Models.Onnx;

/// <summary>
/// Identity of a name that is matched but never shown: 64-bit FNV-1a of its UTF-8 bytes. Keeping hashes instead of text makes the memory of
/// a walk independent of how long a file's names are.
/// </summary>
/// <remarks>http://www.isthe.com/chongo/tech/comp/fnv/. Two of a million names collide with a probability of 3e-8.</remarks>
internal readonly record struct NameHash(ulong Value)
{
    private const ulong OffsetBasis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    /// <summary>The empty name, which ONNX uses for an optional input that is left out.</summary>
    public static NameHash Empty { get; } = new(OffsetBasis);

    public static NameHash Of(ReadOnlySpan<byte> utf8) => Empty.Append(utf8);

    public NameHash Append(ReadOnlySpan<byte> utf8)
    {
        var value = Value;
        foreach (var next in utf8)
        {
            value = unchecked((value ^ next) * Prime);
        }

        return new NameHash(value);
    }
}
