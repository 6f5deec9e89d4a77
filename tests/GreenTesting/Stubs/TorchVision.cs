// Reference-only stub: TorchVision - TorchVision 0.107.0, part of TorchSharp (dotnet/TorchSharp c20b6a1c, 2026-05-07).
// Only what rules and their tests need; each signature as in the library, see TorchVision.signatures.txt.
#nullable enable annotations
#nullable disable warnings

using System;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp
{
    public static class torchvision
    {
        public interface ITransform : torch.nn.IModule<torch.Tensor, torch.Tensor>
        {
        }

        public enum ImageFormat
        {
            Unknown = 0,
            Png = 1,
            Jpeg = 2,
            Bmp = 3,
            Gif = 4,
            Tiff = 5,
            Emf = 6,
            Exif = 7,
            Wmf = 8,
            Pbm = 9,
            Tga = 10,
            Webp = 11,
        }

        public static class datasets
        {
            public static torch.utils.data.Dataset CIFAR10(
                string root, bool train, bool download = false, ITransform target_transform = null) => throw Stub.Error;
            public static torch.utils.data.Dataset CIFAR10(
                string root, bool train, bool download, Func<torch.Tensor, torch.Tensor> target_transform) => throw Stub.Error;
            public static torch.utils.data.Dataset CIFAR100(
                string root, bool train, bool download = false, ITransform target_transform = null) => throw Stub.Error;
            public static torch.utils.data.Dataset CIFAR100(
                string root, bool train, bool download, Func<torch.Tensor, torch.Tensor> target_transform) => throw Stub.Error;
            public static torch.utils.data.Dataset FashionMNIST(
                string root, bool train, bool download = false, ITransform target_transform = null) => throw Stub.Error;
            public static torch.utils.data.Dataset MNIST(
                string root, bool train, bool download = false, ITransform target_transform = null) => throw Stub.Error;
        }

        public static class io
        {
            public static torch.Tensor read_image(
                string filename, ImageReadMode mode = ImageReadMode.UNCHANGED, Imager imager = null) => throw Stub.Error;
            public static torch.Tensor read_image(
                Stream stream, ImageReadMode mode = ImageReadMode.UNCHANGED, Imager imager = null) => throw Stub.Error;
            public static void write_jpeg(torch.Tensor image, string filename, Imager imager = null) => throw Stub.Error;
            public static void write_jpeg(torch.Tensor image, Stream stream, Imager imager = null) => throw Stub.Error;

            public enum ImageReadMode
            {
                UNCHANGED = 0,
                GRAY = 1,
                GRAY_ALPHA = 2,
                RGB = 3,
                RGB_ALPHA = 4,
            }

            public abstract class Imager
            {
                protected Imager() => throw Stub.Error;
                public abstract torch.Tensor DecodeImage(Stream stream, ImageReadMode mode = ImageReadMode.UNCHANGED);
                public abstract torch.Tensor DecodeImage(byte[] data, ImageReadMode mode = ImageReadMode.UNCHANGED);
                public abstract void EncodeImage(torch.Tensor image, ImageFormat format, Stream stream);
                public abstract byte[] EncodeImage(torch.Tensor image, ImageFormat format);
            }
        }

        public static class models
        {
            public static Modules.AlexNet alexnet(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.GoogleNet googlenet(
                int num_classes = 1000, bool transform_input = false, string? weights_file = null, bool skipfc = true,
                float dropout = 0.2f, float dropout_aux = 0.7f, torch.Device? device = null) => throw Stub.Error;
            public static Modules.InceptionV3 inception_v3(
                int num_classes = 1000, float dropout = 0.5f, bool transform_input = false, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.MobileNetV2 mobilenet_v2(
                long num_classes = 1000, double width_mult = 1, long[][]? inverted_residual_setting = null, long round_nearest = 8,
                Func<long, long, long, long, Func<long, torch.nn.Module<torch.Tensor, torch.Tensor>>, torch.nn.Module<torch.Tensor, torch.Tensor>>? block = null,
                Func<long, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, double dropout = 0.2) => throw Stub.Error;
            public static Modules.MobileNetV3 mobilenet_v3_large() => throw Stub.Error;
            public static Modules.MobileNetV3 mobilenet_v3_small() => throw Stub.Error;
            public static Modules.ResNet resnet101(
                int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
                (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet resnet152(
                int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
                (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet resnet18(
                int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
                (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet resnet34(
                int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
                (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet resnet50(
                int num_classes = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
                (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet resnext101_32x8d(
                int num_classes = 1000, bool zero_init_residual = false, (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet resnext101_64x4d(
                int num_classes = 1000, bool zero_init_residual = false, (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet resnext50_32x4d(
                int num_classes = 1000, bool zero_init_residual = false, (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.VGG vgg11(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.VGG vgg11_bn(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.VGG vgg13(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.VGG vgg13_bn(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.VGG vgg16(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.VGG vgg16_bn(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.VGG vgg19(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.VGG vgg19_bn(
                int num_classes = 1000, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
                torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet wide_resnet101_2(
                int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
                (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
            public static Modules.ResNet wide_resnet50_2(
                int num_classes = 1000, bool zero_init_residual = false, int groups = 1,
                (bool, bool, bool)? replace_stride_with_dilation = null,
                Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null,
                bool skipfc = true, torch.Device? device = null) => throw Stub.Error;
        }

        public static class transforms
        {
            public static ITransform CenterCrop(int height, int width) => throw Stub.Error;
            public static ITransform CenterCrop(int size) => throw Stub.Error;
            public static ITransform Compose(params ITransform[] transforms) => throw Stub.Error;
            public static ITransform ConvertImageDtype(torch.ScalarType dtype) => throw Stub.Error;
            public static ITransform Grayscale(int outputChannels = 1) => throw Stub.Error;
            public static ITransform HorizontalFlip() => throw Stub.Error;
            public static ITransform Normalize(
                double[] means, double[] stdevs, torch.ScalarType dtype = torch.ScalarType.Float32, torch.Device? device = null)
                => throw Stub.Error;
            public static ITransform RandomHorizontalFlip(double p = 0.5) => throw Stub.Error;
            public static ITransform Resize(
                int height, int width, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, int? maxSize = null,
                bool antialias = false) => throw Stub.Error;
            public static ITransform Resize(
                int size, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, int? maxSize = null,
                bool antialias = false) => throw Stub.Error;
            public static ITransform Resize(int height, int width, int? maxSize = null) => throw Stub.Error;
            public static ITransform Resize(int height, int width) => throw Stub.Error;
            public static ITransform Resize(int size, int? maxSize = null) => throw Stub.Error;
            public static ITransform Resize(int size) => throw Stub.Error;
        }
    }
}

namespace TorchSharp.Modules
{
    public class AlexNet : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        public AlexNet(
            int numClasses, float dropout = 0.5f, string? weights_file = null, bool skipfc = true, torch.Device? device = null)
            : base(default!) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class GoogleNet : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        public GoogleNet(
            int numClasses = 1000, bool transform_input = false, string? weights_file = null, bool skipfc = true, float dropout = 0.2f,
            float dropout_aux = 0.7f, torch.Device? device = null) : base(default!) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class InceptionV3 : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        public InceptionV3(
            int numClasses = 1000, float dropout = 0.5f, bool transform_input = false, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) : base(default!) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class MobileNetV2 : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal MobileNetV2() : base(default!) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class MobileNetV3 : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal MobileNetV3() : base(default!) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class ResNet : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        public ResNet(
            string name, BlockFunc block, int expansion, IList<int> layers, int numClasses = 1000, bool zero_init_residual = false,
            int groups = 1, int width_per_group = 64, (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) : base(default!) => throw Stub.Error;
        public static ResNet ResNet101(
            int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw Stub.Error;
        public static ResNet ResNet152(
            int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw Stub.Error;
        public static ResNet ResNet18(
            int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw Stub.Error;
        public static ResNet ResNet34(
            int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw Stub.Error;
        public static ResNet ResNet50(
            int numClasses = 1000, bool zero_init_residual = false, int groups = 1, int width_per_group = 64,
            (bool, bool, bool)? replace_stride_with_dilation = null,
            Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;

        public delegate torch.nn.Module<torch.Tensor, torch.Tensor> BlockFunc(
            int inplanes, int planes, int stride = 1, torch.nn.Module<torch.Tensor, torch.Tensor>? downsample = null, int groups = 1,
            int base_width = 64, int dilation = 1, Func<int, torch.nn.Module<torch.Tensor, torch.Tensor>>? norm_layer = null);
    }

    public class VGG : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        public VGG(
            string name, int numClasses, bool batch_norm, float dropout = 0.5f, string? weights_file = null, bool skipfc = true,
            torch.Device? device = null) : base(default!) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
