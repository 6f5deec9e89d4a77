// Reference-only stub: Microsoft.ML.Core - ML.NET 6.0.0 (dotnet/machinelearning cd2fbd61, 2026-08-13), assembly version 1.0.0.0.
// Only what rules and their tests need; each signature as in the library, see Microsoft.ML.Core.signatures.txt.
#nullable disable

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace Microsoft.ML
{
    public abstract class ExtensionBaseAttribute : Attribute
    {
        protected internal ExtensionBaseAttribute() => throw Stub.Error;
        public string ContractName => throw Stub.Error;
    }

    public interface ICanSaveModel
    {
        void Save(ModelSaveContext ctx);
    }

    public interface IDataLoader<in TSource> : ICanSaveModel
    {
        DataViewSchema GetOutputSchema();
        IDataView Load(TSource input);
    }

    public interface IDataLoaderEstimator<in TSource, out TLoader> where TLoader : IDataLoader<TSource>
    {
        TLoader Fit(TSource input);
        SchemaShape GetOutputSchema();
    }

    public interface IEstimator<out TTransformer> where TTransformer : ITransformer
    {
        TTransformer Fit(IDataView input);
        SchemaShape GetOutputSchema(SchemaShape inputSchema);
    }

    public interface ITransformer : ICanSaveModel
    {
        DataViewSchema GetOutputSchema(DataViewSchema inputSchema);
        Data.IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema);
        IDataView Transform(IDataView input);
        bool IsRowToRowMapper { get; }
    }

    public sealed class ModelSaveContext : IDisposable
    {
        internal ModelSaveContext() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
    }

    public sealed class SchemaShape : IReadOnlyList<SchemaShape.Column>, IEnumerable<SchemaShape.Column>, IEnumerable, IReadOnlyCollection<SchemaShape.Column>
    {
        public SchemaShape(IEnumerable<Column> columns) => throw Stub.Error;
        public IEnumerator<Column> GetEnumerator() => throw Stub.Error;
        public int Count => throw Stub.Error;
        public Column this[int index] => throw Stub.Error;
        IEnumerator IEnumerable.GetEnumerator() => throw Stub.Error;

        public struct Column
        {
            public readonly SchemaShape Annotations;
            public readonly bool IsKey;
            public readonly Data.DataViewType ItemType;
            public readonly VectorKind Kind;
            public readonly string Name;

            public enum VectorKind
            {
                Scalar = 0,
                Vector = 1,
                VariableVector = 2,
            }
        }
    }

    public sealed class TrainerInfo
    {
        internal TrainerInfo() => throw Stub.Error;
        public bool NeedNormalization => throw Stub.Error;
        public bool WantCaching => throw Stub.Error;
    }
}

namespace Microsoft.ML.Data
{
    public enum DataKind
    {
        SByte = 1,
        Byte = 2,
        Int16 = 3,
        UInt16 = 4,
        Int32 = 5,
        UInt32 = 6,
        Int64 = 7,
        UInt64 = 8,
        Single = 9,
        Double = 10,
        String = 11,
        Boolean = 12,
        TimeSpan = 13,
        DateTime = 14,
        DateTimeOffset = 15,
    }

    public interface IFileHandle : IDisposable
    {
        Stream CreateWriteStream();
        Stream OpenReadStream();
        bool CanRead { get; }
        bool CanWrite { get; }
    }

    public interface IRowToRowMapper
    {
        IEnumerable<DataViewSchema.Column> GetDependencies(IEnumerable<DataViewSchema.Column> dependingColumns);
        DataViewRow GetRow(DataViewRow input, IEnumerable<DataViewSchema.Column> activeColumns);
        DataViewSchema InputSchema { get; }
        DataViewSchema OutputSchema { get; }
    }

    public sealed class SimpleFileHandle : IFileHandle, IDisposable
    {
        public SimpleFileHandle(Runtime.IExceptionContext ectx, string path, bool needsWrite, bool autoDelete) => throw Stub.Error;
        public Stream CreateWriteStream() => throw Stub.Error;
        public void Dispose() => throw Stub.Error;
        public Stream OpenReadStream() => throw Stub.Error;
        public bool CanRead => throw Stub.Error;
        public bool CanWrite => throw Stub.Error;
    }
}

namespace Microsoft.ML.Runtime
{
    public struct ChannelMessage
    {
        public readonly ChannelMessageKind Kind;
        public readonly MessageSensitivity Sensitivity;
        public string Message => throw Stub.Error;
    }

    public enum ChannelMessageKind
    {
        Trace = 0,
        Info = 1,
        Warning = 2,
        Error = 3,
    }

    public sealed class ComponentCatalog
    {
        internal ComponentCatalog() => throw Stub.Error;
        public void RegisterAssembly(Assembly assembly, bool throwOnError = true) => throw Stub.Error;
    }

