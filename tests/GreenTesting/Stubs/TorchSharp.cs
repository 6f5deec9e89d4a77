// Reference-only stub: TorchSharp - TorchSharp 0.107.0 (dotnet/TorchSharp c20b6a1c, 2026-05-07).
// Only what rules and their tests need; each signature as in the library, see TorchSharp.signatures.txt.
#nullable enable annotations
#nullable disable warnings

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;

namespace TorchSharp
{
    public struct BFloat16 : IComparable<BFloat16>, IEquatable<BFloat16>, IComparable, IFormattable
    {
        int IComparable<BFloat16>.CompareTo(BFloat16 other) => throw Stub.Error;
        bool IEquatable<BFloat16>.Equals(BFloat16 other) => throw Stub.Error;
        int IComparable.CompareTo(object? obj) => throw Stub.Error;
        string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => throw Stub.Error;
    }

    public enum DeviceType
    {
        CPU = 0,
        CUDA = 1,
        MKLDNN = 2,
        OPENGL = 3,
        OPENCL = 4,
        IDEEP = 5,
        HIP = 6,
        FPGA = 7,
        MSNPU = 8,
        XLA = 9,
        MPS = 13,
        META = 14,
    }

    public sealed class DisposeScope : IDisposable
    {
        internal DisposeScope() => throw Stub.Error;
        public void Attach(IDisposable disposable) => throw Stub.Error;
        public void Attach(params IDisposable[] disposables) => throw Stub.Error;
        public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables) => throw Stub.Error;
        public bool Contains(IDisposable disposable) => throw Stub.Error;
        public T Detach<T>(T disposable) where T : IDisposable => throw Stub.Error;
        public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw Stub.Error;
        public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(
            T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw Stub.Error;
        public void Detach(params IDisposable[] disposables) => throw Stub.Error;
        public void Detach(IEnumerable<IDisposable> disposables) => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public void DisposeEverything() => throw Stub.Error;
        public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep) => throw Stub.Error;
        public void DisposeEverythingBut(params IDisposable[] keep) => throw Stub.Error;
        public T DisposeEverythingBut<T>(T keep) where T : IDisposable => throw Stub.Error;
        public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(
            T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw Stub.Error;
        public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(
            T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw Stub.Error;
        public void MarkAsDisposed(IDisposable disposable) => throw Stub.Error;
        public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable => throw Stub.Error;
        public (T1 first, T2 second) MoveToOther<T1, T2>(
            DisposeScope? scope, T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw Stub.Error;
        public (T1 first, T2 second, T3 third) MoveToOther<T1, T2, T3>(
            DisposeScope? scope, T1 first, T2 second, T3 third)
            where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw Stub.Error;
        public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) => throw Stub.Error;
        public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables) => throw Stub.Error;
        public T MoveToOuter<T>(T disposable) where T : IDisposable => throw Stub.Error;
        public (T1 first, T2 second) MoveToOuter<T1, T2>(
            T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw Stub.Error;
        public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(
            T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw Stub.Error;
        public void MoveToOuter(params IDisposable[] disposables) => throw Stub.Error;
        public void MoveToOuter(IEnumerable<IDisposable> disposables) => throw Stub.Error;
        public int DisposablesCount => throw Stub.Error;
        public IReadOnlyList<IDisposable> DisposablesView => throw Stub.Error;
    }

    public class ExportedProgram : IDisposable
    {
        internal ExportedProgram() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        ~ExportedProgram() => throw Stub.Error;
        public torch.Tensor[] call(params torch.Tensor[] inputs) => throw Stub.Error;
        public torch.Tensor[] forward(params torch.Tensor[] inputs) => throw Stub.Error;
        public torch.Tensor[] run(params torch.Tensor[] inputs) => throw Stub.Error;
    }

    public class ExportedProgram<TResult> : ExportedProgram
    {
        internal ExportedProgram() => throw Stub.Error;
        public new TResult call(params torch.Tensor[] inputs) => throw Stub.Error;
        public new TResult forward(params torch.Tensor[] inputs) => throw Stub.Error;
        public new TResult run(params torch.Tensor[] inputs) => throw Stub.Error;
    }

    public abstract class Loss<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
    {
        internal Loss() => throw Stub.Error;
        protected Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Stub.Error;
        public torch.nn.Reduction reduction => throw Stub.Error;
    }

    public static class ModuleExtensionMethods
    {
        public static T bfloat16<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T @bool<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T @byte<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T cdouble<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T cfloat<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T @char<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T cpu<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T cuda<T>(
            this T module, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T @double<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T @float<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T half<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T @int<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T @long<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T @short<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T to<T>(
            this T module, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T to<T>(
            this T module, torch.Device device, torch.ScalarType type, bool non_blocking = false)
            where T : torch.nn.Module => throw Stub.Error;
        public static T to<T>(
            this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false)
            where T : torch.nn.Module => throw Stub.Error;
        public static T to<T>(this T module, torch.Device device, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T to<T>(this T module, string device, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
        public static T to<T>(this T module, torch.Tensor other, bool non_blocking = false) where T : torch.nn.Module => throw Stub.Error;
    }

    public enum Padding
    {
        Valid = 0,
        Same = 1,
    }

    public enum PaddingModes
    {
        Zeros = 0,
        Reflect = 1,
        Replicate = 2,
        Circular = 3,
        Constant = 4,
    }

    public sealed class Scalar : IDisposable
    {
        internal Scalar() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        ~Scalar() => throw Stub.Error;
        public static implicit operator Scalar(byte value) => throw Stub.Error;
        public static implicit operator Scalar(sbyte value) => throw Stub.Error;
        public static implicit operator Scalar(short value) => throw Stub.Error;
        public static implicit operator Scalar(int value) => throw Stub.Error;
        public static implicit operator Scalar(long value) => throw Stub.Error;
        public static implicit operator Scalar(Half value) => throw Stub.Error;
        public static implicit operator Scalar(BFloat16 value) => throw Stub.Error;
        public static implicit operator Scalar(float value) => throw Stub.Error;
        public static implicit operator Scalar(double value) => throw Stub.Error;
        public static implicit operator Scalar(bool value) => throw Stub.Error;
        public static implicit operator Scalar((float, float) value) => throw Stub.Error;
        public static implicit operator Scalar(System.Numerics.Complex value) => throw Stub.Error;
        public torch.ScalarType Type => throw Stub.Error;
    }

    public static class ScalarExtensionMethods
    {
        public static BFloat16 ToBFloat16(this Scalar value) => throw Stub.Error;
        public static Scalar ToBFloat16Scalar(this float value) => throw Stub.Error;
        public static bool ToBoolean(this Scalar value) => throw Stub.Error;
        public static byte ToByte(this Scalar value) => throw Stub.Error;
        public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) => throw Stub.Error;
        public static System.Numerics.Complex ToComplexFloat64(this Scalar value) => throw Stub.Error;
        public static double ToDouble(this Scalar value) => throw Stub.Error;
        public static Half ToHalf(this Scalar value) => throw Stub.Error;
        public static short ToInt16(this Scalar value) => throw Stub.Error;
        public static int ToInt32(this Scalar value) => throw Stub.Error;
        public static long ToInt64(this Scalar value) => throw Stub.Error;
        public static sbyte ToSByte(this Scalar value) => throw Stub.Error;
        public static Scalar ToScalar(this byte value) => throw Stub.Error;
        public static Scalar ToScalar(this sbyte value) => throw Stub.Error;
        public static Scalar ToScalar(this short value) => throw Stub.Error;
        public static Scalar ToScalar(this int value) => throw Stub.Error;
        public static Scalar ToScalar(this long value) => throw Stub.Error;
        public static Scalar ToScalar(this float value) => throw Stub.Error;
        public static Scalar ToScalar(this double value) => throw Stub.Error;
        public static Scalar ToScalar(this (float, float) value) => throw Stub.Error;
        public static Scalar ToScalar(this System.Numerics.Complex value) => throw Stub.Error;
        public static Scalar ToScalar(this bool value) => throw Stub.Error;
        public static Scalar ToScalar(this Half value) => throw Stub.Error;
        public static Scalar ToScalar(this BFloat16 value) => throw Stub.Error;
        public static float ToSingle(this Scalar value) => throw Stub.Error;
    }

    public static class TensorExtensionMethods
    {
        public static bool ToBoolean(this torch.Tensor value) => throw Stub.Error;
        public static double ToDouble(this torch.Tensor value) => throw Stub.Error;
        public static int ToInt32(this torch.Tensor value) => throw Stub.Error;
        public static long ToInt64(this torch.Tensor value) => throw Stub.Error;
        public static float ToSingle(this torch.Tensor value) => throw Stub.Error;
    }

    public enum TensorStringStyle
    {
        Metadata = 0,
        Julia = 1,
        Numpy = 2,
        CSharp = 3,
        Default = 4,
    }

    public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
    {
        internal WeightedLoss() => throw Stub.Error;
        protected WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw Stub.Error;
        public torch.Tensor? weight => throw Stub.Error;
    }

    public static class torch
    {
        public static Device InitializeDevice(Device? device) => throw Stub.Error;
        public static void InitializeDeviceType(DeviceType deviceType) => throw Stub.Error;
        public static DisposeScope NewDisposeScope() => throw Stub.Error;
        public static bool TryInitializeDeviceType(DeviceType deviceType) => throw Stub.Error;
        public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr) => throw Stub.Error;
        public static Tensor abs(Tensor input) => throw Stub.Error;
        public static Tensor add(Tensor left, Tensor right) => throw Stub.Error;
        public static Tensor add(Tensor left, Scalar right) => throw Stub.Error;
        public static Tensor add(Tensor left, Tensor right, Scalar alpha) => throw Stub.Error;
        public static Tensor add(Tensor left, Scalar right, Scalar alpha) => throw Stub.Error;
        public static bool allclose(
            Tensor tensor, Tensor target, double rtol = 1E-05, double atol = 1E-08, bool equal_nan = false) => throw Stub.Error;
        public static Tensor arange(
            Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
            => throw Stub.Error;
        public static Tensor arange(
            Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor arange(
            Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor argmax(Tensor input) => throw Stub.Error;
        public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => throw Stub.Error;
        public static Tensor bmm(Tensor input, Tensor batch2) => throw Stub.Error;
        public static Tensor cat(IList<Tensor> tensors, long dim = 0) => throw Stub.Error;
        public static Tensor cat(Tensor[] tensors, long dim = 0) => throw Stub.Error;
        public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => throw Stub.Error;
        public static bool cuda_is_available() => throw Stub.Error;
        public static Tensor dequantize(Tensor input) => throw Stub.Error;
        public static Device device(string description) => throw Stub.Error;
        public static Device device(string deviceType, int index = -1) => throw Stub.Error;
        public static Device device(DeviceType deviceType, int index = -1) => throw Stub.Error;
        public static Device device(int index) => throw Stub.Error;
        public static Tensor div(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => throw Stub.Error;
        public static Tensor div(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => throw Stub.Error;
        public static Tensor einsum(string equation, params Tensor[] tensors) => throw Stub.Error;
        public static Tensor empty(
            long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor empty(
            ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor empty(
            long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor empty(
            long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor empty(
            long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor empty(
            long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor empty(
            int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor empty(
            int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor empty(
            int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor empty(
            int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static IDisposable enable_grad(bool enabled = true) => throw Stub.Error;
        public static Tensor exp(Tensor input) => throw Stub.Error;
        public static Tensor eye(
            long rows, long columns = -1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => throw Stub.Error;
        public static Tensor from_array(Array rawArray, Device? device = null) => throw Stub.Error;
        public static Tensor from_array(
            Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor full(
            long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor full(
            ReadOnlySpan<long> size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor full(
            long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor full(
            long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor full(
            long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor full(
            long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor full(
            int size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor full(
            int rows, int columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor full(
            int dim0, int dim1, int dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor full(
            int dim0, int dim1, int dim2, int dim3, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static ScalarType get_default_dtype() => throw Stub.Error;
        public static IDisposable inference_mode(bool mode = true) => throw Stub.Error;
        public static bool is_grad_enabled() => throw Stub.Error;
        public static bool is_inference_mode_enabled() => throw Stub.Error;
        public static Tensor linspace(
            double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
            => throw Stub.Error;
        public static Tensor load(string location) => throw Stub.Error;
        public static Tensor log(Tensor input) => throw Stub.Error;
        public static Generator manual_seed(long seed) => throw Stub.Error;
        public static Tensor matmul(Tensor input, Tensor target) => throw Stub.Error;
        public static Tensor max(Tensor input) => throw Stub.Error;
        public static Tensor max(Tensor input, Tensor other) => throw Stub.Error;
        public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => throw Stub.Error;
        public static Tensor mean(Tensor input) => throw Stub.Error;
        public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
        public static Tensor min(Tensor input) => throw Stub.Error;
        public static Tensor min(Tensor input, Tensor other) => throw Stub.Error;
        public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => throw Stub.Error;
        public static Tensor mm(Tensor input, Tensor target) => throw Stub.Error;
        public static Tensor mul(Tensor left, Tensor right) => throw Stub.Error;
        public static Tensor mul(Tensor left, Scalar right) => throw Stub.Error;
        public static IDisposable no_grad() => throw Stub.Error;
        public static Tensor ones(
            long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor ones(
            ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor ones(
            long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor ones(
            long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor ones(
            long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor ones(
            long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor ones(
            int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor ones(
            int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor ones(
            int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor ones(
            int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor ones_like(
            Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor pow(Tensor left, Tensor exponent) => throw Stub.Error;
        public static Tensor pow(Tensor left, Scalar exponent) => throw Stub.Error;
        public static Tensor quantize_per_channel(
            Tensor input, Tensor scales, Tensor zero_points, long axis, ScalarType dtype) => throw Stub.Error;
        public static Tensor quantize_per_tensor(Tensor input, double scale, long zero_point, ScalarType dtype) => throw Stub.Error;
        public static Tensor rand(
            long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null,
            string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null,
            string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null,
            string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor rand(
            int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor rand_like(
            Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor randint(
            long low, long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randint(
            long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randint(
            long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randint(
            long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randint(
            int low, int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randint(
            int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null,
            string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null,
            string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null,
            string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randn(
            int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            Generator? generator = null, string[]? names = null) => throw Stub.Error;
        public static Tensor randn_like(
            Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor randperm(
            long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null)
            => throw Stub.Error;
        public static Tensor randperm(long n, Tensor @out, Generator? generator = null) => throw Stub.Error;
        public static void save(Tensor t, string location) => throw Stub.Error;
        public static void set_default_device(Device device) => throw Stub.Error;
        public static void set_default_device(string device) => throw Stub.Error;
        public static void set_default_dtype(ScalarType dtype) => throw Stub.Error;
        public static IDisposable set_grad_enabled(bool mode = true) => throw Stub.Error;
        public static Tensor sigmoid(Tensor input) => throw Stub.Error;
        public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => throw Stub.Error;
        public static Tensor sqrt(Tensor input) => throw Stub.Error;
        public static Tensor square(Tensor input) => throw Stub.Error;
        public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => throw Stub.Error;
        public static Tensor sub(Tensor left, Tensor right) => throw Stub.Error;
        public static Tensor sub(Tensor left, Scalar right) => throw Stub.Error;
        public static Tensor sum(Tensor input, ScalarType? type = null) => throw Stub.Error;
        public static Tensor sum(Tensor input, ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
        public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
        public static Tensor tanh(Tensor input) => throw Stub.Error;
        public static Tensor where(Tensor condition, Tensor x, Tensor y) => throw Stub.Error;
        public static Tensor[] where(Tensor condition) => throw Stub.Error;
        public static Tensor zeros(
            long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor zeros(
            ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor zeros(
            long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor zeros(
            long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor zeros(
            long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor zeros(
            long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor zeros(
            int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor zeros(
            int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor zeros(
            int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor zeros(
            int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor zeros_like(
            Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            bool scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor tensor(
            bool[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            bool[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor tensor(
            double real, double imaginary, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
            => throw Stub.Error;
        public static Tensor tensor(
            IList<double> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            double[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            double[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<double> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<double> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<double> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor tensor(
            float real, float imaginary, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
            => throw Stub.Error;
        public static Tensor tensor(
            IList<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            float[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            float[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<float> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            IList<float> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<float> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<float> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            float[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(int scalar, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor tensor(
            IList<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            int[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            int[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<int> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            IList<int> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<int> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            int[] rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw Stub.Error;
        public static Tensor tensor(
            IList<long> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            long[] dataArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            long[] dataArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<long> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static Tensor tensor(
            IList<long> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
            string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<long> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            IList<long> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false, string[]? names = null) => throw Stub.Error;
        public static Tensor tensor(
            long[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
            => throw Stub.Error;
        public static readonly Device CPU;
        public static readonly Device META;
        public static ScalarType bfloat16;
        public static ScalarType @bool;
        public static ScalarType cdouble;
        public static ScalarType cfloat;
        public static ScalarType complex128;
        public static ScalarType complex64;
        public const TensorStringStyle csharp = TensorStringStyle.CSharp;
        public static ScalarType @double;
        public static ScalarType @float;
        public static ScalarType float16;
        public static ScalarType float32;
        public static ScalarType float64;
        public static ScalarType half;
        public static ScalarType @int;
        public static ScalarType int16;
        public static ScalarType int32;
        public static ScalarType int64;
        public static ScalarType int8;
        public const TensorStringStyle julia = TensorStringStyle.Julia;
        public static ScalarType @long;
        public const TensorStringStyle numpy = TensorStringStyle.Numpy;
        public static ScalarType qint32;
        public static ScalarType qint8;
        public static ScalarType quint8;
        public static ScalarType @short;
        public static ScalarType uint8;
        public static Device CUDA => throw Stub.Error;
        public static DisposeScope? CurrentDisposeScope => throw Stub.Error;
        public static Device MPS => throw Stub.Error;
        public static TensorStringStyle TensorStringStyle { get; set; }
        public static string __version__ => throw Stub.Error;

        public class Device
        {
            public Device(string description) => throw Stub.Error;
            public Device(string deviceType, int index = -1) => throw Stub.Error;
            public Device(DeviceType deviceType, int index = -1) => throw Stub.Error;
            public Device(int index) => throw Stub.Error;
            public static implicit operator Device(string description) => throw Stub.Error;
            public int index => throw Stub.Error;
            public DeviceType type => throw Stub.Error;
        }

        public class Generator : IDisposable
        {
            public Generator(ulong seed = 0, Device? device = null) => throw Stub.Error;
            protected virtual void Dispose(bool disposing) => throw Stub.Error;
            public void Dispose() => throw Stub.Error;
            ~Generator() => throw Stub.Error;
            public Tensor get_state() => throw Stub.Error;
            public long initial_seed() => throw Stub.Error;
            public Generator manual_seed(long seed) => throw Stub.Error;
            public long seed() => throw Stub.Error;
            public void set_state(Tensor value) => throw Stub.Error;
            public static Generator Default => throw Stub.Error;
            public nint Handle => throw Stub.Error;
            public Device device => throw Stub.Error;
        }

        public enum InterpolationMode
        {
            Nearest = 0,
            Linear = 1,
            Bilinear = 2,
            Bicubic = 3,
            Trilinear = 4,
            Area = 5,
            NearestExact = 6,
        }

        public enum RoundingMode
        {
            None = 0,
            trunc = 1,
            floor = 2,
        }

        public enum ScalarType
        {
            Byte = 0,
            Int8 = 1,
            Int16 = 2,
            Int32 = 3,
            Int64 = 4,
            Float16 = 5,
            Float32 = 6,
            Float64 = 7,
            ComplexFloat32 = 9,
            ComplexFloat64 = 10,
            Bool = 11,
            QInt8 = 12,
            QUInt8 = 13,
            QInt32 = 14,
            BFloat16 = 15,
        }

        public struct Size : IEnumerable<long>, IEnumerable
        {
            public static Size Empty;
            public Size(long[] shape) => throw Stub.Error;
            public Size(IEnumerable<long> shape) => throw Stub.Error;
            public Size(int[] shape) => throw Stub.Error;
            public Size(long size) => throw Stub.Error;
            public Size((long, long) size) => throw Stub.Error;
            public Size((long, long, long) size) => throw Stub.Error;
            public Size((long, long, long, long) size) => throw Stub.Error;
            public Size((long, long, long, long, long) size) => throw Stub.Error;
            public Size((long, long, long, long, long, long) size) => throw Stub.Error;
            public Size(int size) => throw Stub.Error;
            public Size((int, int) size) => throw Stub.Error;
            public Size((int, int, int) size) => throw Stub.Error;
            public Size((int, int, int, int) size) => throw Stub.Error;
            public Size((int, int, int, int, int) size) => throw Stub.Error;
            public Size((int, int, int, int, int, int) size) => throw Stub.Error;
            public IEnumerator<long> GetEnumerator() => throw Stub.Error;
            public Size Slice(int first, int next) => throw Stub.Error;
            public IEnumerable<long> Take(int i) => throw Stub.Error;
            public long numel() => throw Stub.Error;
            public static Size operator +(Size left, Size right) => throw Stub.Error;
            public static Size operator +(Size left, IEnumerable<long> right) => throw Stub.Error;
            public static bool operator ==(Size left, Size right) => throw Stub.Error;
            public static implicit operator Size(long size) => throw Stub.Error;
            public static implicit operator Size((long, long) size) => throw Stub.Error;
            public static implicit operator Size((long, long, long) size) => throw Stub.Error;
            public static implicit operator Size((long, long, long, long) size) => throw Stub.Error;
            public static implicit operator Size((long, long, long, long, long) size) => throw Stub.Error;
            public static implicit operator Size((long, long, long, long, long, long) size) => throw Stub.Error;
            public static implicit operator Size(long[] size) => throw Stub.Error;
            public static bool operator !=(Size left, Size right) => throw Stub.Error;
            public bool IsEmpty => throw Stub.Error;
            public bool IsScalar => throw Stub.Error;
            public int Length => throw Stub.Error;
            public long[] Shape => throw Stub.Error;
            public long this[int idx] => throw Stub.Error;
            public long this[long idx] => throw Stub.Error;
            IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
            public override bool Equals(object obj) => throw Stub.Error;
            public override int GetHashCode() => throw Stub.Error;
        }

        public class Tensor : IDisposable
        {
            internal Tensor() => throw Stub.Error;
            public Tensor DetachFromDisposeScope() => throw Stub.Error;
            public void Dispose() => throw Stub.Error;
            protected virtual void Dispose(bool disposing) => throw Stub.Error;
            public Tensor MoveToOtherDisposeScope(Tensor other) => throw Stub.Error;
            public Tensor MoveToOtherDisposeScope(DisposeScope? other) => throw Stub.Error;
            public Tensor MoveToOuterDisposeScope() => throw Stub.Error;
            public string ToString(
                bool disamb, string? fltFormat = null, int? width = null, System.Globalization.CultureInfo? cultureInfo = null,
                string? newLine = null) => throw Stub.Error;
            public string ToString(
                TensorStringStyle style, string? fltFormat = null, int? width = null,
                System.Globalization.CultureInfo? cultureInfo = null, string? newLine = null) => throw Stub.Error;
            public Tensor abs() => throw Stub.Error;
            public Tensor add(Tensor target) => throw Stub.Error;
            public Tensor add(Tensor target, Scalar alpha) => throw Stub.Error;
            public Tensor add(Scalar scalar) => throw Stub.Error;
            public Tensor add(Scalar scalar, Scalar alpha) => throw Stub.Error;
            public Tensor add_(Tensor target) => throw Stub.Error;
            public Tensor add_(Tensor target, Scalar alpha) => throw Stub.Error;
            public Tensor add_(Scalar scalar) => throw Stub.Error;
            public Tensor add_(Scalar scalar, Scalar alpha) => throw Stub.Error;
            public Tensor argmax() => throw Stub.Error;
            public Tensor argmax(long dim, bool keepdim = false) => throw Stub.Error;
            public Tensor argmin() => throw Stub.Error;
            public Tensor argmin(long dim, bool keepdim = false) => throw Stub.Error;
            public void backward(
                IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null)
                => throw Stub.Error;
            public void backward() => throw Stub.Error;
            public Tensor bfloat16() => throw Stub.Error;
            public Tensor bmm(Tensor batch2) => throw Stub.Error;
            public Tensor[] chunk(long chunks, long dim = 0) => throw Stub.Error;
            public Tensor clamp(Scalar? min = null, Scalar? max = null) => throw Stub.Error;
            public Tensor clamp(Tensor? min = null, Tensor? max = null) => throw Stub.Error;
            public Tensor clone() => throw Stub.Error;
            public Tensor contiguous() => throw Stub.Error;
            public Tensor copy_(Tensor source, bool nonBlocking = false) => throw Stub.Error;
            public Tensor cpu() => throw Stub.Error;
            public Tensor cuda(Device? device = null, bool non_blocking = false) => throw Stub.Error;
            public Tensor dequantize() => throw Stub.Error;
            public Tensor detach() => throw Stub.Error;
            public Tensor detach_() => throw Stub.Error;
            public long dim() => throw Stub.Error;
            public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => throw Stub.Error;
            public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => throw Stub.Error;
            public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => throw Stub.Error;
            public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => throw Stub.Error;
            public Tensor @double() => throw Stub.Error;
            public Tensor eq(Tensor target) => throw Stub.Error;
            public Tensor eq(Scalar target) => throw Stub.Error;
            public Tensor exp() => throw Stub.Error;
            public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) => throw Stub.Error;
            public Tensor expand(Size sizes, bool isImplicit = false) => throw Stub.Error;
            public Tensor expand(long[] sizes, bool isImplicit = false) => throw Stub.Error;
            public Tensor expand(params long[] sizes) => throw Stub.Error;
            public Tensor fill_(Scalar value) => throw Stub.Error;
            public Tensor flatten(long start_dim = 0, long end_dim = -1) => throw Stub.Error;
            public Tensor flatten(IList<string?> dims, string out_dim) => throw Stub.Error;
            public Tensor @float() => throw Stub.Error;
            public Tensor gt(Tensor target) => throw Stub.Error;
            public Tensor gt(Scalar target) => throw Stub.Error;
            public Tensor half() => throw Stub.Error;
            public Tensor index_select(long dim, Tensor index) => throw Stub.Error;
            public Tensor @int() => throw Stub.Error;
            public T item<T>() where T : unmanaged => throw Stub.Error;
            public Tensor log() => throw Stub.Error;
            public Tensor log_softmax(long dim, ScalarType? dtype = null) => throw Stub.Error;
            public Tensor @long() => throw Stub.Error;
            public Tensor lt(Tensor target) => throw Stub.Error;
            public Tensor lt(Scalar target) => throw Stub.Error;
            public Tensor matmul(Tensor target) => throw Stub.Error;
            public Tensor max() => throw Stub.Error;
            public Tensor max(Tensor other) => throw Stub.Error;
            public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => throw Stub.Error;
            public Tensor mean() => throw Stub.Error;
            public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor min() => throw Stub.Error;
            public Tensor min(Tensor other) => throw Stub.Error;
            public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => throw Stub.Error;
            public Tensor mm(Tensor target) => throw Stub.Error;
            public Tensor mul(Tensor target) => throw Stub.Error;
            public Tensor mul(Scalar target) => throw Stub.Error;
            public Tensor mul_(Tensor target) => throw Stub.Error;
            public Tensor mul_(Scalar target) => throw Stub.Error;
            public Tensor narrow(long dim, long start, long length) => throw Stub.Error;
            public Tensor ne(Tensor target) => throw Stub.Error;
            public Tensor ne(Scalar target) => throw Stub.Error;
            public Tensor norm(float p = 2f) => throw Stub.Error;
            public Tensor norm(int dim, bool keepdim = false, float p = 2f) => throw Stub.Error;
            public long numel() => throw Stub.Error;
            public static explicit operator float(Tensor value) => throw Stub.Error;
            public static explicit operator double(Tensor value) => throw Stub.Error;
            public static explicit operator int(Tensor value) => throw Stub.Error;
            public static explicit operator long(Tensor value) => throw Stub.Error;
            public Tensor permute(params long[] permutation) => throw Stub.Error;
            public Tensor permute(IEnumerable<long> permutation) => throw Stub.Error;
            public Tensor pow(Tensor exponent) => throw Stub.Error;
            public Tensor pow(Scalar exponent) => throw Stub.Error;
            public double q_scale() => throw Stub.Error;
            public Tensor relu() => throw Stub.Error;
            public Tensor relu_() => throw Stub.Error;
            public Tensor repeat(params long[] sizes) => throw Stub.Error;
            public Tensor requires_grad_(bool requires_grad = true) => throw Stub.Error;
            public Tensor reshape(params long[] shape) => throw Stub.Error;
            public void save(string location) => throw Stub.Error;
            public Tensor select(long dim, long index) => throw Stub.Error;
            public Tensor sigmoid() => throw Stub.Error;
            public long size(int dim) => throw Stub.Error;
            public long[] size() => throw Stub.Error;
            public Tensor softmax(long dim, ScalarType? dtype = null) => throw Stub.Error;
            public Tensor[] split(long size, int dim = 0) => throw Stub.Error;
            public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => throw Stub.Error;
            public Tensor[] split(long[] sizes, long dim = 0) => throw Stub.Error;
            public Tensor[] split(params long[] sizes) => throw Stub.Error;
            public Tensor sqrt() => throw Stub.Error;
            public Tensor square() => throw Stub.Error;
            public Tensor squeeze(long? dim = null) => throw Stub.Error;
            public Tensor std(bool unbiased = true) => throw Stub.Error;
            public Tensor std(
                ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor std(
                (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor sub(Tensor target) => throw Stub.Error;
            public Tensor sub(Scalar target) => throw Stub.Error;
            public Tensor sub_(Tensor target) => throw Stub.Error;
            public Tensor sub_(Scalar target) => throw Stub.Error;
            public Tensor sum(ScalarType? type = null) => throw Stub.Error;
            public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor t() => throw Stub.Error;
            public Tensor tanh() => throw Stub.Error;
            public Tensor to(
                DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
                => throw Stub.Error;
            public Tensor to(
                ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
                => throw Stub.Error;
            public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => throw Stub.Error;
            public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => throw Stub.Error;
            public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => throw Stub.Error;
            public Tensor to(Tensor other, bool non_blocking = false) => throw Stub.Error;
            public Tensor to_type(
                ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => throw Stub.Error;
            public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) => throw Stub.Error;
            public Tensor transpose(long dim0, long dim1) => throw Stub.Error;
            public Tensor type(Func<Tensor, Tensor> typeFunc) => throw Stub.Error;
            public Tensor type(ScalarType dtype) => throw Stub.Error;
            public Tensor type_as(Tensor tensor) => throw Stub.Error;
            public Tensor unsqueeze(long dim) => throw Stub.Error;
            public Tensor var(bool unbiased = true) => throw Stub.Error;
            public Tensor var(
                ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor var(
                (long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => throw Stub.Error;
            public Tensor view(params long[] shape) => throw Stub.Error;
            public Tensor with_requires_grad(bool requires_grad = true) => throw Stub.Error;
            public Tensor zero_() => throw Stub.Error;
            public long NumberOfElements => throw Stub.Error;
            public Tensor T => throw Stub.Error;
            public Device device => throw Stub.Error;
            public DeviceType device_type => throw Stub.Error;
            public ScalarType dtype => throw Stub.Error;
            public Tensor? grad { get; set; }
            public bool is_cuda => throw Stub.Error;
            public bool is_leaf => throw Stub.Error;
            public long ndim => throw Stub.Error;
            public bool requires_grad { get; set; }
            public long[] shape => throw Stub.Error;
            public static Tensor operator +(Tensor left, Tensor right) => throw Stub.Error;
            public static Tensor operator +(Tensor left, Scalar right) => throw Stub.Error;
            public static Tensor operator +(Scalar left, Tensor right) => throw Stub.Error;
            public static Tensor operator +(Tensor left, int right) => throw Stub.Error;
            public static Tensor operator +(Tensor left, long right) => throw Stub.Error;
            public static Tensor operator +(Tensor left, float right) => throw Stub.Error;
            public static Tensor operator +(Tensor left, double right) => throw Stub.Error;
            public static Tensor operator +(int left, Tensor right) => throw Stub.Error;
            public static Tensor operator +(long left, Tensor right) => throw Stub.Error;
            public static Tensor operator +(float left, Tensor right) => throw Stub.Error;
            public static Tensor operator +(double left, Tensor right) => throw Stub.Error;
            public static Tensor operator /(Tensor left, Tensor right) => throw Stub.Error;
            public static Tensor operator /(Tensor left, Scalar right) => throw Stub.Error;
            public static Tensor operator /(Scalar left, Tensor right) => throw Stub.Error;
            public static Tensor operator /(Tensor left, int right) => throw Stub.Error;
            public static Tensor operator /(Tensor left, long right) => throw Stub.Error;
            public static Tensor operator /(Tensor left, float right) => throw Stub.Error;
            public static Tensor operator /(Tensor left, double right) => throw Stub.Error;
            public static Tensor operator /(int left, Tensor right) => throw Stub.Error;
            public static Tensor operator /(long left, Tensor right) => throw Stub.Error;
            public static Tensor operator /(float left, Tensor right) => throw Stub.Error;
            public static Tensor operator /(double left, Tensor right) => throw Stub.Error;
            public static implicit operator Tensor(byte value) => throw Stub.Error;
            public static implicit operator Tensor(sbyte value) => throw Stub.Error;
            public static implicit operator Tensor(short value) => throw Stub.Error;
            public static implicit operator Tensor(int value) => throw Stub.Error;
            public static implicit operator Tensor(long value) => throw Stub.Error;
            public static implicit operator Tensor(float value) => throw Stub.Error;
            public static implicit operator Tensor(double value) => throw Stub.Error;
            public static implicit operator Tensor(bool value) => throw Stub.Error;
            public static implicit operator Tensor((float, float) value) => throw Stub.Error;
            public static implicit operator Tensor(System.Numerics.Complex value) => throw Stub.Error;
            public static implicit operator Tensor(byte[] value) => throw Stub.Error;
            public static implicit operator Tensor(sbyte[] value) => throw Stub.Error;
            public static implicit operator Tensor(short[] value) => throw Stub.Error;
            public static implicit operator Tensor(int[] value) => throw Stub.Error;
            public static implicit operator Tensor(long[] value) => throw Stub.Error;
            public static implicit operator Tensor(float[] value) => throw Stub.Error;
            public static implicit operator Tensor(double[] value) => throw Stub.Error;
            public static implicit operator Tensor(bool[] value) => throw Stub.Error;
            public static implicit operator Tensor((float, float)[] value) => throw Stub.Error;
            public static implicit operator Tensor(System.Numerics.Complex[] value) => throw Stub.Error;
            public static implicit operator Tensor(Scalar scalar) => throw Stub.Error;
            public static Tensor operator *(Tensor left, Tensor right) => throw Stub.Error;
            public static Tensor operator *(Tensor left, Scalar right) => throw Stub.Error;
            public static Tensor operator *(Scalar left, Tensor right) => throw Stub.Error;
            public static Tensor operator *(Tensor left, int right) => throw Stub.Error;
            public static Tensor operator *(Tensor left, long right) => throw Stub.Error;
            public static Tensor operator *(Tensor left, float right) => throw Stub.Error;
            public static Tensor operator *(Tensor left, double right) => throw Stub.Error;
            public static Tensor operator *(int left, Tensor right) => throw Stub.Error;
            public static Tensor operator *(long left, Tensor right) => throw Stub.Error;
            public static Tensor operator *(float left, Tensor right) => throw Stub.Error;
            public static Tensor operator *(double left, Tensor right) => throw Stub.Error;
            public static Tensor operator -(Tensor left, Tensor right) => throw Stub.Error;
            public static Tensor operator -(Tensor left, Scalar right) => throw Stub.Error;
            public static Tensor operator -(Scalar left, Tensor right) => throw Stub.Error;
            public static Tensor operator -(Tensor left, int right) => throw Stub.Error;
            public static Tensor operator -(Tensor left, long right) => throw Stub.Error;
            public static Tensor operator -(Tensor left, float right) => throw Stub.Error;
            public static Tensor operator -(Tensor left, double right) => throw Stub.Error;
            public static Tensor operator -(int left, Tensor right) => throw Stub.Error;
            public static Tensor operator -(long left, Tensor right) => throw Stub.Error;
            public static Tensor operator -(float left, Tensor right) => throw Stub.Error;
            public static Tensor operator -(double left, Tensor right) => throw Stub.Error;
            public static Tensor operator -(Tensor tensor) => throw Stub.Error;
            public Tensor this[params TensorIndex[] indices] { get => throw Stub.Error; set => throw Stub.Error; }
            public Tensor this[params Tensor[] indices] { get => throw Stub.Error; set => throw Stub.Error; }
            public Tensor this[long i1] { get => throw Stub.Error; set => throw Stub.Error; }
            public Tensor this[long i1, long i2] { get => throw Stub.Error; set => throw Stub.Error; }
            public Tensor this[long i1, long i2, long i3] { get => throw Stub.Error; set => throw Stub.Error; }
            public Tensor this[long i1, long i2, long i3, long i4] { get => throw Stub.Error; set => throw Stub.Error; }
            public Tensor this[long i1, long i2, long i3, long i4, long i5] { get => throw Stub.Error; set => throw Stub.Error; }
            public Tensor this[long i1, long i2, long i3, long i4, long i5, long i6] { get => throw Stub.Error; set => throw Stub.Error; }
            public Tensor this[params long[] indices] { get => throw Stub.Error; set => throw Stub.Error; }
        }

        public struct TensorIndex
        {
            public static TensorIndex Colon;
            public static TensorIndex Ellipsis;
            public static TensorIndex None;
            public static TensorIndex Null;
            public static TensorIndex Bool(bool value) => throw Stub.Error;
            public static TensorIndex Single(long? index) => throw Stub.Error;
            public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) => throw Stub.Error;
            public static TensorIndex Slice((int? start, int? end) range) => throw Stub.Error;
            public static TensorIndex Slice(Range range) => throw Stub.Error;
            public static TensorIndex Tensor(Tensor tensor) => throw Stub.Error;
            public static implicit operator TensorIndex(long value) => throw Stub.Error;
            public static implicit operator Tensor(TensorIndex value) => throw Stub.Error;
            public static implicit operator TensorIndex((int? start, int? end) range) => throw Stub.Error;
            public static implicit operator TensorIndex(Range range) => throw Stub.Error;
            public static implicit operator TensorIndex(Index index) => throw Stub.Error;
        }

        public enum UpsampleMode
        {
            Nearest = 0,
            Linear = 1,
            Bilinear = 2,
            Bicubic = 3,
            Trilinear = 4,
        }

        public static class autograd
        {
            public static void backward(
                IList<Tensor> tensors, IList<Tensor> grad_tensors = null, bool? retain_graph = null, bool create_graph = false,
                IList<Tensor> inputs = null) => throw Stub.Error;
            public static void backward(
                Tensor tensor, IList<Tensor> grad_tensors = null, bool? retain_graph = null, bool create_graph = false,
                IList<Tensor> inputs = null) => throw Stub.Error;
            public static void backward(
                Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false,
                IList<Tensor> inputs = null) => throw Stub.Error;
            public static IList<Tensor> grad(
                IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor> grad_outputs = null, bool retain_graph = false,
                bool create_graph = false, bool allow_unused = false) => throw Stub.Error;
        }

        public static class backends
        {
            public static class cuda
            {
                public static void enable_flash_sdp(bool enable) => throw Stub.Error;
                public static void enable_math_sdp(bool enable) => throw Stub.Error;
                public static bool flash_sdp_enabled() => throw Stub.Error;
                public static bool math_sdp_enabled() => throw Stub.Error;

                public static class matmul
                {
                    public static bool allow_fp16_reduced_precision_reduction { get; set; }
                    public static bool allow_tf32 { get; set; }
                }
            }

            public static class cudnn
            {
                public static bool allow_tf32 { get; set; }
            }
        }

        public static class cuda
        {
            public static int device_count() => throw Stub.Error;
            public static bool is_available() => throw Stub.Error;
            public static bool is_cudnn_available() => throw Stub.Error;
            public static void manual_seed(long seed) => throw Stub.Error;
            public static void manual_seed_all(long seed) => throw Stub.Error;
            public static void synchronize(Device? device = null) => throw Stub.Error;
        }

        public static class export
        {
            public static ExportedProgram load(string filename) => throw Stub.Error;
            public static ExportedProgram<TResult> load<TResult>(string filename) => throw Stub.Error;
        }

        public static class jit
        {
            public static CompilationUnit compile(string script) => throw Stub.Error;
            public static ScriptModule load(
                string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Stub.Error;
            public static ScriptModule load(
                byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Stub.Error;
            public static ScriptModule load(string filename, Device map_location) => throw Stub.Error;
            public static ScriptModule load(byte[] bytes, Device map_location) => throw Stub.Error;
            public static ScriptModule load(string filename, string map_location) => throw Stub.Error;
            public static ScriptModule load(byte[] bytes, string map_location) => throw Stub.Error;
            public static ScriptModule<TResult> load<TResult>(
                string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Stub.Error;
            public static ScriptModule<TResult> load<TResult>(
                byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Stub.Error;
            public static ScriptModule<TResult> load<TResult>(string filename, Device map_location) => throw Stub.Error;
            public static ScriptModule<TResult> load<TResult>(byte[] bytes, Device map_location) => throw Stub.Error;
            public static ScriptModule<TResult> load<TResult>(string filename, string map_location) => throw Stub.Error;
            public static ScriptModule<TResult> load<TResult>(byte[] bytes, string map_location) => throw Stub.Error;
            public static ScriptModule<T1, TResult> load<T1, TResult>(
                string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Stub.Error;
            public static ScriptModule<T1, TResult> load<T1, TResult>(
                byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Stub.Error;
            public static ScriptModule<T1, TResult> load<T1, TResult>(string filename, Device map_location) => throw Stub.Error;
            public static ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, Device map_location) => throw Stub.Error;
            public static ScriptModule<T1, TResult> load<T1, TResult>(string filename, string map_location) => throw Stub.Error;
            public static ScriptModule<T1, TResult> load<T1, TResult>(byte[] bytes, string map_location) => throw Stub.Error;
            public static ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(
                string filename, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Stub.Error;
            public static ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(
                byte[] bytes, DeviceType device_type = DeviceType.CPU, long device_index = -1) => throw Stub.Error;
            public static ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, Device map_location) => throw Stub.Error;
            public static ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, Device map_location) => throw Stub.Error;
            public static ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(string filename, string map_location) => throw Stub.Error;
            public static ScriptModule<T1, T2, TResult> load<T1, T2, TResult>(byte[] bytes, string map_location) => throw Stub.Error;
            public static void save(ScriptModule module, string filename) => throw Stub.Error;
            public static void save(ScriptModule module, byte[] bytes) => throw Stub.Error;

            public class CompilationUnit : IDisposable
            {
                internal CompilationUnit() => throw Stub.Error;
                void IDisposable.Dispose() => throw Stub.Error;
            }

            public class HookableScriptModule<TPreHook, TPostHook> : ScriptModule
            {
                internal HookableScriptModule() => throw Stub.Error;
            }

            public class ScriptModule : nn.Module
            {
                internal ScriptModule() => throw Stub.Error;
                public int GetNumberOfInputs() => throw Stub.Error;
                public int GetNumberOfOutputs() => throw Stub.Error;
                public void _toScriptEpilog(ScalarType dtype, bool non_blocking) => throw Stub.Error;
                public void _toScriptEpilog(Device device, ScalarType dtype, bool non_blocking) => throw Stub.Error;
                public void _toScriptEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Stub.Error;
                public object call(params object[] input) => throw Stub.Error;
                public object forward(params object[] input) => throw Stub.Error;
                public object invoke(string name, params object[] objs) => throw Stub.Error;
                public TResult invoke<TResult>(string name, params object[] inputs) => throw Stub.Error;
                public TResult invoke<T, TResult>(string name, params T[] inputs) => throw Stub.Error;
                public (string name, Tensor buffer)[] named_attributes(bool recurse = true) => throw Stub.Error;
                public void set_attribute(string name, Tensor buffer) => throw Stub.Error;
            }

            public class ScriptModule<TResult> : ScriptModule, nn.IModule<Tensor[], TResult>
            {
                internal ScriptModule() => throw Stub.Error;
                public TResult call(params Tensor[] input) => throw Stub.Error;
                public TResult forward(params Tensor[] tensor) => throw Stub.Error;
            }

            public class ScriptModule<T, TResult> : HookableScriptModule<Func<ScriptModule<T, TResult>, T, T>, Func<ScriptModule<T, TResult>, T, TResult, TResult>>, nn.IModule<T, TResult>
            {
                internal ScriptModule() => throw Stub.Error;
                public TResult call(T input) => throw Stub.Error;
                public TResult forward(T tensor) => throw Stub.Error;
            }

            public class ScriptModule<T1, T2, TResult> : HookableScriptModule<Func<ScriptModule<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<ScriptModule<T1, T2, TResult>, T1, T2, TResult, TResult>>, nn.IModule<T1, T2, TResult>
            {
                internal ScriptModule() => throw Stub.Error;
                public TResult call(T1 input1, T2 input2) => throw Stub.Error;
                public TResult forward(T1 input1, T2 input2) => throw Stub.Error;
            }
        }

        public static class nn
        {
            public static Modules.AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => throw Stub.Error;
            public static Modules.AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => throw Stub.Error;
            public static Modules.AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => throw Stub.Error;
            public static Modules.AvgPool2d AvgPool2d(
                long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) => throw Stub.Error;
            public static Modules.AvgPool2d AvgPool2d(
                (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) => throw Stub.Error;
            public static Modules.AvgPool2d AvgPool2d(
                long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) => throw Stub.Error;
            public static Modules.BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw Stub.Error;
            public static Modules.BCEWithLogitsLoss BCEWithLogitsLoss(
                Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) => throw Stub.Error;
            public static Modules.BatchNorm1d BatchNorm1d(
                long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
                Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.BatchNorm2d BatchNorm2d(
                long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
                Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.BatchNorm3d BatchNorm3d(
                long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
                Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv1d Conv1d(
                long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv1d Conv1d(
                long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv2d Conv2d(
                long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv2d Conv2d(
                long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null,
                (long, long)? padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
                long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv2d Conv2d(
                long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv2d Conv2d(
                long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long, long)? stride = null,
                (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
                Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv3d Conv3d(
                long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv3d Conv3d(
                long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null,
                (long, long, long)? padding = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros,
                long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv3d Conv3d(
                long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.Conv3d Conv3d(
                long in_channels, long out_channels, (long, long, long) kernel_size, Padding padding, (long, long, long)? stride = null,
                (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
                Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.ConvTranspose2d ConvTranspose2d(
                long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0,
                long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
                Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.ConvTranspose2d ConvTranspose2d(
                long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null,
                (long, long)? padding = null, (long, long)? output_padding = null, (long, long)? dilation = null,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.CrossEntropyLoss CrossEntropyLoss(
                Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) => throw Stub.Error;
            public static Modules.Dropout Dropout(double p = 0.5, bool inplace = false) => throw Stub.Error;
            public static Modules.Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => throw Stub.Error;
            public static Modules.ELU ELU(double alpha = 1, bool inplace = false) => throw Stub.Error;
            public static Modules.Embedding Embedding(
                long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
                bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
                => throw Stub.Error;
            public static Modules.Embedding Embedding_from_pretrained(
                Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
                bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
                => throw Stub.Error;
            public static Modules.Flatten Flatten(long start_dim = 1, long end_dim = -1) => throw Stub.Error;
            public static Modules.GELU GELU() => throw Stub.Error;
            public static Modules.GELU GELU(bool inplace) => throw Stub.Error;
            public static Modules.GELU GELU(Modules.GELU.Approximate approximate, bool inplace = false) => throw Stub.Error;
            public static Modules.GRU GRU(
                long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0,
                bool bidirectional = false, Device device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.GroupNorm GroupNorm(
                long num_groups, long num_channels, double eps = 1E-05, bool affine = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.HuberLoss HuberLoss(double delta = 1, Reduction reduction = Reduction.Mean) => throw Stub.Error;
            public static Modules.Identity Identity() => throw Stub.Error;
            public static Modules.KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) => throw Stub.Error;
            public static Modules.L1Loss L1Loss(Reduction reduction = Reduction.Mean) => throw Stub.Error;
            public static Modules.LSTM LSTM(
                long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0,
                bool bidirectional = false, Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.LayerNorm LayerNorm(
                long[] normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.LayerNorm LayerNorm(
                long normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => throw Stub.Error;
            public static Modules.Linear Linear(
                long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null)
                => throw Stub.Error;
            public static Modules.Linear Linear(Modules.Parameter weight, Modules.Parameter? bias = null) => throw Stub.Error;
            public static Modules.LogSoftmax LogSoftmax(long dim) => throw Stub.Error;
            public static Modules.MSELoss MSELoss(Reduction reduction = Reduction.Mean) => throw Stub.Error;
            public static Modules.MaxPool1d MaxPool1d(
                long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false)
                => throw Stub.Error;
            public static Modules.MaxPool2d MaxPool2d(
                long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false)
                => throw Stub.Error;
            public static Modules.MaxPool2d MaxPool2d(
                (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null,
                bool ceil_mode = false) => throw Stub.Error;
            public static Modules.MaxPool2d MaxPool2d(
                long[] kernel_size, long[] stride = null, long[] padding = null, long[] dilation = null, bool ceil_mode = false)
                => throw Stub.Error;
            public static Modules.ModuleDict<Module> ModuleDict(params (string, Module)[] modules) => throw Stub.Error;
            public static Modules.ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : Module => throw Stub.Error;
            public static Modules.ModuleList<Module> ModuleList(params Module[] modules) => throw Stub.Error;
            public static Modules.ModuleList<T> ModuleList<T>(params T[] modules) where T : Module => throw Stub.Error;
            public static Modules.MultiheadAttention MultiheadAttention(
                long embedded_dim, long num_heads, double dropout = 0, bool bias = true, bool add_bias_kv = false,
                bool add_zero_attn = false, long? kdim = null, long? vdim = null) => throw Stub.Error;
            public static Modules.NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw Stub.Error;
            public static Modules.Parameter Parameter(Tensor data, bool requires_grad = true) => throw Stub.Error;
            public static Modules.ParameterList ParameterList(params Modules.Parameter[] parameters) => throw Stub.Error;
            public static Modules.RNN RNN(
                long inputSize, long hiddenSize, long numLayers = 1, NonLinearities nonLinearity = NonLinearities.Tanh,
                bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null,
                ScalarType? dtype = null) => throw Stub.Error;
            public static Modules.ReLU ReLU(bool inplace = false) => throw Stub.Error;
            public static Modules.ReLU6 ReLU6(bool inplace = false) => throw Stub.Error;
            public static Modules.Sequential Sequential() => throw Stub.Error;
            public static Modules.Sequential Sequential(
                params (string name, Module<Tensor, Tensor> submodule)[] modules) => throw Stub.Error;
            public static Modules.Sequential Sequential(params Module<Tensor, Tensor>[] modules) => throw Stub.Error;
            public static Modules.Sequential Sequential(params Tuple<string, Module<Tensor, Tensor>>[] modules) => throw Stub.Error;
            public static Modules.Sequential Sequential(
                IEnumerable<(string name, Module<Tensor, Tensor> submodule)> modules) => throw Stub.Error;
            public static Modules.Sequential Sequential(IEnumerable<Tuple<string, Module<Tensor, Tensor>>> modules) => throw Stub.Error;
            public static Modules.Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => throw Stub.Error;
            public static Modules.SiLU SiLU() => throw Stub.Error;
            public static Modules.SiLU SiLU(bool inplace) => throw Stub.Error;
            public static Modules.Sigmoid Sigmoid() => throw Stub.Error;
            public static Modules.Sigmoid Sigmoid(bool inplace) => throw Stub.Error;
            public static Modules.SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1) => throw Stub.Error;
            public static Modules.Softmax Softmax(long dim) => throw Stub.Error;
            public static Modules.Tanh Tanh() => throw Stub.Error;
            public static Modules.Tanh Tanh(bool inplace = false) => throw Stub.Error;
            public static Modules.Transformer Transformer(
                long d_model = 512, long nhead = 8, long num_encoder_layers = 6, long num_decoder_layers = 6,
                long dim_feedforward = 2048, double dropout = 0.1, Activations activation = Activations.ReLU) => throw Stub.Error;
            public static Modules.TransformerDecoder TransformerDecoder(
                Modules.TransformerDecoderLayer decoder_layer, long num_layers) => throw Stub.Error;
            public static Modules.TransformerDecoderLayer TransformerDecoderLayer(
                long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
                Activations activation = Activations.ReLU) => throw Stub.Error;
            public static Modules.TransformerEncoder TransformerEncoder(
                Modules.TransformerEncoderLayer encoder_layer, long num_layers) => throw Stub.Error;
            public static Modules.TransformerEncoderLayer TransformerEncoderLayer(
                long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
                Activations activation = Activations.ReLU) => throw Stub.Error;
            public static Modules.Unflatten Unflatten(long dim, long[] unflattened_size) => throw Stub.Error;
            public static Modules.Upsample Upsample(
                long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest,
                bool? align_corners = null, bool? recompute_scale_factor = null) => throw Stub.Error;

            public enum Activations
            {
                ReLU = 0,
                GELU = 1,
            }

            public class HookableModule<TPreHook, TPostHook> : Module
            {
                internal HookableModule() => throw Stub.Error;
                public Dictionary<string, Action<Module>> module_post_hooks;
                public Dictionary<string, Action<Module>> module_pre_hooks;
                public Dictionary<string, TPostHook> post_hooks;
                public Dictionary<string, TPreHook> pre_hooks;
                protected HookableModule(string name) => throw Stub.Error;
                protected HookableModule(nint handle, nint boxedHandle) => throw Stub.Error;
                public HookRemover register_forward_hook(TPostHook hook) => throw Stub.Error;
                public HookRemover register_forward_hook(Action<Module> hook) => throw Stub.Error;
                public HookRemover register_forward_pre_hook(TPreHook hook) => throw Stub.Error;
                public HookRemover register_forward_pre_hook(Action<Module> hook) => throw Stub.Error;

                public class HookRemover
                {
                    public HookRemover(HookableModule<TPreHook, TPostHook> module, string key) => throw Stub.Error;
                    public void remove() => throw Stub.Error;
                }
            }

            public interface IModule<T, TResult>
            {
                TResult call(T input1);
            }

            public interface IModule<T1, T2, TResult>
            {
                TResult call(T1 input1, T2 input2);
            }

            public interface IModule<T1, T2, T3, TResult>
            {
                TResult call(T1 input1, T2 input2, T3 input3);
            }

            public interface IModule<T1, T2, T3, T4, TResult>
            {
                TResult call(T1 input1, T2 input2, T3 input3, T4 input4);
            }

            public interface IModule<T1, T2, T3, T4, T5, TResult>
            {
                TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
            }

            public interface IModule<T1, T2, T3, T4, T5, T6, TResult>
            {
                TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
            }

            public class Module : IDisposable
            {
                internal Module() => throw Stub.Error;
                public int _deviceIndex;
                public DeviceType _deviceType;
                public string? name;
                protected Module(string name) => throw Stub.Error;
                public void ClearModules() => throw Stub.Error;
                public void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true) => throw Stub.Error;
                public void ConditionallyRegisterParameter(string name, Tensor value) => throw Stub.Error;
                public void ConditionallyRegisterParameter(string name, Modules.Parameter? value) => throw Stub.Error;
                public static Module Create<T>(string path) where T : Module, new() => throw Stub.Error;
                public void Dispose() => throw Stub.Error;
                protected virtual void Dispose(bool disposing) => throw Stub.Error;
                ~Module() => throw Stub.Error;
                public static (Device device, ScalarType dtype) GetDefaultDeviceAndType(
                    Device? device = null, ScalarType? dtype = null) => throw Stub.Error;
                public virtual string GetName() => throw Stub.Error;
                protected virtual void RegisterComponents() => throw Stub.Error;
                public static bool ReplaceBuffer(ScalarType? dtype, Device? device, Tensor buffer, out Tensor? result) => throw Stub.Error;
                public static bool ReplaceParameter(
                    ScalarType? dtype, Device? device, Modules.Parameter param, out Modules.Parameter? p) => throw Stub.Error;
                public virtual (string name, Tensor buffer)[] _named_buffers() => throw Stub.Error;
                public virtual (string name, Modules.Parameter parameter)[] _named_parameters() => throw Stub.Error;
                public virtual Modules.Parameter[] _parameters(bool recurse = true) => throw Stub.Error;
                public Module _to(Tensor other, bool non_blocking) => throw Stub.Error;
                protected void _toEpilog(ScalarType dtype, bool non_blocking) => throw Stub.Error;
                protected void _toEpilog(Device device, ScalarType dtype, bool non_blocking) => throw Stub.Error;
                protected void _toEpilog(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw Stub.Error;
                protected virtual void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking) => throw Stub.Error;
                public void add_module(string name, Module module) => throw Stub.Error;
                public virtual Module apply(Action<Module> fn) => throw Stub.Error;
                public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) => throw Stub.Error;
                public virtual IEnumerable<Module> children() => throw Stub.Error;
                public virtual void eval() => throw Stub.Error;
                public virtual Tensor? get_buffer(string target) => throw Stub.Error;
                public virtual Modules.Parameter? get_parameter(string target) => throw Stub.Error;
                public virtual bool has_buffer(string target) => throw Stub.Error;
                public virtual bool has_parameter(string target) => throw Stub.Error;
                public virtual Module load(
                    string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
                    => throw Stub.Error;
                public virtual Module load(
                    BinaryReader reader, bool strict = true, IList<string>? skip = null,
                    Dictionary<string, bool>? loadedParameters = null) => throw Stub.Error;
                public Module load(
                    Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
                    => throw Stub.Error;
                public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                    Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null) => throw Stub.Error;
                public virtual IEnumerable<Module> modules() => throw Stub.Error;
                public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(
                    bool recurse = true, bool include_nonpersistent = true) => throw Stub.Error;
                public virtual IEnumerable<(string name, Module module)> named_children() => throw Stub.Error;
                public virtual IEnumerable<(string name, Module module)> named_modules() => throw Stub.Error;
                public virtual IEnumerable<(string name, Modules.Parameter parameter)> named_parameters(
                    bool recurse = true) => throw Stub.Error;
                public virtual IEnumerable<Modules.Parameter> parameters(bool recurse = true) => throw Stub.Error;
                public virtual void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Stub.Error;
                public virtual void register_module(string name, Module submodule) => throw Stub.Error;
                public virtual void register_parameter(string name, Modules.Parameter param) => throw Stub.Error;
                public Module save(string location, IList<string>? skip = null) => throw Stub.Error;
                public Module save(BinaryWriter writer, IList<string>? skip = null) => throw Stub.Error;
                public Module save(Stream stream, IList<string>? skip = null) => throw Stub.Error;
                public static void save_state_dict(
                    BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null) => throw Stub.Error;
                public virtual Dictionary<string, Tensor> state_dict(
                    Dictionary<string, Tensor>? destination = null, string? prefix = null) => throw Stub.Error;
                public virtual void train(bool train = true) => throw Stub.Error;
                public virtual void zero_grad(bool set_to_none = true) => throw Stub.Error;
                public virtual bool training => throw Stub.Error;
            }

            public abstract class Module<T, TResult> : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>, IModule<T, TResult>
            {
                internal Module() => throw Stub.Error;
                protected Module(string name) => throw Stub.Error;
                protected Module(nint handle, nint boxedHandle) => throw Stub.Error;
                public TResult call(T input) => throw Stub.Error;
                public abstract TResult forward(T input);
            }

            public abstract class Module<T1, T2, TResult> : HookableModule<Func<Module<T1, T2, TResult>, T1, T2, (T1, T2)?>, Func<Module<T1, T2, TResult>, T1, T2, TResult, TResult>>, IModule<T1, T2, TResult>
            {
                internal Module() => throw Stub.Error;
                protected Module(string name) => throw Stub.Error;
                protected Module(nint handle, nint boxedHandle) => throw Stub.Error;
                public TResult call(T1 input1, T2 input2) => throw Stub.Error;
                public abstract TResult forward(T1 input1, T2 input2);
            }

            public abstract class Module<T1, T2, T3, TResult> : HookableModule<Func<Module<T1, T2, T3, TResult>, T1, T2, T3, (T1, T2, T3)?>, Func<Module<T1, T2, T3, TResult>, T1, T2, T3, TResult, TResult>>, IModule<T1, T2, T3, TResult>
            {
                internal Module() => throw Stub.Error;
                protected Module(string name) => throw Stub.Error;
                protected Module(nint handle, nint boxedHandle) => throw Stub.Error;
                public TResult call(T1 input1, T2 input2, T3 input3) => throw Stub.Error;
                public abstract TResult forward(T1 input1, T2 input2, T3 input3);
            }

            public abstract class Module<T1, T2, T3, T4, TResult> : HookableModule<Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, (T1, T2, T3, T4)?>, Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>, IModule<T1, T2, T3, T4, TResult>
            {
                protected Module(string name) => throw Stub.Error;
                protected Module(nint handle, nint boxedHandle) => throw Stub.Error;
                public TResult call(T1 input1, T2 input2, T3 input3, T4 input4) => throw Stub.Error;
                public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);
            }

            public abstract class Module<T1, T2, T3, T4, T5, TResult> : HookableModule<Func<Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, (T1, T2, T3, T4, T5)?>, Func<Module<T1, T2, T3, T4, T5, TResult>, T1, T2, T3, T4, T5, TResult, TResult>>, IModule<T1, T2, T3, T4, T5, TResult>
            {
                internal Module() => throw Stub.Error;
                protected Module(string name) => throw Stub.Error;
                protected Module(nint handle, nint boxedHandle) => throw Stub.Error;
                public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5) => throw Stub.Error;
                public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5);
            }

            public abstract class Module<T1, T2, T3, T4, T5, T6, TResult> : HookableModule<Func<Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, (T1, T2, T3, T4, T5, T6)?>, Func<Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, TResult, TResult>>, IModule<T1, T2, T3, T4, T5, T6, TResult>
            {
                internal Module() => throw Stub.Error;
                protected Module(string name) => throw Stub.Error;
                protected Module(nint handle, nint boxedHandle) => throw Stub.Error;
                public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6) => throw Stub.Error;
                public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
            }

            public enum NonLinearities
            {
                ReLU = 0,
                Tanh = 1,
            }

            public enum Reduction
            {
                None = 0,
                Mean = 1,
                Sum = 2,
            }

            public static class functional
            {
                public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => throw Stub.Error;
                public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) => throw Stub.Error;
                public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) => throw Stub.Error;
                public static Tensor avg_pool2d(
                    Tensor input, long[] kernel_size, long[] stride = null, long[] padding = null, bool ceil_mode = false,
                    bool count_include_pad = true, long? divisor_override = null) => throw Stub.Error;
                public static Tensor avg_pool2d(
                    Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                    bool count_include_pad = true, long? divisor_override = null) => throw Stub.Error;
                public static Tensor avg_pool2d(
                    Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
                    bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw Stub.Error;
                public static Tensor binary_cross_entropy(
                    Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw Stub.Error;
                public static Tensor binary_cross_entropy_with_logits(
                    Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean,
                    Tensor? pos_weights = null) => throw Stub.Error;
                public static Tensor conv2d(
                    Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                    long[]? dilation = null, long groups = 1) => throw Stub.Error;
                public static Tensor cross_entropy(
                    Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean,
                    double label_smoothing = 0) => throw Stub.Error;
                public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw Stub.Error;
                public static Tensor gelu(Tensor x, bool inplace) => throw Stub.Error;
                public static Tensor gelu(Tensor x, Modules.GELU.Approximate approximate, bool inplace = false) => throw Stub.Error;
                public static Tensor gelu(Tensor x) => throw Stub.Error;
                public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => throw Stub.Error;
                public static Tensor layer_norm(
                    Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1E-05)
                    => throw Stub.Error;
                public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => throw Stub.Error;
                public static Tensor log_softmax(Tensor x, long dim) => throw Stub.Error;
                public static Tensor max_pool2d(
                    Tensor input, long[] kernel_size, long[] strides = null, long[] padding = null, long[] dilation = null,
                    bool ceil_mode = false) => throw Stub.Error;
                public static Tensor max_pool2d(
                    Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null,
                    bool ceil_mode = false) => throw Stub.Error;
                public static Tensor max_pool2d(
                    Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
                    (long, long)? dilation = null, bool ceil_mode = false) => throw Stub.Error;
                public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => throw Stub.Error;
                public static Tensor nll_loss(
                    Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw Stub.Error;
                public static Tensor normalize(Tensor input, double p = 2, long dim = 1, double eps = 1E-12) => throw Stub.Error;
                public static Tensor one_hot(Tensor x, long num_classes = -1) => throw Stub.Error;
                public static Tensor pad(
                    Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => throw Stub.Error;
                public static Tensor pad(
                    Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0)
                    => throw Stub.Error;
                public static Tensor pad(
                    Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => throw Stub.Error;
                public static Tensor pad(
                    Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0)
                    => throw Stub.Error;
                public static Tensor pad(
                    Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => throw Stub.Error;
                public static Tensor relu(Tensor x, bool inplace = false) => throw Stub.Error;
                public static Tensor scaled_dot_product_attention(
                    Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0, bool is_casual = false)
                    => throw Stub.Error;
                public static Tensor sigmoid(Tensor x, bool inplace) => throw Stub.Error;
                public static Tensor sigmoid(Tensor x) => throw Stub.Error;
                public static Tensor silu(Tensor x, bool inplace = false) => throw Stub.Error;
                public static Tensor smooth_l1_loss(
                    Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1) => throw Stub.Error;
                public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => throw Stub.Error;
                public static Tensor tanh(Tensor x, bool inplace = false) => throw Stub.Error;
            }

            public static class init
            {
                public static Tensor constant_(Tensor tensor, Scalar val) => throw Stub.Error;
                public static Tensor kaiming_normal_(
                    Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
                    NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) => throw Stub.Error;
                public static Tensor kaiming_uniform_(
                    Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
                    NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) => throw Stub.Error;
                public static Tensor normal_(
                    Tensor tensor, double mean = 0, double std = 1, Generator generator = null) => throw Stub.Error;
                public static Tensor ones_(Tensor tensor) => throw Stub.Error;
                public static Tensor uniform_(
                    Tensor tensor, double low = 0, double high = 1, Generator generator = null) => throw Stub.Error;
                public static Tensor xavier_normal_(Tensor tensor, double gain = 1) => throw Stub.Error;
                public static Tensor xavier_uniform_(Tensor tensor, double gain = 1) => throw Stub.Error;
                public static Tensor zeros_(Tensor tensor) => throw Stub.Error;

                public enum FanInOut
                {
                    FanIn = 0,
                    FanOut = 1,
                }

                public enum NonlinearityType
                {
                    Linear = 0,
                    Conv1D = 1,
                    Conv2D = 2,
                    Conv3D = 3,
                    ConvTranspose1D = 4,
                    ConvTranspose2D = 5,
                    ConvTranspose3D = 6,
                    Sigmoid = 7,
                    Tanh = 8,
                    ReLU = 9,
                    LeakyReLU = 10,
                }
            }

            public static class utils
            {
                public static double clip_grad_norm_(
                    IEnumerable<Modules.Parameter> tensors, double max_norm, double norm_type = 2) => throw Stub.Error;
                public static void clip_grad_value_(IEnumerable<Modules.Parameter> tensors, double clip_value) => throw Stub.Error;

                public static class rnn
                {
                    public sealed class PackedSequence : IDisposable
                    {
                        internal PackedSequence() => throw Stub.Error;
                        void IDisposable.Dispose() => throw Stub.Error;
                    }
                }
            }
        }

        public static class optim
        {
            public static Modules.ASGD ASGD(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75,
                double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw Stub.Error;
            public static Modules.ASGD ASGD(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.001, double lambd = 0.0001,
                double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw Stub.Error;
            public static Modules.ASGD ASGD(
                IEnumerable<Modules.ParamGroup<Modules.ASGD.Options>> parameters, double lr = 0.001, double lambd = 0.0001,
                double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw Stub.Error;
            public static Modules.Adadelta Adadelta(
                IEnumerable<Modules.Parameter> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06, double weight_decay = 0,
                bool maximize = false) => throw Stub.Error;
            public static Modules.Adadelta Adadelta(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06,
                double weight_decay = 0, bool maximize = false) => throw Stub.Error;
            public static Modules.Adadelta Adadelta(
                IEnumerable<Modules.Adadelta.ParamGroup> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06,
                double weight_decay = 0, bool maximize = false) => throw Stub.Error;
            public static Modules.Adagrad Adagrad(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
                double initial_accumulator_value = 0, double eps = 1E-10) => throw Stub.Error;
            public static Modules.Adagrad Adagrad(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.01, double lr_decay = 0,
                double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw Stub.Error;
            public static Modules.Adagrad Adagrad(
                IEnumerable<Modules.Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
                double initial_accumulator_value = 0, double eps = 1E-10) => throw Stub.Error;
            public static Modules.Adam Adam(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw Stub.Error;
            public static Modules.Adam Adam(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9,
                double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
                => throw Stub.Error;
            public static Modules.Adam Adam(
                IEnumerable<Modules.Adam.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw Stub.Error;
            public static Modules.AdamW AdamW(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw Stub.Error;
            public static Modules.AdamW AdamW(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9,
                double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
                => throw Stub.Error;
            public static Modules.AdamW AdamW(
                IEnumerable<Modules.AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw Stub.Error;
            public static Modules.Adamax Adamax(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0) => throw Stub.Error;
            public static Modules.Adamax Adamax(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9,
                double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw Stub.Error;
            public static Modules.Adamax Adamax(
                IEnumerable<Modules.Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0) => throw Stub.Error;
            public static Modules.LBFGS LBFGS(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.01, long max_iter = 20,
                long? max_eval = null, double tolerange_grad = 1E-05, double tolerance_change = 1E-09, long history_size = 100)
                => throw Stub.Error;
            public static Modules.LBFGS LBFGS(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null,
                double tolerange_grad = 1E-05, double tolerance_change = 1E-09, long history_size = 100) => throw Stub.Error;
            public static Modules.NAdam NAdam(
                IEnumerable<Modules.Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw Stub.Error;
            public static Modules.NAdam NAdam(
                IEnumerable<(string name, Modules.Parameter parameter)> named_parameters, double lr = 0.002, double beta1 = 0.9,
                double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw Stub.Error;
            public static Modules.NAdam NAdam(
                IEnumerable<Modules.NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw Stub.Error;
            public static Modules.RAdam RAdam(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0) => throw Stub.Error;
            public static Modules.RAdam RAdam(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9,
                double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw Stub.Error;
            public static Modules.RAdam RAdam(
                IEnumerable<Modules.RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
                double eps = 1E-08, double weight_decay = 0) => throw Stub.Error;
            public static Modules.RMSProp RMSProp(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08,
                double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw Stub.Error;
            public static Modules.RMSProp RMSProp(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.01, double alpha = 0.99,
                double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false)
                => throw Stub.Error;
            public static Modules.RMSProp RMSProp(
                IEnumerable<Modules.RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08,
                double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw Stub.Error;
            public static Modules.Rprop Rprop(
                IEnumerable<Modules.Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
                double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw Stub.Error;
            public static Modules.Rprop Rprop(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double lr = 0.01, double etaminus = 0.5,
                double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw Stub.Error;
            public static Modules.Rprop Rprop(
                IEnumerable<Modules.Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
                double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw Stub.Error;
            public static Modules.SGD SGD(
                IEnumerable<Modules.Parameter> parameters, double learningRate, double momentum = 0, double dampening = 0,
                double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw Stub.Error;
            public static Modules.SGD SGD(
                IEnumerable<(string name, Modules.Parameter parameter)> parameters, double learningRate, double momentum = 0,
                double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw Stub.Error;
            public static Modules.SGD SGD(
                IEnumerable<Modules.SGD.ParamGroup> parameters, double learningRate, double momentum = 0, double dampening = 0,
                double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw Stub.Error;

            public interface IBetas
            {
                (double, double) Betas { get; set; }
            }

            public interface ILearningRateController
            {
                double InitialLearningRate { get; set; }
                double LearningRate { get; set; }
            }

            public interface IMomentum
            {
                double Momentum { get; set; }
            }

            public abstract class Optimizer : IDisposable
            {
                internal Optimizer() => throw Stub.Error;
                public IList<Modules.ParamGroup> _parameter_groups;
                protected Optimizer(nint handle) => throw Stub.Error;
                public void Dispose() => throw Stub.Error;
                protected virtual void Dispose(bool disposing) => throw Stub.Error;
                ~Optimizer() => throw Stub.Error;
                public virtual void add_param_group(Modules.ParamGroup param_group) => throw Stub.Error;
                public virtual IEnumerable<Modules.Parameter> parameters() => throw Stub.Error;
                public virtual Tensor step(Func<Tensor> closure = null) => throw Stub.Error;
                public virtual void zero_grad() => throw Stub.Error;
                public virtual IEnumerable<ILearningRateController> ParamGroups => throw Stub.Error;

                public delegate nint LossClosure();

                public class StateDictionary
                {
                    internal StateDictionary() => throw Stub.Error;
                }
            }

            public static class lr_scheduler
            {
                public static LRScheduler ChainedLR(IEnumerable<LRScheduler> schedulers) => throw Stub.Error;
                public static LRScheduler ConstantLR(
                    Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5, int last_epoch = -1,
                    bool verbose = false) => throw Stub.Error;
                public static LRScheduler CosineAnnealingLR(
                    Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false)
                    => throw Stub.Error;
                public static LRScheduler CyclicLR(
                    Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1,
                    impl.CyclicLR.Mode mode = impl.CyclicLR.Mode.Triangular, double gamma = 1, Func<double, double> scale_fn = null,
                    impl.CyclicLR.ScaleMode scale_mode = impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true,
                    double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false)
                    => throw Stub.Error;
                public static LRScheduler CyclicLR(
                    Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr, int step_size_up = 2000,
                    int step_size_down = -1, impl.CyclicLR.Mode mode = impl.CyclicLR.Mode.Triangular, double gamma = 1,
                    Func<double, double> scale_fn = null, impl.CyclicLR.ScaleMode scale_mode = impl.CyclicLR.ScaleMode.Cycle,
                    bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                    int last_epoch = -1, bool verbose = false) => throw Stub.Error;
                public static LRScheduler ExponentialLR(
                    Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw Stub.Error;
                public static LRScheduler LambdaLR(
                    Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw Stub.Error;
                public static LRScheduler LinearLR(
                    Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1, int total_iters = 5,
                    int last_epoch = -1, bool verbose = false) => throw Stub.Error;
                public static LRScheduler MultiStepLR(
                    Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
                    => throw Stub.Error;
                public static LRScheduler MultiplicativeLR(
                    Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw Stub.Error;
                public static LRScheduler OneCycleLR(
                    Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                    double pct_start = 0.3, impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos,
                    bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25,
                    double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false)
                    => throw Stub.Error;
                public static LRScheduler OneCycleLR(
                    Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                    double pct_start = 0.3, impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos,
                    bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null,
                    double div_factor = 25, double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1,
                    bool verbose = false) => throw Stub.Error;
                public static LRScheduler PolynomialLR(
                    Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false)
                    => throw Stub.Error;
                public static LRScheduler ReduceLROnPlateau(
                    Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 0.0001,
                    string threshold_mode = "rel", int cooldown = 0, IList<double> min_lr = null, double eps = 1E-08,
                    bool verbose = false) => throw Stub.Error;
                public static LRScheduler SequentialLR(
                    Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1)
                    => throw Stub.Error;
                public static LRScheduler StepLR(
                    Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
                    => throw Stub.Error;

                public abstract class LRScheduler
                {
                    protected LRScheduler() => throw Stub.Error;
                    public int _step_count;
                    protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false) => throw Stub.Error;
                    public virtual IEnumerable<double> get_closed_form_lr() => throw Stub.Error;
                    public IEnumerable<double> get_last_lr() => throw Stub.Error;
                    public virtual IEnumerable<double> get_lr() => throw Stub.Error;
                    public virtual void step() => throw Stub.Error;
                    public virtual void step(int? epoch) => throw Stub.Error;
                    public virtual void step(double current, int? epoch = null) => throw Stub.Error;
                }

                public static class impl
                {
                    public class CyclicLR : LRScheduler
                    {
                        internal CyclicLR() => throw Stub.Error;

                        public enum Mode
                        {
                            Triangular = 0,
                            Triangular2 = 1,
                            ExpRange = 2,
                        }

                        public enum ScaleMode
                        {
                            Cycle = 0,
                            Iterations = 1,
                        }
                    }

                    public class OneCycleLR : LRScheduler
                    {
                        internal OneCycleLR() => throw Stub.Error;

                        public enum AnnealStrategy
                        {
                            Cos = 0,
                            Linear = 1,
                        }
                    }
                }
            }
        }

        public static class random
        {
            public static Tensor get_rng_state() => throw Stub.Error;
            public static long initial_seed() => throw Stub.Error;
            public static Generator manual_seed(long seed) => throw Stub.Error;
            public static long seed() => throw Stub.Error;
            public static void set_rng_state(Tensor new_state) => throw Stub.Error;
        }

        public static class utils
        {
            public static class data
            {
                public static Modules.DataLoader DataLoader(
                    Dataset dataset, int batchSize, IEnumerable<long> shuffler, Device device = null, int num_worker = 1,
                    bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Stub.Error;
                public static Modules.DataLoader DataLoader(
                    Dataset dataset, int batchSize, bool shuffle = false, Device device = null, int? seed = null, int num_worker = 1,
                    bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Stub.Error;
                public static Modules.IterableDataLoader DataLoader(
                    IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device device = null, int num_worker = 1,
                    bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Stub.Error;
                public static Modules.IterableDataLoader DataLoader(
                    IterableDataset dataset, int batchSize, bool shuffle = false, Device device = null, int? seed = null,
                    int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
                    => throw Stub.Error;
                public static Modules.TensorDataset TensorDataset(params Tensor[] tensors) => throw Stub.Error;

                public abstract class Dataset : Dataset<Dictionary<string, Tensor>>
                {
                    protected Dataset() => throw Stub.Error;
                }

                public abstract class Dataset<T> : IDisposable
                {
                    protected Dataset() => throw Stub.Error;
                    public void Dispose() => throw Stub.Error;
                    protected virtual void Dispose(bool disposing) => throw Stub.Error;
                    public abstract T GetTensor(long index);
                    public abstract long Count { get; }
                }

                public abstract class IterableDataset : Dataset<IList<Tensor>>
                {
                    protected IterableDataset() => throw Stub.Error;
                }
            }
        }
    }
}

namespace TorchSharp.Modules
{
    public class ASGD : OptimizerHelper
    {
        internal ASGD() => throw Stub.Error;

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }
    }

    public class Adadelta : OptimizerHelper
    {
        internal Adadelta() => throw Stub.Error;

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>
        {
            public ParamGroup() => throw Stub.Error;
        }
    }

    public class Adagrad : OptimizerHelper
    {
        internal Adagrad() => throw Stub.Error;

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>
        {
            public ParamGroup() => throw Stub.Error;
        }
    }

    public class Adam : OptimizerHelper, torch.optim.IBetas
    {
        public Adam(
            IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw Stub.Error;
        public Adam(
            IEnumerable<ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw Stub.Error;
        public (double, double) Betas { get; set; }

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw Stub.Error;
            (double, double) torch.optim.IBetas.Betas { get => throw Stub.Error; set => throw Stub.Error; }
        }
    }

    public class AdamW : OptimizerHelper, torch.optim.IBetas
    {
        public AdamW(
            IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw Stub.Error;
        public AdamW(
            IEnumerable<ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw Stub.Error;
        public (double, double) Betas { get; set; }

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw Stub.Error;
            (double, double) torch.optim.IBetas.Betas { get => throw Stub.Error; set => throw Stub.Error; }
        }
    }

    public class Adamax : OptimizerHelper, torch.optim.IBetas
    {
        internal Adamax() => throw Stub.Error;
        (double, double) torch.optim.IBetas.Betas { get => throw Stub.Error; set => throw Stub.Error; }

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw Stub.Error;
            (double, double) torch.optim.IBetas.Betas { get => throw Stub.Error; set => throw Stub.Error; }
        }
    }

    public sealed class AdaptiveAvgPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AdaptiveAvgPool2d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class AvgPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AvgPool2d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class BCELoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal BCELoss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public sealed class BCEWithLogitsLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal BCEWithLogitsLoss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public abstract class BatchNorm : NormBase
    {
        internal BatchNorm() => throw Stub.Error;
    }

    public sealed class BatchNorm1d : BatchNorm
    {
        internal BatchNorm1d() => throw Stub.Error;
        public override void ValidateInputDimensions(torch.Tensor input) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class BatchNorm2d : BatchNorm
    {
        internal BatchNorm2d() => throw Stub.Error;
        public override void ValidateInputDimensions(torch.Tensor input) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class BatchNorm3d : BatchNorm
    {
        internal BatchNorm3d() => throw Stub.Error;
        public override void ValidateInputDimensions(torch.Tensor input) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Conv1d : Convolution
    {
        internal Conv1d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Conv2d : Convolution
    {
        internal Conv2d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Conv3d : Convolution
    {
        internal Conv3d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class ConvTranspose2d : ConvolutionTranspose
    {
        internal ConvTranspose2d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public abstract class Convolution : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal Convolution() => throw Stub.Error;
        public Parameter? _bias;
        public long[] _reversed_padding_repeated_twice;
        public Parameter? _weight;
        public long input_channels;
        protected Convolution(
            string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type,
            long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode,
            torch.Device? device = null, torch.ScalarType? dtype = null) => throw Stub.Error;
        protected Convolution(nint handle, nint boxedHandle, long input_channels) => throw Stub.Error;
        public void SetPadding(long[] padding) => throw Stub.Error;
        public void SetPadding(Padding padding) => throw Stub.Error;
        public bool ValidateShape(torch.Tensor input, long dimensions) => throw Stub.Error;
        public void reset_parameters() => throw Stub.Error;
        public Parameter? bias { get; set; }
        public long[] dilation { get; set; }
        public long groups { get; set; }
        public long in_channels => throw Stub.Error;
        public long[] kernel_size { get; set; }
        public long out_channels => throw Stub.Error;
        public long[] output_padding { get; set; }
        public long[]? padding => throw Stub.Error;
        public PaddingModes padding_mode { get; set; }
        public Padding? padding_type => throw Stub.Error;
        public long[] stride { get; set; }
        public bool transposed => throw Stub.Error;
        public Parameter weight { get; set; }
    }

    public abstract class ConvolutionTranspose : Convolution
    {
        internal ConvolutionTranspose() => throw Stub.Error;
        public abstract torch.Tensor forward(torch.Tensor input, long[]? output_size);
    }

    public sealed class CrossEntropyLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal CrossEntropyLoss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public class DataLoader : DataLoader<Dictionary<string, torch.Tensor>, Dictionary<string, torch.Tensor>>
    {
        public DataLoader(
            torch.utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null, int num_worker = 1,
            bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Stub.Error;
        public DataLoader(
            torch.utils.data.Dataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null,
            int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw Stub.Error;
    }

    public class DataLoader<T, S> : IEnumerable<S>, IEnumerable, IDisposable
    {
        internal DataLoader() => throw Stub.Error;
        public DataLoader(
            torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn,
            IEnumerable<long> shuffler, torch.Device? device = null, int num_worker = 1, bool drop_last = false,
            bool disposeBatch = true, bool disposeDataset = true) => throw Stub.Error;
        public DataLoader(
            torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn, bool shuffle = false,
            torch.Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
            bool disposeDataset = true) => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        public IEnumerator<S> GetEnumerator() => throw Stub.Error;
        public long Count => throw Stub.Error;
        public torch.Device Device => throw Stub.Error;
        public bool DisposeBatch => throw Stub.Error;
        public bool DisposeDataset => throw Stub.Error;
        public int batch_size => throw Stub.Error;
        public Func<IEnumerable<T>, torch.Device, S> collate_fn => throw Stub.Error;
        public torch.utils.data.Dataset<T> dataset => throw Stub.Error;
        public bool drop_last => throw Stub.Error;
        public int num_workers => throw Stub.Error;
        public IEnumerable<long> sampler => throw Stub.Error;
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
    }

    public sealed class Dropout : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Dropout() => throw Stub.Error;
        public bool inplace { get; set; }
        public double p { get; set; }
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Dropout2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Dropout2d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class ELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ELU() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Embedding : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal Embedding() => throw Stub.Error;
        public Parameter? weight { get; set; }
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Flatten : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Flatten() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class GELU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal GELU() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;

        public enum Approximate
        {
            none = 0,
            tanh = 1,
        }
    }

    public sealed class GRU : torch.nn.Module<torch.Tensor, torch.Tensor, (torch.Tensor, torch.Tensor)>
    {
        internal GRU() => throw Stub.Error;
        public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public sealed class GroupNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal GroupNorm() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class HuberLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal HuberLoss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public interface IParameterLessModule
    {
    }

    public sealed class Identity : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Identity() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class IterableDataLoader : DataLoader<IList<torch.Tensor>, IList<torch.Tensor>>
    {
        internal IterableDataLoader() => throw Stub.Error;
    }

    public sealed class KLDivLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal KLDivLoss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public sealed class L1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal L1Loss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public class LBFGS : torch.optim.Optimizer, torch.optim.ILearningRateController
    {
        internal LBFGS() => throw Stub.Error;
        double torch.optim.ILearningRateController.InitialLearningRate { get => throw Stub.Error; set => throw Stub.Error; }
        double torch.optim.ILearningRateController.LearningRate { get => throw Stub.Error; set => throw Stub.Error; }
    }

    public sealed class LSTM : torch.nn.Module<torch.Tensor, (torch.Tensor, torch.Tensor)?, (torch.Tensor, torch.Tensor, torch.Tensor)>
    {
        internal LSTM() => throw Stub.Error;
        public new (torch.Tensor, torch.Tensor, torch.Tensor) call(
            torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw Stub.Error;
        public (torch.nn.utils.rnn.PackedSequence, torch.Tensor, torch.Tensor) call(
            torch.nn.utils.rnn.PackedSequence input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw Stub.Error;
        public void flatten_parameters() => throw Stub.Error;
        public override (torch.Tensor, torch.Tensor, torch.Tensor) forward(
            torch.Tensor input1, (torch.Tensor, torch.Tensor)? input2) => throw Stub.Error;
    }

    public sealed class LayerNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal LayerNorm() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class LeakyReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal LeakyReLU() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Linear : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal Linear() => throw Stub.Error;
        public Parameter? bias { get; set; }
        public long in_features { get; set; }
        public long out_features { get; set; }
        public Parameter weight { get; set; }
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class LogSoftmax : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal LogSoftmax() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class MSELoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal MSELoss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public sealed class MaxPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal MaxPool1d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class MaxPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal MaxPool2d() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class ModuleDict<T> : torch.nn.Module, IDictionary<string, T>, ICollection<KeyValuePair<string, T>>, IEnumerable<KeyValuePair<string, T>>, IEnumerable, IList<(string, T)>, ICollection<(string, T)>, IEnumerable<(string, T)> where T : torch.nn.Module
    {
        public ModuleDict() => throw Stub.Error;
        public void Add((string, T) item) => throw Stub.Error;
        public void Add(string key, T value) => throw Stub.Error;
        public void Add(KeyValuePair<string, T> item) => throw Stub.Error;
        public void Clear() => throw Stub.Error;
        public bool Contains((string, T) item) => throw Stub.Error;
        public bool Contains(KeyValuePair<string, T> item) => throw Stub.Error;
        public bool ContainsKey(string key) => throw Stub.Error;
        public void CopyTo((string, T)[] array, int arrayIndex) => throw Stub.Error;
        public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => throw Stub.Error;
        public IEnumerator<(string, T)> GetEnumerator() => throw Stub.Error;
        public int IndexOf((string, T) item) => throw Stub.Error;
        public void Insert(int index, (string, T) item) => throw Stub.Error;
        public bool Remove((string, T) item) => throw Stub.Error;
        public bool Remove(string key) => throw Stub.Error;
        public bool Remove(KeyValuePair<string, T> item) => throw Stub.Error;
        public void RemoveAt(int index) => throw Stub.Error;
        public bool TryGetValue(string key, out T value) => throw Stub.Error;
        public void clear() => throw Stub.Error;
        public IEnumerator<(string, T)> items() => throw Stub.Error;
        public IEnumerable<string> keys() => throw Stub.Error;
        public IEnumerable<T> values() => throw Stub.Error;
        public int Count => throw Stub.Error;
        public bool IsReadOnly => throw Stub.Error;
        public ICollection<string> Keys => throw Stub.Error;
        public ICollection<T> Values => throw Stub.Error;
        public (string, T) this[int index] { get => throw Stub.Error; set => throw Stub.Error; }
        public T this[string key] { get => throw Stub.Error; set => throw Stub.Error; }
        IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => throw Stub.Error;
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
    }

    public class ModuleList<T> : torch.nn.Module, IList<T>, ICollection<T>, IEnumerable<T>, IEnumerable where T : torch.nn.Module
    {
        public ModuleList(params T[] modules) => throw Stub.Error;
        public void Add(T item) => throw Stub.Error;
        public void Clear() => throw Stub.Error;
        public bool Contains(T item) => throw Stub.Error;
        public void CopyTo(T[] array, int arrayIndex) => throw Stub.Error;
        public IEnumerator<T> GetEnumerator() => throw Stub.Error;
        public int IndexOf(T item) => throw Stub.Error;
        public void Insert(int index, T item) => throw Stub.Error;
        public bool Remove(T item) => throw Stub.Error;
        public void RemoveAt(int index) => throw Stub.Error;
        public void append(params T[] parameters) => throw Stub.Error;
        public void extend(IEnumerable<T> modules) => throw Stub.Error;
        public int Count => throw Stub.Error;
        public bool IsReadOnly => throw Stub.Error;
        public T this[int index] { get => throw Stub.Error; set => throw Stub.Error; }
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
    }

    public sealed class MultiheadAttention : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor?, bool, torch.Tensor?, Tuple<torch.Tensor, torch.Tensor>>
    {
        internal MultiheadAttention() => throw Stub.Error;
        public new Tuple<torch.Tensor, torch.Tensor> call(
            torch.Tensor query, torch.Tensor key, torch.Tensor value, torch.Tensor? key_padding_mask = null, bool need_weights = true,
            torch.Tensor? attn_mask = null) => throw Stub.Error;
        public override Tuple<torch.Tensor, torch.Tensor> forward(
            torch.Tensor input1, torch.Tensor input2, torch.Tensor input3, torch.Tensor? input4, bool input5, torch.Tensor? input6)
            => throw Stub.Error;
    }

    public class NAdam : OptimizerHelper, torch.optim.IBetas
    {
        internal NAdam() => throw Stub.Error;
        (double, double) torch.optim.IBetas.Betas { get => throw Stub.Error; set => throw Stub.Error; }

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw Stub.Error;
            (double, double) torch.optim.IBetas.Betas { get => throw Stub.Error; set => throw Stub.Error; }
        }
    }

    public sealed class NLLLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal NLLLoss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public abstract class NormBase : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        internal NormBase() => throw Stub.Error;
        public abstract void ValidateInputDimensions(torch.Tensor input);
    }

    public abstract class OptimizerHelper : torch.optim.Optimizer
    {
        protected OptimizerHelper() => throw Stub.Error;
        public OptimizerOptions _defaults;
        public torch.Tensor _step<T>(Action<T> body, Func<torch.Tensor> loss_closure = null) where T : ParamGroup => throw Stub.Error;
        public void load_state_dict(string location) => throw Stub.Error;
        public void load_state_dict(BinaryReader reader) => throw Stub.Error;
        public virtual void load_state_dict(StateDictionary state_dict) => throw Stub.Error;
        public void save_state_dict(string location) => throw Stub.Error;
        public void save_state_dict(BinaryWriter writer) => throw Stub.Error;
        public virtual StateDictionary state_dict() => throw Stub.Error;
        public void to(torch.Device device) => throw Stub.Error;
    }

    public class OptimizerOptions
    {
        public OptimizerOptions() => throw Stub.Error;
        public virtual void LoadStateDict(BinaryReader reader) => throw Stub.Error;
        public virtual void LoadStateDict(OptimizerOptions source) => throw Stub.Error;
        public virtual void SaveStateDict(BinaryWriter writer) => throw Stub.Error;
        public double InitialLearningRate { get; set; }
        public double? LearningRate { get; set; }
    }

    public abstract class OptimizerState
    {
        public Parameter _parameter;
        protected OptimizerState(Parameter parameter) => throw Stub.Error;
        public virtual bool ApproximatelyEquals(OptimizerState other) => throw Stub.Error;
        public abstract void Initialize(OptimizerOptions options);
        public static void LoadConditionalStateTensor(
            BinaryReader reader, ref torch.Tensor result, torch.Device device) => throw Stub.Error;
        public abstract void LoadStateDict(BinaryReader reader);
        public abstract void LoadStateDict(OptimizerState source);
        public static void SaveConditionalStateTensor(BinaryWriter writer, torch.Tensor tensor) => throw Stub.Error;
        public abstract void SaveStateDict(BinaryWriter writer);
        public virtual void to(torch.Device device) => throw Stub.Error;
    }

    public class ParamGroup : torch.optim.ILearningRateController
    {
        public ParamGroup() => throw Stub.Error;
        public double InitialLearningRate { get; set; }
        public double LearningRate { get; set; }
        public OptimizerOptions Options { get; set; }
        public IEnumerable<Parameter> Parameters { get; set; }
    }

    public class ParamGroup<TOptions> : ParamGroup where TOptions : OptimizerOptions
    {
        public ParamGroup() => throw Stub.Error;
    }

    public class Parameter : torch.Tensor
    {
        public Parameter(torch.Tensor data, bool requires_grad = true) => throw Stub.Error;
    }

    public abstract class ParameterLessModule<T1, TResult> : torch.nn.Module<T1, TResult>, IParameterLessModule
    {
        internal ParameterLessModule() => throw Stub.Error;
        protected ParameterLessModule(string name) => throw Stub.Error;
        protected ParameterLessModule(nint handle, nint boxedHandle) => throw Stub.Error;
    }

    public class ParameterList : torch.nn.Module, IList<Parameter>, ICollection<Parameter>, IEnumerable<Parameter>, IEnumerable
    {
        internal ParameterList() => throw Stub.Error;
        int IList<Parameter>.IndexOf(Parameter item) => throw Stub.Error;
        void IList<Parameter>.Insert(int index, Parameter item) => throw Stub.Error;
        void IList<Parameter>.RemoveAt(int index) => throw Stub.Error;
        Parameter IList<Parameter>.this[int index] { get => throw Stub.Error; set => throw Stub.Error; }
        void ICollection<Parameter>.Add(Parameter item) => throw Stub.Error;
        void ICollection<Parameter>.Clear() => throw Stub.Error;
        bool ICollection<Parameter>.Contains(Parameter item) => throw Stub.Error;
        void ICollection<Parameter>.CopyTo(Parameter[] array, int arrayIndex) => throw Stub.Error;
        bool ICollection<Parameter>.Remove(Parameter item) => throw Stub.Error;
        int ICollection<Parameter>.Count => throw Stub.Error;
        bool ICollection<Parameter>.IsReadOnly => throw Stub.Error;
        IEnumerator<Parameter> IEnumerable<Parameter>.GetEnumerator() => throw Stub.Error;
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
    }

    public class RAdam : OptimizerHelper, torch.optim.IBetas
    {
        internal RAdam() => throw Stub.Error;
        (double, double) torch.optim.IBetas.Betas { get => throw Stub.Error; set => throw Stub.Error; }

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw Stub.Error;
            (double, double) torch.optim.IBetas.Betas { get => throw Stub.Error; set => throw Stub.Error; }
        }
    }

    public class RMSProp : OptimizerHelper, torch.optim.IMomentum
    {
        public RMSProp(
            IEnumerable<Parameter> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0,
            double momentum = 0, bool centered = false, bool maximize = false) => throw Stub.Error;
        public RMSProp(
            IEnumerable<ParamGroup> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0,
            double momentum = 0, bool centered = false, bool maximize = false) => throw Stub.Error;
        public double Momentum { get; set; }

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>, torch.optim.IMomentum
        {
            public ParamGroup() => throw Stub.Error;
            double torch.optim.IMomentum.Momentum { get => throw Stub.Error; set => throw Stub.Error; }
        }
    }

    public sealed class RNN : torch.nn.Module<torch.Tensor, torch.Tensor?, (torch.Tensor, torch.Tensor)>
    {
        internal RNN() => throw Stub.Error;
        public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input1, torch.Tensor? input2) => throw Stub.Error;
    }

    public sealed class ReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ReLU() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class ReLU6 : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal ReLU6() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class Rprop : OptimizerHelper
    {
        internal Rprop() => throw Stub.Error;

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>
        {
            public ParamGroup() => throw Stub.Error;
        }
    }

    public class SGD : OptimizerHelper, torch.optim.IMomentum
    {
        public SGD(
            IEnumerable<Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
            bool nesterov = false, bool maximize = false) => throw Stub.Error;
        public SGD(
            IEnumerable<ParamGroup> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
            bool nesterov = false, bool maximize = false) => throw Stub.Error;
        public double Momentum { get; set; }

        public class Options : OptimizerOptions
        {
            public Options() => throw Stub.Error;
        }

        public class ParamGroup : ParamGroup<Options>, torch.optim.IMomentum
        {
            public ParamGroup() => throw Stub.Error;
            double torch.optim.IMomentum.Momentum { get => throw Stub.Error; set => throw Stub.Error; }
        }
    }

    public class Sequential : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        public Sequential(params (string name, torch.nn.Module<torch.Tensor, torch.Tensor> submodule)[] modules) => throw Stub.Error;
        public Sequential(params torch.nn.Module<torch.Tensor, torch.Tensor>[] modules) => throw Stub.Error;
        public Sequential append(string name, torch.nn.IModule<torch.Tensor, torch.Tensor> module) => throw Stub.Error;
        public Sequential append(torch.nn.IModule<torch.Tensor, torch.Tensor> module) => throw Stub.Error;
        public int Count => throw Stub.Error;
        public torch.nn.IModule<torch.Tensor, torch.Tensor> this[int index] => throw Stub.Error;
        public Sequential this[(int? start, int? end) index] => throw Stub.Error;
        public Sequential this[Range index] => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class SiLU : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal SiLU() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Sigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Sigmoid() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class SmoothL1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal SmoothL1Loss() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public sealed class Softmax : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Softmax() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Tanh : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Tanh() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public class TensorDataset : torch.utils.data.IterableDataset
    {
        internal TensorDataset() => throw Stub.Error;
        public IList<torch.Tensor> this[long index] => throw Stub.Error;
        public override IList<torch.Tensor> GetTensor(long index) => throw Stub.Error;
        public override long Count => throw Stub.Error;
    }

    public sealed class Transformer : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal Transformer() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
    }

    public sealed class TransformerDecoder : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal TransformerDecoder() => throw Stub.Error;
        public override torch.Tensor forward(
            torch.Tensor input1, torch.Tensor input2, torch.Tensor input3, torch.Tensor input4, torch.Tensor input5,
            torch.Tensor input6) => throw Stub.Error;
    }

    public sealed class TransformerDecoderLayer : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal TransformerDecoderLayer() => throw Stub.Error;
        torch.Tensor torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>.call(
            torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
        public override torch.Tensor forward(
            torch.Tensor input1, torch.Tensor input2, torch.Tensor input3, torch.Tensor input4, torch.Tensor input5,
            torch.Tensor input6) => throw Stub.Error;
    }

    public sealed class TransformerEncoder : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor>
    {
        internal TransformerEncoder() => throw Stub.Error;
        public torch.Tensor call(torch.Tensor src, torch.Tensor src_mask) => throw Stub.Error;
        public torch.Tensor call(torch.Tensor src) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2, torch.Tensor input3) => throw Stub.Error;
    }

    public sealed class TransformerEncoderLayer : torch.nn.Module<torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
    {
        internal TransformerEncoderLayer() => throw Stub.Error;
        torch.Tensor torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>.call(
            torch.Tensor input1, torch.Tensor input2) => throw Stub.Error;
        torch.Tensor torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>.call(
            torch.Tensor input1, torch.Tensor input2, torch.Tensor input3) => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Unflatten : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Unflatten() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }

    public sealed class Upsample : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal Upsample() => throw Stub.Error;
        public override torch.Tensor forward(torch.Tensor input) => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
