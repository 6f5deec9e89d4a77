// Reference-only stub: Microsoft.ML.DataView - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.DataView.signatures.txt.
#nullable disable

using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Microsoft.ML
{
    public abstract class DataViewRow : IDisposable
    {
        protected DataViewRow() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        protected virtual void Dispose(bool disposing) => throw Stub.Error;
        public abstract ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column);
        public abstract ValueGetter<Data.DataViewRowId> GetIdGetter();
        public abstract bool IsColumnActive(DataViewSchema.Column column);
        public abstract long Batch { get; }
        public abstract long Position { get; }
        public abstract DataViewSchema Schema { get; }
    }

    public abstract class DataViewRowCursor : DataViewRow
    {
        protected DataViewRowCursor() => throw Stub.Error;
        public abstract bool MoveNext();
    }

    public sealed class DataViewSchema : IReadOnlyList<DataViewSchema.Column>, IEnumerable<DataViewSchema.Column>, IEnumerable, IReadOnlyCollection<DataViewSchema.Column>
    {
        internal DataViewSchema() => throw Stub.Error;
        public Column? GetColumnOrNull(string name) => throw Stub.Error;
        public IEnumerator<Column> GetEnumerator() => throw Stub.Error;
        public int Count => throw Stub.Error;
        public Column this[string name] => throw Stub.Error;
        public Column this[int columnIndex] => throw Stub.Error;
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;

        public sealed class Annotations
        {
            internal Annotations() => throw Stub.Error;
            public ValueGetter<TValue> GetGetter<TValue>(Column column) => throw Stub.Error;
            public void GetValue<TValue>(string kind, ref TValue value) => throw Stub.Error;
            public static Annotations Empty => throw Stub.Error;
            public DataViewSchema Schema => throw Stub.Error;

            public sealed class Builder
            {
                public Builder() => throw Stub.Error;
                public void Add(Annotations annotations, Func<string, bool> selector) => throw Stub.Error;
                public void Add<TValue>(
                    string name, Data.DataViewType type, ValueGetter<TValue> getter, Annotations annotations = null)
                    => throw Stub.Error;
                public void Add(string name, Data.DataViewType type, Delegate getter, Annotations annotations = null) => throw Stub.Error;
                public void AddPrimitiveValue<TValue>(
                    string name, Data.PrimitiveDataViewType type, TValue value, Annotations annotations = null) => throw Stub.Error;
                public Annotations ToAnnotations() => throw Stub.Error;
            }
        }

        public sealed class Builder
        {
            public Builder() => throw Stub.Error;
            public void AddColumn(string name, Data.DataViewType type, Annotations annotations = null) => throw Stub.Error;
            public void AddColumns(IEnumerable<Column> source) => throw Stub.Error;
            public void AddColumns(IEnumerable<DetachedColumn> source) => throw Stub.Error;
            public DataViewSchema ToSchema() => throw Stub.Error;
        }

        public struct Column
        {
            public readonly Annotations Annotations => throw Stub.Error;
            public readonly int Index => throw Stub.Error;
            public readonly bool IsHidden => throw Stub.Error;
            public readonly string Name => throw Stub.Error;
            public readonly Data.DataViewType Type => throw Stub.Error;
        }

        public struct DetachedColumn
        {
            public DetachedColumn(string name, Data.DataViewType type, Annotations annotations = null) => throw Stub.Error;
            public DetachedColumn(Column column) => throw Stub.Error;
            public readonly Annotations Annotations => throw Stub.Error;
            public readonly string Name => throw Stub.Error;
            public readonly Data.DataViewType Type => throw Stub.Error;
        }
    }

    public interface IDataView
    {
        long? GetRowCount();
        DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random rand = null);
        DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random rand = null);
        bool CanShuffle { get; }
        DataViewSchema Schema { get; }
    }

    public delegate void ValueGetter<TValue>(ref TValue value);
}

namespace Microsoft.ML.Data
{
    public sealed class BooleanDataViewType : PrimitiveDataViewType
    {
        internal BooleanDataViewType() => throw Stub.Error;
        public static BooleanDataViewType Instance => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }

    public struct DataViewRowId : IComparable<DataViewRowId>, IEquatable<DataViewRowId>
    {
        public readonly ulong High;
        public readonly ulong Low;
        public DataViewRowId(ulong low, ulong high) => throw Stub.Error;
        public DataViewRowId Combine(DataViewRowId other) => throw Stub.Error;
        public int CompareTo(DataViewRowId other) => throw Stub.Error;
        public bool Equals(DataViewRowId other) => throw Stub.Error;
        public DataViewRowId Fork() => throw Stub.Error;
        public DataViewRowId Next() => throw Stub.Error;
    }

    public abstract class DataViewType : IEquatable<DataViewType>
    {
        protected internal DataViewType() => throw Stub.Error;
        public abstract bool Equals(DataViewType other);
        public Type RawType => throw Stub.Error;
    }

    public abstract class DataViewTypeAttribute : Attribute, IEquatable<DataViewTypeAttribute>
    {
        protected DataViewTypeAttribute() => throw Stub.Error;
        public abstract bool Equals(DataViewTypeAttribute other);
        public abstract void Register();
    }

    public sealed class DateTimeDataViewType : PrimitiveDataViewType
    {
        internal DateTimeDataViewType() => throw Stub.Error;
        public static DateTimeDataViewType Instance => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }

