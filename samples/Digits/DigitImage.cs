namespace Digits;

/// <summary>One labelled image.</summary>
/// <param name="Pixels">64 grey values, row by row, from 0 (paper) to 1 (ink).</param>
/// <param name="Label">The digit that was written, 0 to 9.</param>
internal sealed record DigitImage(float[] Pixels, int Label)
{
    public const int Width = 8;
    public const int PixelCount = Width * Width;
    public const int ClassCount = 10;
}
