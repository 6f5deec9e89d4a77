using System.Buffers.Text;
using System.Text;

namespace GreenBuildTasks.Models.Onnx;

/// <summary>
/// Reads protobuf values at 64-bit positions of a seekable stream through one small buffer. Nothing is allocated by a length found in the
/// file, except text up to a cap.
/// </summary>
/// <remarks>Encoding: https://protobuf.dev/programming-guides/encoding/.</remarks>
internal sealed class ProtobufReader(Stream stream)
{
    private const int BufferBytes = 16 * 1024;
    private const int MaxVarintBytes = 10;
    private const int MaxDecimalDigits = 19;

    /// <summary>Longer names are cut: no real one comes near, and the rest only costs time.</summary>
    private const int MaxNameBytes = 64 * 1024;

    private const int MaxTextBytes = 4 * 1024;
    private const int MaxTotalTextBytes = 4 * 1024 * 1024;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private long _bufferStart;
    private int _bufferLength;
    private int _offset;
    private int _textBytes;

    /// <summary>Size of the stream in bytes when the walk began.</summary>
    public long Length { get; } = stream.Length;

    /// <summary>Where the next value is read. A move inside the buffer costs nothing.</summary>
    public long Position
    {
        get => _bufferStart + _offset;
        set
        {
            var offset = value - _bufferStart;
            if (offset >= 0 && offset <= _bufferLength)
            {
                _offset = (int)offset;
                return;
            }

            _bufferStart = value;
            _bufferLength = 0;
            _offset = 0;
        }
    }

    /// <summary>The fields of the message that is the whole stream.</summary>
    public ProtobufMessage Root() => new(this, start: 0, Length);

    /// <summary>The fields of the message that <paramref name="field"/> holds.</summary>
    /// <exception cref="ModelFormatException">The field is not length-delimited.</exception>
    public ProtobufMessage Message(ProtobufField field)
    {
        Expect(field, WireType.LengthDelimited);
        return new ProtobufMessage(this, field.Start, field.End);
    }

    /// <summary>The value of a varint field as the signed number that ONNX stores in it.</summary>
    /// <exception cref="ModelFormatException">The field is not a varint.</exception>
    public static long Int64(ProtobufField field)
    {
        Expect(field, WireType.Varint);
        return unchecked((long)field.Varint);
    }

    /// <summary>Reads the varint at <see cref="Position"/>.</summary>
    /// <param name="end">End of the message that holds it.</param>
    /// <exception cref="ModelFormatException">The number is longer than 10 bytes or runs past <paramref name="end"/>.</exception>
    public ulong ReadVarint(long end)
    {
        var start = Position;
        var value = 0UL;
        for (var index = 0; index < MaxVarintBytes; index++)
        {
            if (Position >= end)
            {
                throw new ModelFormatException($"the number at offset {start} runs past the end of its message");
            }

            var next = ReadByte();
            value |= (ulong)(next & 0x7F) << (7 * index);
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new ModelFormatException($"the number at offset {start} is longer than {MaxVarintBytes} bytes");
    }

    /// <summary>Reads the identity of a name without keeping its text.</summary>
    public NameHash ReadName(ProtobufField field)
    {
        Expect(field, WireType.LengthDelimited);
        Position = field.Start;
        var hash = NameHash.Empty;
        var left = Math.Min(field.Length, MaxNameBytes);
        while (left > 0)
        {
            var available = Available(left);
            hash = hash.Append(available);
            left -= available.Length;
            _offset += available.Length;
        }

        return hash;
    }

    /// <summary>Reads UTF-8 text, cut after 4 KiB.</summary>
    /// <exception cref="ModelFormatException">More text than any model has was read already.</exception>
    public string ReadText(ProtobufField field)
    {
        Expect(field, WireType.LengthDelimited);
        Position = field.Start;
        var length = (int)Math.Min(field.Length, MaxTextBytes);
        _textBytes += length;
        if (_textBytes > MaxTotalTextBytes)
        {
            throw new ModelFormatException($"the names of inputs, outputs and files take more than {MaxTotalTextBytes} bytes");
        }

        Span<byte> text = stackalloc byte[MaxTextBytes];
        Copy(text[..length]);
        return Encoding.UTF8.GetString(text[..length]);
    }

    /// <summary>Reads a decimal number that is stored as text.</summary>
    /// <returns>False when the text is not a number from 0 to <see cref="long.MaxValue"/>.</returns>
    public bool TryReadDecimal(ProtobufField field, out long number)
    {
        Expect(field, WireType.LengthDelimited);
        number = 0;
        if (field.Length is 0 or > MaxDecimalDigits)
        {
            return false;
        }

        Position = field.Start;
        Span<byte> text = stackalloc byte[(int)field.Length];
        Copy(text);
        return Utf8Parser.TryParse(text, out number, out var consumed) && consumed == text.Length && number >= 0;
    }

    /// <exception cref="ModelFormatException">The field is stored in another way.</exception>
    public static void Expect(ProtobufField field, WireType type)
    {
        if (field.Type != type)
        {
            throw new ModelFormatException(
                $"field {field.Number} at offset {field.Start} has wire type {(int)field.Type} instead of {(int)type}");
        }
    }

    private void Copy(Span<byte> target)
    {
        while (!target.IsEmpty)
        {
            var available = Available(target.Length);
            available.CopyTo(target);
            target = target[available.Length..];
            _offset += available.Length;
        }
    }

    private byte ReadByte()
    {
        var value = Available(1)[0];
        _offset++;
        return value;
    }

    /// <summary>The bytes at <see cref="Position"/> that are in the buffer: at least one, at most <paramref name="wanted"/>.</summary>
    private ReadOnlySpan<byte> Available(long wanted)
    {
        if (_offset == _bufferLength)
        {
            Fill();
        }

        return _buffer.AsSpan(_offset, (int)Math.Min(wanted, _bufferLength - _offset));
    }

    private void Fill()
    {
        _bufferStart += _offset;
        _offset = 0;
        _bufferLength = 0;
        stream.Position = _bufferStart;
        _bufferLength = stream.Read(_buffer);
        if (_bufferLength == 0)
        {
            throw new ModelFormatException($"the file became shorter while it was read: it had {Length} bytes, now {_bufferStart}");
        }
    }
}
