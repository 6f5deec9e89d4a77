using System.Globalization;
using Microsoft.Build.Framework;

namespace GreenBuildTasks;

/// <summary>
/// Base of every task: reports findings with code and position, and turns an unexpected exception into finding <c>GRN9999</c>, so that a
/// defect of the tool never shows as a stack trace in a user's build.
/// </summary>
/// <remarks>MSBuild keeps the process, and with it every static, alive between builds: derived tasks keep their state in fields.</remarks>
public abstract class GreenTask : Microsoft.Build.Utilities.Task
{
    /// <summary>Code of the finding for an exception that nobody expected.</summary>
    public const string InternalErrorCode = "GRN9999";

    /// <summary>How an internal error is reported. A task whose silence would let a build pass that must fail raises it.</summary>
    protected virtual FindingSeverity InternalErrorSeverity => FindingSeverity.Warning;

    /// <summary>Runs the task; see <see cref="Run"/>.</summary>
    /// <returns>False when an error was logged.</returns>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (Exception exception)
        {
            LogInternalError(exception, file: null);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>
    /// Does the work. Bad input is reported with <see cref="LogFinding"/>; an exception that escapes becomes <c>GRN9999</c>.
    /// </summary>
    protected abstract void Run();

    /// <summary>Reports a finding.</summary>
    /// <param name="severity">Error, warning or message.</param>
    /// <param name="code">Identifier of the rule, for example <c>GRN9002</c>.</param>
    /// <param name="file">File that the finding is about; null or empty stands for the project file.</param>
    /// <param name="line">Line, from 1; 0 when there is none.</param>
    /// <param name="column">Column, from 1; 0 when there is none.</param>
    /// <param name="message">Text for the user, used as it is: braces have no meaning.</param>
    protected void LogFinding(FindingSeverity severity, string code, string? file, int line, int column, string message)
    {
        switch (severity)
        {
            case FindingSeverity.Error:
                Log.LogError(subcategory: null, code, helpKeyword: null, file, line, column, 0, 0, message);
                break;
            case FindingSeverity.Warning:
                Log.LogWarning(subcategory: null, code, helpKeyword: null, file, line, column, 0, 0, message);
                break;
            default:
                Log.LogMessage(subcategory: null, code, helpKeyword: null, file, line, column, 0, 0, MessageImportance.High, message);
                break;
        }
    }

    /// <summary>Reports <paramref name="exception"/> as an internal error; the stack trace goes to the detailed log only.</summary>
    protected void LogInternalError(Exception exception, string? file)
    {
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"Internal error in {GetType().Name}, please report it: {exception.GetType().Name}: {exception.Message}");
        LogFinding(InternalErrorSeverity, InternalErrorCode, file, line: 0, column: 0, message);
        Log.LogMessage(MessageImportance.Low, "{0}", exception);
    }
}
