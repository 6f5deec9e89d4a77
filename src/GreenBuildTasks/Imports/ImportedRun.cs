using GreenBuildTasks.Footprint;

namespace GreenBuildTasks.Imports;

/// <summary>A run as one file tells it; another file may tell the same run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Source">Who tells it.</param>
/// <param name="WholeRunId">Identifier of the run that it is a part of; its own when it is whole.</param>
internal sealed record ImportedRun(RecordedRun Run, RunSource Source, Guid WholeRunId)
{
    /// <summary>Identifier of the run, or of the task within it.</summary>
    public Guid Id => Run.Record.RunId;
}

/// <summary>Who tells a run, the one that knows most of it first.</summary>
internal enum RunSource
{
    /// <summary>The tracker of this product.</summary>
    Tracker,

    /// <summary>A row of <c>emissions.csv</c>: energy of the parts, PUE and emissions.</summary>
    CodeCarbon,

    /// <summary>A row of a task file: a part of a run.</summary>
    CodeCarbonTask,

    /// <summary>A BoAmps report: energy without PUE and without emissions.</summary>
    BoAmps,
}
