using System.Runtime.Versioning;
using System.Text;
using GreenBuildTasks.IO;
using GreenDefaults.Tests.Shared;

namespace GreenBuildTasks.Tests.IO;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_file_is_written_with_its_folders_and_without_a_byte_order_mark()
    {
        var path = Path.Combine(_folder.Root, "a", "b", "facts.tsv");

        Assert.True(AtomicFile.WriteIfChanged(path, "höhe\n"));

        Assert.Equal("höhe\n"u8.ToArray(), File.ReadAllBytes(path));
    }

    [Fact]
    public void Equal_content_is_not_written_again()
    {
        var path = _folder.Write("facts.tsv", "same");
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, before);

        Assert.False(AtomicFile.WriteIfChanged(path, "same"));

        Assert.Equal(before, File.GetLastWriteTimeUtc(path));
    }

    [Theory]
    [InlineData("shorter")]
    [InlineData("other content!")]
    [InlineData("much longer than it was")]
    public void Changed_content_replaces_the_file_and_leaves_nothing_else(string content)
    {
        var path = _folder.Write("facts.tsv", "first content!");

        Assert.True(AtomicFile.WriteIfChanged(path, content));

        Assert.Equal(content, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Root));
    }

    [Fact]
    public void A_difference_in_the_last_byte_of_a_large_file_is_seen()
    {
        var content = new byte[100_000];
        var path = _folder.Write("large.bin", content);
        content[^1] = 1;

        Assert.True(AtomicFile.WriteIfChanged(path, content));
        Assert.False(AtomicFile.WriteIfChanged(path, content));
        Assert.Equal(content, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_read_only_file_is_refused_and_keeps_its_content()
    {
        var path = _folder.Write("card.md", "mine");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        try
        {
            Assert.Throws<UnauthorizedAccessException>(() => AtomicFile.WriteIfChanged(path, "yours"));

            Assert.Equal("mine", File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFiles(_folder.Root));
        }
        finally
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_failed_replacement_leaves_no_temporary_file()
    {
        var path = _folder.PathOf("taken/child");
        var taken = Path.GetDirectoryName(path)!;

        Assert.ThrowsAny<Exception>(() => AtomicFile.WriteIfChanged(taken, "a folder has this name"));

        Assert.Empty(Directory.GetFiles(_folder.Root));
        Assert.True(Directory.Exists(taken));
    }

    [Fact]
    public void What_a_killed_process_left_is_deleted_by_the_next_that_writes_the_same_file()
    {
        var path = _folder.Write("card.md", "old");
        AtomicFile.WriteIfChanged(path, "new");
        using (Interrupt(path))
        using (Interrupt(_folder.PathOf("other.md")))
        {
        }

        Assert.Equal(3, Directory.GetFiles(_folder.Root).Length);
        Assert.False(AtomicFile.Update(path, content => content));

        Assert.Equal("new", File.ReadAllText(path));
        Assert.DoesNotContain(path, Assert.Single(Directory.GetFiles(_folder.Root), file => file != path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_is_edited_from_what_it_counts_as_or_not_at_all()
    {
        var path = _folder.PathOf("a/new.json");

        Assert.ThrowsAny<IOException>(() => AtomicFile.Update(path, content => content));
        Assert.True(AtomicFile.Update(path, content => [.. content, (byte)'}'], missing: "{"u8.ToArray()));
        Assert.True(AtomicFile.Update(path, content => [.. content, (byte)'\n'], missing: "{"u8.ToArray()));

        Assert.Equal("{}\n", File.ReadAllText(path));
    }

    [Fact]
    public void Edits_of_one_file_wait_for_each_other()
    {
        var path = _folder.Write("counter.txt", "");

        Parallel.For(0, 64, _ => AtomicFile.Update(path, content => [.. content, (byte)'x']));

        Assert.Equal(new string('x', 64), File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Root));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void The_mode_of_the_replaced_file_is_kept()
    {
        var path = _folder.Write("run.sh", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        File.SetUnixFileMode(path, Mode);

        Assert.True(AtomicFile.WriteIfChanged(path, "new"));

        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_its_target_changes()
    {
        var target = _folder.Write("real/card.md", "old");
        var link = Path.Combine(_folder.Root, "card.md");
        File.CreateSymbolicLink(link, target);

        Assert.True(AtomicFile.WriteIfChanged(link, "new"));

        Assert.Equal("new", File.ReadAllText(target));
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public async Task Parallel_writers_never_show_half_a_file()
    {
        var path = Path.Combine(_folder.Root, "shared.txt");
        var contents = Enumerable.Range(0, 8).Select(writer => new string((char)('a' + writer), 50_000)).ToArray();

        await Task.WhenAll(contents.Select(content => Task.Run(() =>
        {
            for (var repeat = 0; repeat < 20; repeat++)
            {
                AtomicFile.WriteIfChanged(path, content);
                Assert.Contains(Encoding.UTF8.GetString(ReadShared(path)), contents);
            }
        })));

        Assert.Equal([path], Directory.GetFiles(_folder.Root));
    }

    /// <summary>Leaves the temporary file that a process leaves which dies before it renames it.</summary>
    private static FileStream Interrupt(string path)
        => new($"{Path.GetDirectoryName(path)}/.greendefaults-{GreenBuildTasks.Cards.StableHash.Of(Path.GetFileName(path))}.{Guid.NewGuid():N}.tmp", FileMode.CreateNew);

    private static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
