// Reference-only stub: Microsoft.ML.SearchSpace - ML.NET 6.0.0 line, package version 0.24.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.SearchSpace.signatures.txt.
#nullable enable annotations
#nullable disable warnings

using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.ML.SearchSpace
{
    public sealed class Parameter : IDictionary<string, Parameter>, ICollection<KeyValuePair<string, Parameter>>, IEnumerable<KeyValuePair<string, Parameter>>, IEnumerable, IEquatable<Parameter>, IEqualityComparer<Parameter>
    {
        internal Parameter() => throw Stub.Error;
        public void Add(string key, Parameter value) => throw Stub.Error;
        public void Add(KeyValuePair<string, Parameter> item) => throw Stub.Error;
        public T AsType<T>() => throw Stub.Error;
        public void Clear() => throw Stub.Error;
        public bool Contains(KeyValuePair<string, Parameter> item) => throw Stub.Error;
        public bool ContainsKey(string key) => throw Stub.Error;
        public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex) => throw Stub.Error;
        public static Parameter CreateNestedParameter(params KeyValuePair<string, Parameter>[] parameters) => throw Stub.Error;
        public bool Equals(Parameter other) => throw Stub.Error;
        public bool Equals(Parameter x, Parameter y) => throw Stub.Error;
        public static Parameter FromBool(bool value) => throw Stub.Error;
        public static Parameter FromDouble(double value) => throw Stub.Error;
        public static Parameter FromEnum<T>(T value) where T : struct, Enum => throw Stub.Error;
        public static Parameter FromFloat(float value) => throw Stub.Error;
        public static Parameter FromIEnumerable<T>(IEnumerable<T> values) => throw Stub.Error;
        public static Parameter FromInt(int value) => throw Stub.Error;
        public static Parameter FromLong(long value) => throw Stub.Error;
        public static Parameter FromObject<T>(T value) where T : class => throw Stub.Error;
        public static Parameter FromString(string value) => throw Stub.Error;
        public int GetHashCode(Parameter obj) => throw Stub.Error;
        public bool Remove(KeyValuePair<string, Parameter> item) => throw Stub.Error;
        public bool Remove(string key) => throw Stub.Error;
        public bool TryGetValue(string key, out Parameter value) => throw Stub.Error;
        public int Count => throw Stub.Error;
        public bool IsReadOnly => throw Stub.Error;
        public ICollection<string> Keys => throw Stub.Error;
        public ParameterType ParameterType => throw Stub.Error;
        public Parameter this[string key] { get => throw Stub.Error; set => throw Stub.Error; }
        ICollection<Parameter> IDictionary<string, Parameter>.Values => throw Stub.Error;
        IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() => throw Stub.Error;
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
    }

    public enum ParameterType
    {
        Integer = 0,
        Number = 1,
        Bool = 2,
        String = 3,
        Object = 4,
        Array = 5,
    }

    public class SearchSpace : Option.OptionBase, IDictionary<string, Option.OptionBase>, ICollection<KeyValuePair<string, Option.OptionBase>>, IEnumerable<KeyValuePair<string, Option.OptionBase>>, IEnumerable
    {
        public SearchSpace() => throw Stub.Error;
        public SearchSpace(Type typeInfo, Parameter defaultOption = null) => throw Stub.Error;
        public void Add(string key, Option.OptionBase value) => throw Stub.Error;
        public void Add(KeyValuePair<string, Option.OptionBase> item) => throw Stub.Error;
        public void Clear() => throw Stub.Error;
        public bool Contains(KeyValuePair<string, Option.OptionBase> item) => throw Stub.Error;
        public bool ContainsKey(string key) => throw Stub.Error;
        public void CopyTo(KeyValuePair<string, Option.OptionBase>[] array, int arrayIndex) => throw Stub.Error;
        public IEnumerator<KeyValuePair<string, Option.OptionBase>> GetEnumerator() => throw Stub.Error;
        public bool Remove(string key) => throw Stub.Error;
        public bool Remove(KeyValuePair<string, Option.OptionBase> item) => throw Stub.Error;
        public bool TryGetValue(string key, out Option.OptionBase value) => throw Stub.Error;
        public int Count => throw Stub.Error;
        public bool IsReadOnly => throw Stub.Error;
        public ICollection<string> Keys => throw Stub.Error;
        public ICollection<Option.OptionBase> Values => throw Stub.Error;
        public Option.OptionBase this[string key] { get => throw Stub.Error; set => throw Stub.Error; }
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
        public override double[] MappingToFeatureSpace(Parameter value) => throw Stub.Error;
        public override Parameter SampleFromFeatureSpace(double[] values) => throw Stub.Error;
        public override int FeatureSpaceDim => throw Stub.Error;
        public override int?[] Step => throw Stub.Error;
    }

    public sealed class SearchSpace<T> : SearchSpace where T : class, new()
    {
        public SearchSpace() => throw Stub.Error;
        public SearchSpace(T defaultOption) => throw Stub.Error;
        public double[] MappingToFeatureSpace(T input) => throw Stub.Error;
        public new T SampleFromFeatureSpace(double[] feature) => throw Stub.Error;
    }
}

