using GreenBuildTasks.Cards;
using GreenBuildTasks.Reports;

namespace GreenBuildTasks.Policy.Rules;

/// <summary><c>GRN8003</c>: a model that is larger than allowed, or in another precision. What cannot be read is not allowed either.</summary>
internal static class ModelRule
{
    /// <summary>Findings at the model files, in their order.</summary>
    public static IEnumerable<PolicyFinding> Check(PolicyFile policy, PolicyContext context)
        => context.Models.SelectMany(model => Breaches(policy, context, model).Select(breach => new PolicyFinding(
            FindingCodes.ModelNotAllowed,
            new FileProblem(context.FullPath(model), Line: 0, Column: 0, $"the model {model.Path} {breach}"))));

    private static IEnumerable<string> Breaches(PolicyFile policy, PolicyContext context, ReportModel model)
    {
        if (policy.MaxModelBytes is { } size && (model.Bytes ?? LengthOf(context.FullPath(model))) is var bytes && !(bytes <= size.Value))
        {
            yield return bytes is null
                ? $"has a size that is not known; {size.Place} allows at most {Bytes(size.Value)}"
                : $"has {Bytes(bytes.Value)}; {size.Place} allows at most {Bytes(size.Value)}";
        }

        if (policy.MaxParameters is { } most && !(model.Parameters <= most.Value))
        {
            yield return model.Parameters is { } parameters
                ? $"has {PlainNumber.Format(parameters, digits: 15)} parameters; {most.Place} allows at most {PlainNumber.Format(most.Value)}"
                : $"has a number of parameters that is not known{Reason(model)}; {most.Place} allows at most {PlainNumber.Format(most.Value)}";
        }

        if (policy.RequiredPrecision is { } required && !IsAllowed(required.Value, model))
        {
            var allowed = string.Join(", ", required.Value);
            yield return model.Precision is { } precision
                ? $"has weights of {precision}; {required.Place} allows {allowed}{Siblings(model)}"
                : $"has a precision that is not known{Reason(model)}; {required.Place} allows {allowed}";
        }
    }

    /// <summary>A model that was read and has no weights has no precision that could be wrong.</summary>
    private static bool IsAllowed(IReadOnlyList<string> allowed, ReportModel model)
        => model.Precision is { } precision ? allowed.Contains(precision, StringComparer.Ordinal) : model is { Problem: null, Parameters: 0 };

    private static string Reason(ReportModel model) => model.Problem is { } problem ? $" ({problem})" : "";

    private static string Siblings(ReportModel model)
        => model.QuantizedSiblings is { Count: > 0 } siblings ? $"; {MarkdownText.List(siblings, ", ")} does the same with fewer bits" : "";

    private static long? LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Bytes(double bytes) => $"{PlainNumber.Format(bytes, digits: 15)} bytes";
}
