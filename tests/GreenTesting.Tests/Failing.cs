namespace GreenTesting.Tests;

/// <summary>Asserts about verifications that must fail.</summary>
internal static class Failing
{
    /// <summary>The verification fails, and its message says all of <paramref name="fragments"/>.</summary>
    /// <returns>The message.</returns>
    public static async Task<string> WithAsync(Task verification, params string[] fragments)
    {
        var exception = await Assert.ThrowsAsync<VerificationException>(() => verification);
        Assert.All(fragments, fragment => Assert.Contains(fragment, exception.Message, StringComparison.Ordinal));
        return exception.Message;
    }
}
