using System.Collections;

namespace GreenTesting;

/// <summary>Files of a project, in order. Unnamed ones are called <c>Test0.cs</c>, <c>Test1.cs</c>, ... by position.</summary>
public sealed class FileCollection : IEnumerable<(string Name, string Content)>
{
    private readonly List<(string Name, string Content)> _files = [];
    private readonly string _defaultName;

    internal FileCollection(string defaultName) => _defaultName = defaultName;

    /// <summary>Number of files.</summary>
    public int Count => _files.Count;

    /// <summary>The file at a position.</summary>
    public (string Name, string Content) this[int index] => _files[index];

    /// <summary>Adds a file under the default name.</summary>
    public void Add(string content) => _files.Add((_defaultName.Replace("*", $"{_files.Count}", StringComparison.Ordinal), content));

    /// <summary>Adds a file under a name, relative to the project's folder, or an absolute path.</summary>
    public void Add(string name, string content) => _files.Add((name, content));

    /// <summary>Adds a file under a name, relative to the project's folder, or an absolute path.</summary>
    public void Add((string Name, string Content) file) => _files.Add(file);

    /// <inheritdoc/>
    public IEnumerator<(string Name, string Content)> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void SetFirst(string content)
    {
        _files.Clear();
        Add(content);
    }
}
