namespace GreenDefaults.Tests.Shared;

/// <summary>A test of behaviour that Windows does not have: file modes, links without privileges.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs Unix file modes and links.";
        }
    }
}
