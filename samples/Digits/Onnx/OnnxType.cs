namespace Digits.Onnx;

/// <summary>The numbers of TensorProto.DataType that this sample uses.</summary>
internal enum OnnxType
{
    Float = 1,
    Int8 = 3,
}
