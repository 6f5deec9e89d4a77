namespace GreenDefaults.Benchmarks;

/// <summary>Writes the smallest ONNX file with a weight of a given size. The weight is not written: the file is sparse.</summary>
internal static class OneMatMul
{
    public static void Write(string path, int rows, int columns)
    {
        var weightBytes = 4L * rows * columns;
        byte[] node = [.. Text(1, "x"), .. Text(1, "w"), .. Text(2, "y"), .. Text(4, "MatMul")];
        byte[] tensorHead = [.. Number(1, rows), .. Number(1, columns), .. Number(2, 1), .. Text(8, "w"), .. Key(9, wireType: 2), .. Varint(weightBytes)];
        byte[] initializerHead = [.. Key(5, wireType: 2), .. Varint(tensorHead.Length + weightBytes)];
        byte[] graphStart = [.. Key(1, wireType: 2), .. Varint(node.Length), .. node];
        byte[] modelHead = [.. Number(1, 8), .. Key(7, wireType: 2), .. Varint(graphStart.Length + initializerHead.Length + tensorHead.Length + weightBytes)];

        using var file = File.Create(path);
        file.Write([.. modelHead, .. graphStart, .. initializerHead, .. tensorHead]);
        file.SetLength(file.Position + weightBytes);
    }

    private static IEnumerable<byte> Text(int field, string text) => [.. Key(field, wireType: 2), .. Varint(text.Length), .. System.Text.Encoding.UTF8.GetBytes(text)];

    private static IEnumerable<byte> Number(int field, long value) => [.. Key(field, wireType: 0), .. Varint(value)];

    private static IEnumerable<byte> Key(int field, int wireType) => Varint((field << 3) | wireType);

    private static IEnumerable<byte> Varint(long value)
    {
        for (; value > 127; value >>= 7)
        {
            yield return (byte)(value | 128);
        }

        yield return (byte)value;
    }
}