    public sealed class DateTimeOffsetDataViewType : PrimitiveDataViewType
    {
        internal DateTimeOffsetDataViewType() => throw Stub.Error;
        public static DateTimeOffsetDataViewType Instance => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }

    public sealed class KeyDataViewType : PrimitiveDataViewType
    {
        public KeyDataViewType(Type type, ulong count) => throw Stub.Error;
        public KeyDataViewType(Type type, int count) => throw Stub.Error;
        public static bool IsValidDataType(Type type) => throw Stub.Error;
        public ulong Count => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }

    public sealed class NumberDataViewType : PrimitiveDataViewType
    {
        internal NumberDataViewType() => throw Stub.Error;
        public static NumberDataViewType Byte => throw Stub.Error;
        public static NumberDataViewType Double => throw Stub.Error;
        public static NumberDataViewType Int16 => throw Stub.Error;
        public static NumberDataViewType Int32 => throw Stub.Error;
        public static NumberDataViewType Int64 => throw Stub.Error;
        public static NumberDataViewType SByte => throw Stub.Error;
        public static NumberDataViewType Single => throw Stub.Error;
        public static NumberDataViewType UInt16 => throw Stub.Error;
        public static NumberDataViewType UInt32 => throw Stub.Error;
        public static NumberDataViewType UInt64 => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }

    public abstract class PrimitiveDataViewType : DataViewType
    {
        protected internal PrimitiveDataViewType() => throw Stub.Error;
        protected PrimitiveDataViewType(Type rawType) => throw Stub.Error;
    }

    public sealed class RowIdDataViewType : PrimitiveDataViewType
    {
        internal RowIdDataViewType() => throw Stub.Error;
        public static RowIdDataViewType Instance => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }

    public abstract class StructuredDataViewType : DataViewType
    {
        protected internal StructuredDataViewType() => throw Stub.Error;
        protected StructuredDataViewType(Type rawType) => throw Stub.Error;
    }

    public sealed class TextDataViewType : PrimitiveDataViewType
    {
        internal TextDataViewType() => throw Stub.Error;
        public static TextDataViewType Instance => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }

    public sealed class TimeSpanDataViewType : PrimitiveDataViewType
    {
        internal TimeSpanDataViewType() => throw Stub.Error;
        public static TimeSpanDataViewType Instance => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }

    public struct VBuffer<T> : IEnumerable
    {
        public readonly int Length;
        public VBuffer(int length, T[] values, int[] indices = null) => throw Stub.Error;
        public VBuffer(int length, int count, T[] values, int[] indices) => throw Stub.Error;
        public static void Copy(T[] source, int sourceIndex, ref VBuffer<T> destination, int length) => throw Stub.Error;
        public void CopyTo(ref VBuffer<T> destination) => throw Stub.Error;
        public void CopyTo(ref VBuffer<T> destination, int sourceIndex, int length) => throw Stub.Error;
        public void CopyTo(Span<T> destination) => throw Stub.Error;
        public void CopyTo(Span<T> destination, int destinationIndex, T defaultValue = default(T)) => throw Stub.Error;
        public void CopyToDense(ref VBuffer<T> destination) => throw Stub.Error;
        public IEnumerable<T> DenseValues() => throw Stub.Error;
        public IEnumerator GetEnumerator() => throw Stub.Error;
        public ReadOnlySpan<int> GetIndices() => throw Stub.Error;
        public void GetItemOrDefault(int index, ref T destination) => throw Stub.Error;
        public T GetItemOrDefault(int index) => throw Stub.Error;
        public ReadOnlySpan<T> GetValues() => throw Stub.Error;
        public IEnumerable<KeyValuePair<int, T>> Items(bool all = false) => throw Stub.Error;
        public bool IsDense => throw Stub.Error;
    }

    public static class VBufferEditor
    {
        public static VBufferEditor<T> Create<T>(
            scoped ref VBuffer<T> destination, int newLogicalLength, int? valuesCount = null, int? maxValuesCapacity = null,
            bool keepOldOnResize = false, bool requireIndicesOnDense = false) => throw Stub.Error;
        public static VBufferEditor<T> CreateFromBuffer<T>(scoped ref VBuffer<T> destination) => throw Stub.Error;
    }

    public ref struct VBufferEditor<T>
    {
        public readonly Span<int> Indices;
        public readonly Span<T> Values;
        public VBuffer<T> Commit() => throw Stub.Error;
        public VBuffer<T> CommitTruncated(int physicalValuesCount) => throw Stub.Error;
        public bool CreatedNewIndices => throw Stub.Error;
        public bool CreatedNewValues => throw Stub.Error;
    }

    public sealed class VectorDataViewType : StructuredDataViewType
    {
        public VectorDataViewType(PrimitiveDataViewType itemType, int size = 0) => throw Stub.Error;
        public VectorDataViewType(PrimitiveDataViewType itemType, params int[] dimensions) => throw Stub.Error;
        public VectorDataViewType(PrimitiveDataViewType itemType, ImmutableArray<int> dimensions) => throw Stub.Error;
        public ImmutableArray<int> Dimensions => throw Stub.Error;
        public bool IsKnownSize => throw Stub.Error;
        public PrimitiveDataViewType ItemType => throw Stub.Error;
        public int Size => throw Stub.Error;
        public override bool Equals(DataViewType other) => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
