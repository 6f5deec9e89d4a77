using System.Diagnostics;
using GreenBuildTasks.IO;
using Xunit.Abstractions;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>200 processes, each killed at a random point of the update of a card.</summary>
public sealed class KilledUpdateTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 200;

    // As many as the cores of a small machine: a process costs a tenth of a second of one, most of it to start.
    private const int Lanes = 2;

    // A killer waits until the process has made a few updates, so that it runs at its own speed, then for up to this many more of them; most
    // often for less than one, because the first steps of an update are the shortest.
    private const int UpdatesToWarmUp = 4;
    private const double UpdatesToWait = 3;

    private readonly TempFolder _folder = new();

    /// <summary>How far an update was when its process died.</summary>
    private enum Stage
    {
        /// <summary>The card is the old one, and nothing is beside it: the update waited, read or compared.</summary>
        Before,

        /// <summary>The card is the old one, and a temporary file is beside it.</summary>
        Writing,

        /// <summary>The card is the new one, whether the update was over or not.</summary>
        Replaced,
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_process_that_is_killed_at_any_point_of_an_update_leaves_the_old_card_or_the_new_one()
    {
        var seed = Random.Shared.Next();
        // Long, and of one length: comparing the contents then takes a while, and kills fall into it.
        var card = $"---\nlicense: mit\n---\n# Model\n\n{string.Concat(Enumerable.Repeat("Words of the author.\n", 30_000))}";
        var contents = (Old: Stamped(card, 100), New: Stamped(card, 250));
        contents.Old = Pad(contents.Old, contents.New.Length);
        contents.New = Pad(contents.New, contents.Old.Length);
        var (old, @new) = (_folder.Write("old.md", contents.Old), _folder.Write("new.md", contents.New));

        var lanes = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() =>
        {
            var path = _folder.Write($"lane{lane}/MODEL_CARD.md", contents.Old);
            var random = new Random(seed + lane);
            return Enumerable.Range(0, Kills / Lanes).Select(_ => Kill(path, old, @new, contents, random.NextDouble())).ToList();
        })));

        var stages = lanes.SelectMany(lane => lane).CountBy(stage => stage).OrderBy(pair => pair.Key).ToList();
        var report = $"seed {seed}: {string.Join(", ", stages.Select(stage => $"{stage.Key} {stage.Value}"))}";
        output.WriteLine(report);
        Assert.Equal(Kills, stages.Sum(stage => stage.Value));
        Assert.True(stages.Count == Enum.GetValues<Stage>().Length, $"kills missed a stage; {report}");
    }

    private static Stage Kill(string card, string oldFile, string newFile, (byte[] Old, byte[] New) contents, double share)
    {
        using var child = ChildProcess.Start("swap", card, oldFile, newFile);
        using var steps = child.StandardOutput.BaseStream;
        var last = Follow(steps, out var update);
        Wait(update * UpdatesToWait * share * share);
        child.Kill();
        for (int step; (step = steps.ReadByte()) >= 0; last = step)
        {
        }

        child.WaitForExit();
        return Inspect(card, contents, last);
    }

    /// <summary>Follows the first updates.</summary>
    /// <param name="steps">What the process says.</param>
    /// <param name="update">How long the last of them took.</param>
    /// <returns>The last step.</returns>
    private static int Follow(Stream steps, out TimeSpan update)
    {
        var watch = Stopwatch.StartNew();
        for (var updates = 0; updates < UpdatesToWarmUp;)
        {
            var step = steps.ReadByte();
            Assert.True(step >= 0, "the process ended by itself");
            if (step == Program.Written && ++updates == UpdatesToWarmUp - 1)
            {
                watch.Restart();
            }
        }

        update = watch.Elapsed;
        return Program.Written;
    }

    /// <summary>An update may be shorter than the shortest sleep.</summary>
    private static void Wait(TimeSpan time)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time;)
        {
            Thread.SpinWait(20);
        }
    }

    private static Stage Inspect(string card, (byte[] Old, byte[] New) contents, int lastStep)
    {
        var folder = Path.GetDirectoryName(card)!;
        var present = File.ReadAllBytes(card);
        var isNew = present.AsSpan().SequenceEqual(contents.New);
        Assert.True(isNew || present.AsSpan().SequenceEqual(contents.Old), $"{present.Length} bytes are neither the old card nor the new one");
        var others = Directory.GetFiles(folder).Count(file => file != card);
        Assert.InRange(others, 0, 1);

        // The next update needs the lock, and leaves the card alone in its folder.
        Assert.False(AtomicFile.Update(card, content => content));
        Assert.Equal([card], Directory.GetFiles(folder));
        Assert.Equal(present, File.ReadAllBytes(card));
        return lastStep == Program.Written || isNew == (lastStep == Program.WritesNew) ? Stage.Replaced
            : others > 0 ? Stage.Writing
            : Stage.Before;
    }

    private static byte[] Stamped(string card, double grams)
        => CardText.StampBytes(CardText.Bytes(card), TestStatements.Grams(grams)).Content;

    private static byte[] Pad(byte[] content, int length) => [.. content, .. Enumerable.Repeat((byte)'\n', Math.Max(0, length - content.Length))];
}
