using GreenBuildTasks.Cards;
using Microsoft.Build.Utilities;

namespace GreenBuildTasks.Tests;

/// <summary>What a process does that a test starts: it edits cards in place the way a build does.</summary>
internal static class Program
{
    /// <summary>Written when all cards are stamped for the first time.</summary>
    public const string Ready = "ready";

    /// <summary>
    /// <c>once FOLDER PROJECT</c> stamps <c>MODEL_CARD.md</c> of a folder from its <c>green.yml</c>; <c>forever FOLDER...</c> does so in
    /// several folders from <c>a.yml</c> and <c>b.yml</c> in turn until the process is killed.
    /// </summary>
    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["once", var folder, var project]:
                return Stamp(folder, "green.yml", project);
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
