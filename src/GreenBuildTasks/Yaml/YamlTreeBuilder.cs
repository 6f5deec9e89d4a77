using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GreenBuildTasks.Yaml;

/// <summary>Builds nodes from parser events with an explicit stack, so that hostile nesting costs no call stack.</summary>
internal sealed class YamlTreeBuilder
{
    private const int MaximumDepth = 64;
    private const int MaximumNodes = 100_000;

    private readonly string _file;
    private readonly int _firstLine;
    private readonly List<FileProblem> _problems = [];
    private readonly Stack<OpenNode> _open = new();
    private readonly Dictionary<string, (YamlNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private YamlNode? _root;
    private int _nodes;

    public YamlTreeBuilder(string file, int firstLine)
    {
        _file = file;
        _firstLine = firstLine;
    }

    /// <summary>Takes the next event.</summary>
    /// <returns>False when reading on makes no sense.</returns>
    public bool Accept(ParsingEvent parsingEvent) => parsingEvent switch
    {
        Scalar scalar => Count(1, scalar.Start) && Add(ToScalar(scalar), scalar.Anchor, size: 1),
        AnchorAlias alias => AddAlias(alias),
        MappingStart start => Open(start, isMapping: true, start.Style == MappingStyle.Flow),
        SequenceStart start => Open(start, isMapping: false, start.Style == SequenceStyle.Flow),
        MappingEnd or SequenceEnd => Close(),
        DocumentStart when _root is not null => Stop(parsingEvent.Start, "only one YAML document is allowed in a file"),
        _ => true,
    };

    public void Report(Mark mark, string message)
        => _problems.Add(new FileProblem(_file, LineOf(mark), (int)Math.Max(mark.Column, 1), message));

    public YamlDocument ToDocument()
        => new(_root, _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToList());

    private int LineOf(Mark mark) => (int)Math.Max(mark.Line, 1) - 1 + _firstLine;

    private bool Open(NodeEvent start, bool isMapping, bool isFlow)
    {
        if (_open.Count == MaximumDepth)
        {
            return Stop(start.Start, $"values are nested more than {MaximumDepth} levels deep");
        }

        _open.Push(new OpenNode(start.Start, start.Anchor, isMapping, isFlow));
        return Count(1, start.Start);
    }

    private bool Close()
    {
        var closed = _open.Pop();
        YamlNode node = closed.IsMapping
            ? new YamlMapping(LineOf(closed.Start), (int)closed.Start.Column, ToEntries(closed.Children), closed.IsFlow)
            : new YamlSequence(LineOf(closed.Start), (int)closed.Start.Column, closed.Children);
        return Add(node, closed.Anchor, closed.Size);
    }

    private bool AddAlias(AnchorAlias alias)
    {
        // A node gets its anchor when it ends, so an alias to an ancestor, an endless value, is unknown here as well.
        return _anchors.TryGetValue(alias.Value.Value, out var target)
            ? Count(target.Size, alias.Start) && Add(target.Node, AnchorName.Empty, target.Size)
            : Stop(alias.Start, $"'*{alias.Value.Value}' refers to no complete value before it");
    }

    private bool Count(int nodes, Mark mark)
    {
        _nodes += nodes;
        return _nodes <= MaximumNodes || Stop(mark, $"the file stands for more than {MaximumNodes} values");
    }

    private bool Add(YamlNode node, AnchorName anchor, int size)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = (node, size);
        }

        if (_open.TryPeek(out var parent))
        {
            parent.Children.Add(node);
            parent.Size += size;
        }
        else
        {
            _root = node;
        }

        return true;
    }

    private List<YamlEntry> ToEntries(List<YamlNode> children)
    {
        var entries = new List<YamlEntry>(children.Count / 2);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index + 1 < children.Count; index += 2)
        {
            if (children[index] is not YamlScalar key)
            {
                _problems.Add(new FileProblem(_file, children[index].Line, children[index].Column, "a key must be text"));
            }
            else if (!lines.TryAdd(key.Value, key.Line))
            {
                var message = $"duplicate key '{YamlFields.OneLine(key.Value)}': it is on line {lines[key.Value]} already";
                _problems.Add(new FileProblem(_file, key.Line, key.Column, message));
            }
            else
            {
                entries.Add(new YamlEntry(key, children[index + 1]));
            }
        }

        return entries;
    }

    private YamlScalar ToScalar(Scalar scalar)
        => new(
            LineOf(scalar.Start),
            (int)scalar.Start.Column,
            scalar.Value,
            scalar.Style == ScalarStyle.Plain,
            scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded,
            (int)scalar.Start.Index,
            (int)scalar.End.Index);

    private bool Stop(Mark mark, string message)
    {
        Report(mark, message);
        return false;
    }

    private sealed class OpenNode(Mark start, AnchorName anchor, bool isMapping, bool isFlow)
    {
        public Mark Start { get; } = start;

        public AnchorName Anchor { get; } = anchor;

        public bool IsMapping { get; } = isMapping;

        public bool IsFlow { get; } = isFlow;

        public List<YamlNode> Children { get; } = [];

        public int Size { get; set; } = 1;
    }
}
