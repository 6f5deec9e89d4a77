using System.Text.Json;
using System.Text.Json.Serialization;
using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Estimation.Choices;
using GreenDefaults.Runtime.Estimation.Scaling;
using GreenDefaults.Runtime.Estimation.Sites;

namespace GreenBuildTasks.Reports;

/// <summary>The JSON form of a report: camelCase names and words, without what is not known, indented so that a change shows in a diff.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(WrittenDigitsConverter),
        typeof(WordConverter<Evidence>),
        typeof(WordConverter<PowerScope>),
        typeof(WordConverter<IntensityBasis>),
        typeof(WordConverter<GreenMeasure>),
        typeof(WordConverter<WhatIfBasis>),
        typeof(WordConverter<TrainingVerdict>),
    ])]
[JsonSerializable(typeof(ReportDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;

/// <summary>Writes a value of an enumeration as its name in camelCase, for example <c>measured</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
