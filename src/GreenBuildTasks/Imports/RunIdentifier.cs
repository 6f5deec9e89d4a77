using System.Security.Cryptography;
using System.Text;

namespace GreenBuildTasks.Imports;

/// <summary>Makes the identifiers of other tools comparable.</summary>
internal static class RunIdentifier
{
    /// <summary>The identifier that a tool wrote. Most are UUIDs, which are taken as they are; any other text gives a UUID of its own.</summary>
    public static Guid Of(string id) => Guid.TryParse(id, out var guid) ? guid : OfContent(Encoding.UTF8.GetBytes(id));

    /// <summary>An identifier for a part of a run.</summary>
    public static Guid OfPart(Guid run, string part) => OfContent(Encoding.UTF8.GetBytes($"{run:D}\n{part}"));

    /// <summary>An identifier for what has none: equal content is the same run.</summary>
    public static Guid OfContent(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new Guid(hash[..16], bigEndian: true);
    }
}
