using GreenBuildTasks.Cards;
using GreenBuildTasks.IO;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests;

/// <summary>What a process does that a test starts: it edits cards in place the way a build does.</summary>
internal static class Program
{
    /// <summary>Written when all cards are stamped for the first time.</summary>
    public const string Ready = "ready";

    /// <summary>An update begins that gives the card its new content.</summary>
    public const byte WritesNew = (byte)'n';

    /// <summary>An update begins that gives the card its old content.</summary>
    public const byte WritesOld = (byte)'o';

    /// <summary>The update is over.</summary>
    public const byte Written = (byte)'w';

    /// <summary>
    /// <c>once FOLDER FOOTPRINT PROJECT</c> stamps <c>MODEL_CARD.md</c> of a folder; <c>forever FOLDER...</c> does so in several folders from
    /// <c>a.yml</c> and <c>b.yml</c> in turn, and <c>swap CARD OLD NEW</c> gives a card the contents of two files in turn, both until the
    /// process is killed.
    /// </summary>
    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["once", var folder, var footprint, var project]:
                return Stamp(folder, footprint, project);
            case ["swap", var card, var before, var after]:
                SwapForever(card, File.ReadAllBytes(before), File.ReadAllBytes(after));
                return 1;
            case ["forever", .. var folders]:
                using (var ready = new CountdownEvent(folders.Length))
                {
                    var threads = folders.Select(folder => new Thread(() => StampForever(folder, ready))).ToList();
                    threads.ForEach(thread => thread.Start());
                    ready.Wait();
                    Console.WriteLine(Ready);
                    threads.ForEach(thread => thread.Join());
                }

                return 1;
            default:
                return 2;
        }
    }

    /// <summary>Says with one byte each when an update begins and when it is over.</summary>
    private static void SwapForever(string card, byte[] before, byte[] after)
    {
        using var output = Console.OpenStandardOutput();
        for (var isNew = File.ReadAllBytes(card).AsSpan().SequenceEqual(before); ; isNew = !isNew)
        {
            output.WriteByte(isNew ? WritesNew : WritesOld);
            AtomicFile.Update(card, _ => isNew ? after : before);
            output.WriteByte(Written);
        }
    }

    private static void StampForever(string folder, CountdownEvent ready)
    {
        for (var round = 0; Stamp(folder, round % 2 == 0 ? "a.yml" : "b.yml", "net") == 0; round++)
        {
            if (round == 0)
            {
                ready.Signal();
            }
        }
    }

    /// <summary>Stamps the card of a folder in place.</summary>
    /// <returns>0 when nothing was reported.</returns>
    public static int Stamp(string folder, string footprint, string project)
    {
        var engine = new RecordingBuildEngine();
        var task = new StampModelCards
        {
            BuildEngine = engine,
            Cards = [new TaskItem("MODEL_CARD.md")],
            FootprintFile = footprint,
            ProjectName = project,
            ProjectDirectory = folder,
            InPlace = true,
        };
        var succeeded = task.Execute();
        engine.Warnings.ForEach(warning => Console.Error.WriteLine(warning.Message));
        return succeeded && engine.Warnings.Count == 0 ? 0 : 1;
    }
}
