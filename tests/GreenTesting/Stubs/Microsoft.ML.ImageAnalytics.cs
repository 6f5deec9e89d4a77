// Reference-only stub: Microsoft.ML.ImageAnalytics - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.ImageAnalytics.signatures.txt.
#nullable disable

using System;
using System.IO;

namespace Microsoft.ML
{
    public static class ImageEstimatorsCatalog
    {
        public static Transforms.Image.ImageGrayscalingEstimator ConvertToGrayscale(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null) => throw Stub.Error;
        public static Transforms.Image.VectorToImageConvertingEstimator ConvertToImage(
            this TransformsCatalog catalog, int imageHeight, int imageWidth, string outputColumnName, string inputColumnName = null,
            Transforms.Image.ImagePixelExtractingEstimator.ColorBits colorsPresent = Transforms.Image.ImagePixelExtractingEstimator.ColorBits.Rgb,
            Transforms.Image.ImagePixelExtractingEstimator.ColorsOrder orderOfColors = Transforms.Image.ImagePixelExtractingEstimator.ColorsOrder.ARGB,
            bool interleavedColors = false, float scaleImage = 1f, float offsetImage = 0f, int defaultAlpha = 255, int defaultRed = 0,
            int defaultGreen = 0, int defaultBlue = 0) => throw Stub.Error;
        public static Transforms.Image.ImagePixelExtractingEstimator ExtractPixels(
            this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null,
            Transforms.Image.ImagePixelExtractingEstimator.ColorBits colorsToExtract = Transforms.Image.ImagePixelExtractingEstimator.ColorBits.Rgb,
            Transforms.Image.ImagePixelExtractingEstimator.ColorsOrder orderOfExtraction = Transforms.Image.ImagePixelExtractingEstimator.ColorsOrder.ARGB,
            bool interleavePixelColors = false, float offsetImage = 0f, float scaleImage = 1f, bool outputAsFloatArray = true)
            => throw Stub.Error;
        public static Data.ImageLoadingEstimator LoadImages(
            this TransformsCatalog catalog, string outputColumnName, string imageFolder, string inputColumnName = null)
            => throw Stub.Error;
        public static Data.ImageLoadingEstimator LoadRawImageBytes(
            this TransformsCatalog catalog, string outputColumnName, string imageFolder, string inputColumnName = null)
            => throw Stub.Error;
        public static Transforms.Image.ImageResizingEstimator ResizeImages(
            this TransformsCatalog catalog, string outputColumnName, int imageWidth, int imageHeight, string inputColumnName = null,
            Transforms.Image.ImageResizingEstimator.ResizingKind resizing = Transforms.Image.ImageResizingEstimator.ResizingKind.IsoCrop,
            Transforms.Image.ImageResizingEstimator.Anchor cropAnchor = Transforms.Image.ImageResizingEstimator.Anchor.Center)
            => throw Stub.Error;
    }
}

namespace Microsoft.ML.Data
{
    public sealed class ImageLoadingEstimator : TrivialEstimator<ImageLoadingTransformer>
    {
        internal ImageLoadingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class ImageLoadingTransformer : OneToOneTransformerBase
    {
        internal ImageLoadingTransformer() => throw Stub.Error;
        public readonly string ImageFolder;
    }

    public sealed class MLImage : IDisposable
    {
        internal MLImage() => throw Stub.Error;
        public static MLImage CreateFromFile(string imagePath) => throw Stub.Error;
        public static MLImage CreateFromPixels(
            int width, int height, MLPixelFormat pixelFormat, ReadOnlySpan<byte> imagePixelData) => throw Stub.Error;
        public static MLImage CreateFromStream(Stream imageStream) => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public void Save(string imagePath) => throw Stub.Error;
        public int BitsPerPixel => throw Stub.Error;
        public byte[] GetBGRPixels => throw Stub.Error;
        public int Height => throw Stub.Error;
        public MLPixelFormat PixelFormat => throw Stub.Error;
        public ReadOnlySpan<byte> Pixels => throw Stub.Error;
        public string Tag { get; set; }
        public int Width => throw Stub.Error;
    }

    public enum MLPixelFormat
    {
        Unknown = 0,
        Bgra32 = 1,
        Rgba32 = 2,
    }
}

namespace Microsoft.ML.Transforms.Image
{
    public sealed class ImageDataViewType : Data.StructuredDataViewType
    {
        public ImageDataViewType() : base(default!) => throw Stub.Error;
        public readonly int Height;
        public readonly int Width;
        public ImageDataViewType(int height, int width) : base(default!) => throw Stub.Error;
        public override bool Equals(Data.DataViewType other) => throw Stub.Error;
    }

    public sealed class ImageGrayscalingEstimator : Data.TrivialEstimator<ImageGrayscalingTransformer>
    {
        internal ImageGrayscalingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class ImageGrayscalingTransformer : Data.OneToOneTransformerBase
    {
        internal ImageGrayscalingTransformer() => throw Stub.Error;
    }

    public sealed class ImagePixelExtractingEstimator : Data.TrivialEstimator<ImagePixelExtractingTransformer>
    {
        internal ImagePixelExtractingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        [Flags]
        public enum ColorBits
        {
            Alpha = 1,
            Red = 2,
            Green = 4,
            Blue = 8,
            All = Alpha | Rgb,
            Rgb = Red | Green | Blue,
        }

        public enum ColorsOrder
        {
            ARGB = 1,
            ARBG = 2,
            ABRG = 3,
            ABGR = 4,
            AGRB = 5,
            AGBR = 6,
        }
    }

    public sealed class ImagePixelExtractingTransformer : Data.OneToOneTransformerBase
    {
        internal ImagePixelExtractingTransformer() => throw Stub.Error;
    }

    public sealed class ImageResizingEstimator : Data.TrivialEstimator<ImageResizingTransformer>
    {
        internal ImageResizingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;

        public enum Anchor
        {
            Right = 0,
            Left = 1,
            Top = 2,
            Bottom = 3,
            Center = 4,
        }

        public enum ResizingKind
        {
            IsoPad = 0,
            IsoCrop = 1,
            Fill = 2,
        }
    }

    public sealed class ImageResizingTransformer : Data.OneToOneTransformerBase
    {
        internal ImageResizingTransformer() => throw Stub.Error;
    }

    public sealed class ImageTypeAttribute : Data.DataViewTypeAttribute
    {
        public ImageTypeAttribute() => throw Stub.Error;
        public ImageTypeAttribute(int height, int width) => throw Stub.Error;
        public override bool Equals(Data.DataViewTypeAttribute other) => throw Stub.Error;
        public override void Register() => throw Stub.Error;
    }

    public sealed class VectorToImageConvertingEstimator : Data.TrivialEstimator<VectorToImageConvertingTransformer>
    {
        internal VectorToImageConvertingEstimator() => throw Stub.Error;
        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw Stub.Error;
    }

    public sealed class VectorToImageConvertingTransformer : Data.OneToOneTransformerBase
    {
        internal VectorToImageConvertingTransformer() => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
