namespace GreenBuildTasks.Models.Onnx;

/// <summary>The integer attributes that say how weights are packed.</summary>
internal struct PackingAttributes
{
    private static readonly NameHash RowsKey = NameHash.Of("K"u8);
    private static readonly NameHash ColumnsKey = NameHash.Of("N"u8);
    private static readonly NameHash BitsKey = NameHash.Of("bits"u8);

    /// <summary>K and N of MatMulNBits; 0 when absent.</summary>
    public long Rows { get; private set; }

    /// <inheritdoc cref="Rows"/>
    public long Columns { get; private set; }

    /// <summary>Bits of one weight, or null for the operator's default.</summary>
    public long? Bits { get; private set; }

    public void Set(NameHash name, long value)
    {
        if (name == RowsKey)
        {
            Rows = value;
        }
        else if (name == ColumnsKey)
        {
            Columns = value;
        }
        else if (name == BitsKey)
        {
            Bits = value;
        }
    }
}
