using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>How TorchSharp makes tensors and moves them to a device.</summary>
internal sealed class TensorSymbols
{
    // Tensors that are made from data are in host memory anyway.
    private static readonly HashSet<string> Factories =
        ["zeros", "ones", "full", "empty", "eye", "arange", "linspace", "logspace", "rand", "randn", "randint", "randperm"];

    private readonly INamedTypeSymbol _torch;
    private readonly INamedTypeSymbol _tensor;
    private readonly INamedTypeSymbol _device;

    private TensorSymbols(INamedTypeSymbol torch, INamedTypeSymbol tensor, INamedTypeSymbol device)
    {
        _torch = torch;
        _tensor = tensor;
        _device = device;
    }

    /// <returns>Null when the compilation does not reference TorchSharp.</returns>
    public static TensorSymbols? TryCreate(Compilation compilation)
        => compilation.GetTypeByMetadataName("TorchSharp.torch") is { } torch
            && compilation.GetTypeByMetadataName("TorchSharp.torch+Tensor") is { } tensor
            && compilation.GetTypeByMetadataName("TorchSharp.torch+Device") is { } device
            ? new TensorSymbols(torch, tensor, device)
            : null;

    /// <summary>True for a call that does nothing but move a tensor to a device other than the host, as far as that is known.</summary>
    public bool MovesToDevice(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("to" or "cuda") || !call.TargetMethod.ContainingType.Is(_tensor))
        {
            return false;
        }

        var given = call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit).ToList();
        return given.Count switch
        {
            0 => call.TargetMethod.Name == "cuda",
            1 => IsDevice(given[0].Parameter?.Type) && !IsHost(given[0].Value),
            _ => false,
        };
    }

    /// <summary>True for a call that brings a tensor to the host.</summary>
    public bool MovesToHost(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "cpu" } method } && method.ContainingType.Is(_tensor);

    /// <summary>The parameter of a factory of tensors that takes the device and is left out; null for every other call.</summary>
    public IParameterSymbol? UnusedDeviceOf(IInvocationOperation factory)
        => Factories.Contains(factory.TargetMethod.Name)
            && factory.TargetMethod.ContainingType.Is(_torch)
            && factory.TargetMethod.ReturnType.Is(_tensor)
            && factory.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Is(_device) == true) is { ArgumentKind: ArgumentKind.DefaultValue } unused
                ? unused.Parameter
                : null;

    /// <summary>True for a type that converts to what a factory takes: a device, or its name.</summary>
    public bool ConvertsToDevice(ITypeSymbol? type) => type.Is(_device) || type?.SpecialType == SpecialType.System_String;

    private bool IsDevice(ITypeSymbol? type) => ConvertsToDevice(type) || type is { TypeKind: TypeKind.Enum, Name: "DeviceType" };

    /// <summary>There is nothing to save where the tensor stays.</summary>
    private bool IsHost(IOperation value) => value switch
    {
        IConversionOperation conversion => IsHost(conversion.Operand),
        IMemberReferenceOperation { Member: { Name: "CPU" } member } => member.ContainingType.Is(_torch) || member.ContainingType.TypeKind == TypeKind.Enum,
        _ => value.ConstantValue.Value is string name && name.StartsWith("cpu", StringComparison.OrdinalIgnoreCase),
    };
}
