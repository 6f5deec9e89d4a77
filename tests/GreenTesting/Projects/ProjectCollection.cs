using System.Collections;

namespace GreenTesting;

/// <summary>Projects by name, in the order in which they were first named.</summary>
public sealed class ProjectCollection : IEnumerable<ProjectState>
{
    private readonly List<ProjectState> _projects = [];

    internal ProjectCollection()
    {
    }

    /// <summary>Number of projects.</summary>
    public int Count => _projects.Count;

    /// <summary>The project of that name, which is created when first asked for.</summary>
    public ProjectState this[string name]
    {
        get
        {
            var project = _projects.Find(p => p.Name == name);
            if (project is null)
                _projects.Add(project = new ProjectState(name));
            return project;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<ProjectState> GetEnumerator() => _projects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