namespace Microsoft.ML.SearchSpace.Option
{
    public sealed class ChoiceOption : OptionBase
    {
        public ChoiceOption(params object[] choices) => throw Stub.Error;
        public ChoiceOption(object[] choices, object? defaultChoice) => throw Stub.Error;
        public Parameter[] Choices => throw Stub.Error;
        public override double[] MappingToFeatureSpace(Parameter value) => throw Stub.Error;
        public override Parameter SampleFromFeatureSpace(double[] values) => throw Stub.Error;
        public override int FeatureSpaceDim => throw Stub.Error;
        public override int?[] Step => throw Stub.Error;
    }

    public abstract class OptionBase
    {
        protected OptionBase() => throw Stub.Error;
        public abstract double[] MappingToFeatureSpace(Parameter value);
        public abstract Parameter SampleFromFeatureSpace(double[] values);
        public virtual double[]? Default { get; protected set; }
        public abstract int FeatureSpaceDim { get; }
        public abstract int?[] Step { get; }
    }

    public sealed class SearchSpace : OptionBase, IDictionary<string, OptionBase>, ICollection<KeyValuePair<string, OptionBase>>, IEnumerable<KeyValuePair<string, OptionBase>>, IEnumerable
    {
        public SearchSpace() => throw Stub.Error;
        public void Add(string key, OptionBase value) => throw Stub.Error;
        public void Add(KeyValuePair<string, OptionBase> item) => throw Stub.Error;
        public void Clear() => throw Stub.Error;
        public bool Contains(KeyValuePair<string, OptionBase> item) => throw Stub.Error;
        public bool ContainsKey(string key) => throw Stub.Error;
        public void CopyTo(KeyValuePair<string, OptionBase>[] array, int arrayIndex) => throw Stub.Error;
        public IEnumerator<KeyValuePair<string, OptionBase>> GetEnumerator() => throw Stub.Error;
        public bool Remove(string key) => throw Stub.Error;
        public bool Remove(KeyValuePair<string, OptionBase> item) => throw Stub.Error;
        public bool TryGetValue(string key, out OptionBase value) => throw Stub.Error;
        public int Count => throw Stub.Error;
        public bool IsReadOnly => throw Stub.Error;
        public ICollection<string> Keys => throw Stub.Error;
        public ICollection<OptionBase> Values => throw Stub.Error;
        public OptionBase this[string key] { get => throw Stub.Error; set => throw Stub.Error; }
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;
        public override double[] MappingToFeatureSpace(Parameter value) => throw Stub.Error;
        public override Parameter SampleFromFeatureSpace(double[] values) => throw Stub.Error;
        public override int FeatureSpaceDim => throw Stub.Error;
        public override int?[] Step => throw Stub.Error;
    }

    public sealed class UniformDoubleOption : UniformNumericOption
    {
        public UniformDoubleOption(double min, double max, bool logBase = false, double? defaultValue = null) => throw Stub.Error;
        public override double[] MappingToFeatureSpace(Parameter value) => throw Stub.Error;
        public override Parameter SampleFromFeatureSpace(double[] values) => throw Stub.Error;
        public override int FeatureSpaceDim => throw Stub.Error;
        public override int?[] Step => throw Stub.Error;
    }

    public sealed class UniformIntOption : UniformNumericOption
    {
        public UniformIntOption(int min, int max, bool logBase = false, int? defaultValue = null) => throw Stub.Error;
        public override double[] MappingToFeatureSpace(Parameter value) => throw Stub.Error;
        public override Parameter SampleFromFeatureSpace(double[] values) => throw Stub.Error;
        public override int FeatureSpaceDim => throw Stub.Error;
        public override int?[] Step => throw Stub.Error;
    }

    public abstract class UniformNumericOption : OptionBase
    {
        internal UniformNumericOption() => throw Stub.Error;
        protected UniformNumericOption(double min, double max, bool logBase = false) => throw Stub.Error;
        public bool LogBase => throw Stub.Error;
        public double Max => throw Stub.Error;
        public double Min => throw Stub.Error;
    }

    public sealed class UniformSingleOption : UniformNumericOption
    {
        public UniformSingleOption(float min, float max, bool logBase = false, float? defaultValue = null) => throw Stub.Error;
        public override double[] MappingToFeatureSpace(Parameter value) => throw Stub.Error;
        public override Parameter SampleFromFeatureSpace(double[] values) => throw Stub.Error;
        public override int FeatureSpaceDim => throw Stub.Error;
        public override int?[] Step => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
