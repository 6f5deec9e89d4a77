using System.Text;
using GreenBuildTasks.Cards;

namespace GreenBuildTasks.Tests.Cards;

/// <summary>Cards that are edited in place by processes that are killed, or that run at the same time.</summary>
public sealed class CardUpdateTests : IDisposable
{
    private const int Kills = 15;
    private const int CardsOfProcess = 4;
    private const int Builds = 16;
    private const string Card = "---\nlicense: mit\n---\n# Model\n\nWords.\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_build_that_is_killed_leaves_the_old_card_and_chart_or_the_new_ones()
    {
        // Each process edits several cards, each at its own point. KilledUpdateTests cuts off more updates, of one file each.
        var folders = Enumerable.Range(0, CardsOfProcess).Select(number => $"card{number}").ToList();
        foreach (var folder in folders)
        {
            _folder.Write($"{folder}/MODEL_CARD.md", Card);
            WriteFootprint($"{folder}/a.yml", 100);
            WriteFootprint($"{folder}/b.yml", 250);
        }

        var (cards, charts) = KnownContents(folders[0]);
        var random = new Random(15);
        for (var kill = 0; kill < Kills; kill++)
        {
            KillWhileStamping(folders, random.NextDouble() * 12);
            foreach (var folder in folders)
            {
                Assert.Contains(CardText.Raw(ReadCard(folder)), cards);
                Assert.Contains(File.ReadAllText(_folder.PathOf($"{folder}/MODEL_CARD.net.emissions.svg")), charts);
            }
        }

        foreach (var folder in folders)
        {
            Assert.Equal(0, Program.Stamp(_folder.PathOf(folder), "a.yml", "net"));
            Assert.Equal(0, Program.Stamp(_folder.PathOf(folder), "b.yml", "net"));
            Assert.Equal(["MODEL_CARD.md", "MODEL_CARD.net.emissions.svg", "a.yml", "b.yml"], Files(folder));
        }
    }

    [Fact]
    public async Task Parallel_builds_of_one_project_stamp_a_card_once()
    {
        WriteProject("project", grams: 100);
        var expected = CardText.Stamp(Card, Stamp(TestStatements.Grams(100), "net"));

        await RunParallel(_ => "net", _ => "green.yml");

        Assert.Equal(100, HubReader.EmissionsOf(ReadCard("project")));
        Assert.Equal(CardText.CountOf("greendefaults:begin", expected), CardText.CountOf("greendefaults:begin", CardText.Raw(ReadCard("project"))));
        Assert.Equal(Card, CardText.Unstamp(CardText.Raw(ReadCard("project"))));
        Assert.Equal(["MODEL_CARD.md", "MODEL_CARD.net.emissions.svg", "green.yml"], Files("project"));
    }

    [Fact]
    public async Task Parallel_builds_of_different_projects_each_keep_their_block()
    {
        WriteProject("project", grams: 100);
        for (var number = 0; number < Builds; number++)
        {
            WriteFootprint($"project/net{number:00}.yml", grams: 100 + number);
        }

        await RunParallel(number => $"net{number:00}", number => $"net{number:00}.yml");

        var card = CardText.Raw(ReadCard("project"));
        Assert.Equal((Builds * 100) + Enumerable.Range(0, Builds).Sum(), HubReader.EmissionsOf(CardText.Bytes(card)));
        Assert.All(Enumerable.Range(0, Builds), number => Assert.Equal(1, CardText.CountOf($" project=net{number:00} ", card)));
        Assert.Equal(Card, CardText.Unstamp(card));
        Assert.Equal((2 * Builds) + 2, Files("project").Count);
        Assert.Equal(0, Program.Stamp(_folder.PathOf("project"), "net07.yml", "net07"));
        Assert.Equal(card, CardText.Raw(ReadCard("project")));
    }

    private void KillWhileStamping(IEnumerable<string> folders, double milliseconds)
    {
        using var child = ChildProcess.Start(["forever", .. folders.Select(_folder.PathOf)]);
        Assert.Equal(Program.Ready, child.StandardOutput.ReadLine());
        Thread.Sleep(TimeSpan.FromMilliseconds(milliseconds));
        child.Kill();
        child.WaitForExit();
    }

    private (List<string> Cards, List<string> Charts) KnownContents(string folder)
    {
        var (cards, charts) = (new List<string>(), new List<string>());
        foreach (var footprint in new[] { "a.yml", "b.yml" })
        {
            Assert.Equal(0, Program.Stamp(_folder.PathOf(folder), footprint, "net"));
            cards.Add(CardText.Raw(ReadCard(folder)));
            charts.Add(File.ReadAllText(_folder.PathOf($"{folder}/MODEL_CARD.net.emissions.svg")));
        }

        Assert.Equal(2, cards.Distinct().Count());
        Assert.Equal(2, charts.Distinct().Count());
        return (cards, charts);
    }

    private async Task RunParallel(Func<int, string> project, Func<int, string> footprint)
    {
        var children = Enumerable.Range(0, Builds)
            .Select(number => ChildProcess.Start("once", _folder.PathOf("project"), footprint(number), project(number)))
            .ToList();
        foreach (var child in children)
        {
            var errors = await child.StandardError.ReadToEndAsync();
            await child.WaitForExitAsync();
            Assert.True(child.ExitCode == 0, errors);
            child.Dispose();
        }
    }

    private static CardStamp Stamp(ImpactStatement statement, string project) => new(statement) { Project = project };

    private void WriteProject(string folder, double grams)
    {
        _folder.Write($"{folder}/MODEL_CARD.md", Card);
        WriteFootprint($"{folder}/green.yml", grams);
    }

    private void WriteFootprint(string path, double grams)
        => _folder.Write(path, Encoding.UTF8.GetBytes($"activities:\n  - {{ name: Training, activity: training, it_energy: 1, pue: 1, intensity: {grams} }}\n"));

    private byte[] ReadCard(string folder) => File.ReadAllBytes(_folder.PathOf($"{folder}/MODEL_CARD.md"));

    private List<string> Files(string folder)
        => Directory.GetFiles(_folder.PathOf(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
}