    public interface IChannel : IPipe<ChannelMessage>, IExceptionContext, IDisposable
    {
        void Error(MessageSensitivity sensitivity, string fmt);
        void Error(MessageSensitivity sensitivity, string fmt, params object[] args);
        void Info(MessageSensitivity sensitivity, string fmt);
        void Info(MessageSensitivity sensitivity, string fmt, params object[] args);
        void Trace(MessageSensitivity sensitivity, string fmt);
        void Trace(MessageSensitivity sensitivity, string fmt, params object[] args);
        void Warning(MessageSensitivity sensitivity, string fmt);
        void Warning(MessageSensitivity sensitivity, string fmt, params object[] args);
    }

    public interface IChannelProvider : IExceptionContext
    {
        IChannel Start(string name);
        IPipe<TMessage> StartPipe<TMessage>(string name);
    }

    public interface IComponentFactory
    {
    }

    public interface IComponentFactory<TComponent> : IComponentFactory
    {
        TComponent CreateComponent(IHostEnvironment env);
    }

    public interface IComponentFactory<TArg1, TComponent> : IComponentFactory
    {
        TComponent CreateComponent(IHostEnvironment env, TArg1 argument1);
    }

    public interface IComponentFactory<TArg1, TArg2, TComponent> : IComponentFactory
    {
        TComponent CreateComponent(IHostEnvironment env, TArg1 argument1, TArg2 argument2);
    }

    public interface IComponentFactory<TArg1, TArg2, TArg3, TComponent> : IComponentFactory
    {
        TComponent CreateComponent(IHostEnvironment env, TArg1 argument1, TArg2 argument2, TArg3 argument3);
    }

    public interface IExceptionContext
    {
        TException Process<TException>(TException ex) where TException : Exception;
        string ContextDescription { get; }
    }

    public interface IHost : IHostEnvironment, IChannelProvider, IExceptionContext, IProgressChannelProvider
    {
        Random Rand { get; }
    }

    public interface IHostEnvironment : IChannelProvider, IExceptionContext, IProgressChannelProvider
    {
        IHost Register(string name, int? seed = null, bool? verbose = null);
        ComponentCatalog ComponentCatalog { get; }
    }

    public interface IPipe<TMessage> : IExceptionContext, IDisposable
    {
        void Send(TMessage msg);
    }

    public interface IProgressChannel : IProgressChannelProvider, IDisposable
    {
        void Checkpoint(params double?[] values);
        void SetHeader(ProgressHeader header, Action<IProgressEntry> fillAction);
    }

    public interface IProgressChannelProvider
    {
        IProgressChannel StartProgressChannel(string name);
    }

    public interface IProgressEntry
    {
        void SetMetric(int index, double value);
        void SetProgress(int index, double value);
        void SetProgress(int index, double value, double lim);
    }

    public enum MessageSensitivity
    {
        All = -1,
        Unknown = -1,
        None = 0,
        UserData = 1,
        Schema = 2,
    }

    public sealed class ProgressHeader
    {
        public readonly IReadOnlyList<string> MetricNames;
        public readonly IReadOnlyList<string> UnitNames;
        public ProgressHeader(string[] metricNames, string[] unitNames) => throw Stub.Error;
        public ProgressHeader(params string[] unitNames) => throw Stub.Error;
    }
}

namespace Microsoft.ML.SearchSpace
{
    public sealed class BooleanChoiceAttribute : Attribute
    {
        public BooleanChoiceAttribute() => throw Stub.Error;
        public BooleanChoiceAttribute(bool defaultValue) => throw Stub.Error;
        public bool DefaultValue => throw Stub.Error;
    }

    public sealed class ChoiceAttribute : Attribute
    {
        public ChoiceAttribute(params object[] candidates) => throw Stub.Error;
        public ChoiceAttribute(object[] candidates, object defaultValue) => throw Stub.Error;
        public object[] Candidates => throw Stub.Error;
        public object DefaultValue => throw Stub.Error;
    }

    public sealed class NestOptionAttribute : Attribute
    {
        public NestOptionAttribute() => throw Stub.Error;
    }

    public sealed class RangeAttribute : Attribute
    {
        public RangeAttribute(double min, double max, bool logBase = false) => throw Stub.Error;
        public RangeAttribute(double min, double max, double init, bool logBase = false) => throw Stub.Error;
        public RangeAttribute(int min, int max, bool logBase = false) => throw Stub.Error;
        public RangeAttribute(int min, int max, int init, bool logBase = false) => throw Stub.Error;
        public RangeAttribute(float min, float max, bool logBase = false) => throw Stub.Error;
        public RangeAttribute(float min, float max, float init, bool logBase = false) => throw Stub.Error;
        public object Init => throw Stub.Error;
        public bool LogBase => throw Stub.Error;
        public object Max => throw Stub.Error;
        public object Min => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
