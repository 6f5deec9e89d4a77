using GreenBuildTasks.IO;
using Microsoft.Build.Framework;

namespace GreenBuildTasks.Cards;

/// <summary>Decides where the copies of cards go.</summary>
/// <param name="paths">The project.</param>
/// <param name="folder">Full path of the folder that they go into.</param>
/// <param name="warn">Told the card and the reason when one is not copied.</param>
internal sealed class CardDestinations(ProjectPaths paths, string folder, Action<string, string> warn)
{
    private readonly HashSet<string> _taken = new(FilePaths.Comparer);

    /// <summary>The cards that are copied, with their places.</summary>
    public IEnumerable<(ITaskItem Card, CardCopy Copy)> Of(IEnumerable<ITaskItem> cards)
    {
        foreach (var card in cards)
        {
            var source = paths.FullPath(card.ItemSpec)!;
            if (Find(card, source) is { } destination)
            {
                yield return (card, new CardCopy(source, destination));
            }
        }
    }

    private string? Find(ITaskItem card, string source)
    {
        var relative = new[] { card.GetMetadata("TargetPath"), card.GetMetadata("Link"), Path.GetFileName(source) }.First(path => path.Length > 0);
        var destination = paths.FullPath(Path.Combine(folder, relative))!;
        var inside = Path.GetRelativePath(folder, destination);
        var problem = Path.IsPathRooted(inside) || inside.Split(Path.DirectorySeparatorChar)[0] == ".."
                ? $"its target path '{relative}' leads out of the folder '{folder}'."
            : FilePaths.Comparer.Equals(source, destination)
                ? "the copy would replace it. Use the target GreenUpdateModelCards to edit cards in place."
            : _taken.Add(destination)
                ? null
            : $"another card has the same target path '{destination}'; give it another TargetPath.";
        if (problem is null)
        {
            return destination;
        }

        warn(source, $"The card is not copied, because {problem}");
        return null;
    }
}
