namespace GreenBuildTasks.Tests;

public sealed class GreenTaskTests
{
    [Fact]
    public void An_unexpected_exception_becomes_a_warning_without_a_stack_trace()
    {
        var (task, engine) = Create(_ => throw new InvalidOperationException("broken {0}"));

        Assert.True(task.Execute());

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("GRN9999", warning.Code);
        Assert.Contains("InvalidOperationException: broken {0}", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", warning.Message, StringComparison.Ordinal);
        Assert.Contains(engine.Messages, message => message.Message!.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_gate_fails_the_build_on_an_internal_error()
    {
        var (task, engine) = Create(_ => throw new InvalidOperationException("broken"), FindingSeverity.Error);

        Assert.False(task.Execute());

        Assert.Equal("GRN9999", Assert.Single(engine.Errors).Code);
    }

    [Fact]
    public void An_error_fails_the_task_and_carries_its_position()
    {
        var (task, engine) = Create(log => log(FindingSeverity.Error, "policy.yml", "{ braces } stay"));

        Assert.False(task.Execute());

        var error = Assert.Single(engine.Errors);
        Assert.Equal(("GRN0001", "policy.yml", 3, 7), (error.Code, error.File, error.LineNumber, error.ColumnNumber));
        Assert.Equal("{ braces } stay", error.Message);
    }

    [Fact]
    public void A_warning_and_a_message_leave_the_task_successful()
    {
        var (task, engine) = Create(log =>
        {
            log(FindingSeverity.Warning, "a.onnx", "{0}");
            log(FindingSeverity.Message, null, "100 %");
        });

        Assert.True(task.Execute());

        Assert.Equal(("GRN0001", "a.onnx", "{0}"), (engine.Warnings[0].Code, engine.Warnings[0].File, engine.Warnings[0].Message));
        Assert.Equal(("GRN0001", "100 %"), (engine.Messages[0].Code, engine.Messages[0].Message));
    }

    [Fact]
    public void A_finding_without_a_file_points_to_the_project()
    {
        var (task, engine) = Create(log => log(FindingSeverity.Warning, null, "somewhere"));

        task.Execute();

        Assert.Equal("test.csproj", Assert.Single(engine.Warnings).File);
    }

    private static (GreenTask Task, RecordingBuildEngine Engine) Create(
        Action<Action<FindingSeverity, string?, string>> run, FindingSeverity internalErrors = FindingSeverity.Warning)
    {
        var engine = new RecordingBuildEngine();
        return (new ScriptedTask(run, internalErrors) { BuildEngine = engine }, engine);
    }

    private sealed class ScriptedTask(Action<Action<FindingSeverity, string?, string>> run, FindingSeverity internalErrors) : GreenTask
    {
        protected override FindingSeverity InternalErrorSeverity => internalErrors;

        protected override void Run()
            => run((severity, file, message) => LogFinding(severity, "GRN0001", file, file is null ? 0 : 3, file is null ? 0 : 7, message));
    }
}
