namespace GreenBuildTasks.Policy;

/// <summary>How findings are reported: the policy decides rule by rule, the enforcement of the build the rest.</summary>
internal static class PolicySeverity
{
    /// <summary>The severity of a finding.</summary>
    /// <param name="policy">The policy; null without one, when nobody asked for errors.</param>
    /// <param name="code">Identifier of the rule.</param>
    /// <param name="enforcement">What the build wants.</param>
    public static FindingSeverity Of(PolicyFile? policy, string code, Enforcement enforcement) => policy?.Severities.GetValueOrDefault(code) switch
    {
        "error" => FindingSeverity.Error,
        "warn" => FindingSeverity.Warning,
        "message" or "off" => FindingSeverity.Message,
        _ => policy is not null && enforcement == Enforcement.Error ? FindingSeverity.Error : FindingSeverity.Warning,
    };
}
