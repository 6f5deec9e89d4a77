namespace GreenBuildTasks.Cards;

/// <summary>A line of the model card template's section that waits for an answer.</summary>
internal enum TemplateField
{
    /// <summary>Hardware Type.</summary>
    Hardware,

    /// <summary>Hours used.</summary>
    Hours,

    /// <summary>Cloud Provider.</summary>
    Provider,

    /// <summary>Compute Region.</summary>
    Region,

    /// <summary>Carbon Emitted.</summary>
    Carbon,

    /// <summary>A placeholder alone on its line.</summary>
    Bare,
}

/// <summary>Spelling of the template's lines, from <c>modelcard_template.md</c> of huggingface_hub.</summary>
internal static class TemplateFields
{
    private const string Placeholder = "[More Information Needed]";
    private const string LabelEnd = ":**";

    private static readonly TemplateField[] All = Enum.GetValues<TemplateField>();

    /// <summary>Name of a field as a card prints it.</summary>
    public static string NameOf(TemplateField field) => field switch
    {
        TemplateField.Hardware => "Hardware Type",
        TemplateField.Hours => "Hours used",
        TemplateField.Provider => "Cloud Provider",
        TemplateField.Region => "Compute Region",
        TemplateField.Carbon => "Carbon Emitted",
        _ => "",
    };

    /// <summary>The line that the template has when nobody answered.</summary>
    public static string EmptyLine(TemplateField field)
        => field == TemplateField.Bare ? Placeholder : $"- **{NameOf(field)}:** {Placeholder}";

    /// <summary>The field whose unanswered line this is, to the letter; null for any other line.</summary>
    public static TemplateField? Match(ReadOnlySpan<char> line)
    {
        if (!line.EndsWith(Placeholder, StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var field in All)
        {
            if (line.SequenceEqual(EmptyLine(field)))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The field that this line answers; null for any other line.</summary>
    public static TemplateField? MatchAnswer(ReadOnlySpan<char> line)
    {
        foreach (var field in All)
        {
            var label = $"- **{NameOf(field)}{LabelEnd}";
            if (field != TemplateField.Bare
                && line.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && line[label.Length..].Trim() is { IsEmpty: false } answer
                && !answer.SequenceEqual(Placeholder))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>What the line at an offset, which answers a field, says of it.</summary>
    public static string AnswerAt(string text, int offset)
    {
        var line = text.AsSpan(offset);
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)];
        return line[(line.IndexOf(LabelEnd, StringComparison.Ordinal) + LabelEnd.Length)..].Trim().ToString();
    }

    /// <summary>Fields as one word.</summary>
    public static string Join(IEnumerable<TemplateField> fields)
    {
        var joined = string.Join(',', fields.Select(field => field.ToString()));
        return joined.Length == 0 ? StampMarker.None : joined;
    }

    /// <summary>Reads what <see cref="Join"/> wrote.</summary>
    public static bool TrySplit(string joined, out IReadOnlyList<TemplateField> fields)
    {
        var found = new List<TemplateField>();
        fields = found;
        if (joined == StampMarker.None)
        {
            return true;
        }

        foreach (var name in joined.Split(','))
        {
            if (!Enum.TryParse<TemplateField>(name, out var field) || !Enum.IsDefined(field))
            {
                return false;
            }

            found.Add(field);
        }

        return true;
    }
}
