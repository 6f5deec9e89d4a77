using System.Text.Json;
using System.Text.Json.Serialization;

namespace GreenDefaults.Runtime.Tracking;

/// <summary>The JSON form of a record: camelCase names and enumerations, indented so that a change shows in a diff.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(UncertainValueConverter), typeof(EvidenceConverter), typeof(EnergyDomainConverter)])]
[JsonSerializable(typeof(EmissionsRecord))]
internal sealed partial class EmissionsRecordJsonContext : JsonSerializerContext;

/// <summary>Writes <see cref="Estimation.Evidence"/> as <c>measured</c>, <c>modeled</c>, <c>declared</c> or <c>default</c>.</summary>
internal sealed class EvidenceConverter()
    : JsonStringEnumConverter<Estimation.Evidence>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

/// <summary>Writes <see cref="EnergyDomain"/> as <c>cpu</c>, <c>memory</c> or <c>accelerator</c>.</summary>
internal sealed class EnergyDomainConverter()
    : JsonStringEnumConverter<EnergyDomain>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
