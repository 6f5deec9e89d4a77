using System.Globalization;
using System.IO.Compression;

namespace Digits;

/// <summary>The 1,797 images of <c>data/digits.csv.gz</c>, divided into three parts that share no image.</summary>
internal sealed record DigitsDataSet(DigitImage[] Training, DigitImage[] Validation, DigitImage[] Test)
{
    private const float InkLevels = 16;

    /// <summary>Reads the file and splits it 60 : 20 : 20 after a shuffle with the given seed.</summary>
    /// <exception cref="InvalidDataException">A line is not 64 grey values from 0 to 16 and a digit.</exception>
    public static DigitsDataSet Load(string path, int seed)
    {
        var images = ReadImages(path);
        new Random(seed).Shuffle(images);
        var held = images.Length / 5;
        return new DigitsDataSet(images[(2 * held)..], images[held..(2 * held)], images[..held]);
    }

    private static DigitImage[] ReadImages(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var images = new List<DigitImage>();
        while (reader.ReadLine() is { } line)
            images.Add(Parse(line, path, images.Count + 1));
        return [.. images];
    }

    private static DigitImage Parse(string line, string path, int lineNumber)
    {
        var cells = line.Split(',');
        if (cells.Length != DigitImage.PixelCount + 1)
            throw new InvalidDataException($"{path}({lineNumber}): {cells.Length} values instead of {DigitImage.PixelCount + 1}.");

        var pixels = new float[DigitImage.PixelCount];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = ParseNumber(cells[i], (int)InkLevels) / InkLevels;
        return new DigitImage(pixels, ParseNumber(cells[^1], DigitImage.ClassCount - 1));

        int ParseNumber(string cell, int largest) =>
            int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= largest
                ? value
                : throw new InvalidDataException($"{path}({lineNumber}): '{cell}' is not a whole number from 0 to {largest}.");
    }
}
