using GreenDefaults.Runtime.Estimation;

namespace GreenDefaults.Runtime.Tests.Api;

/// <summary>
/// Every change of the public API shows in a review: <c>PublicApi.approved.txt</c> has one line for each public member.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        string[] approved = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Api", "PublicApi.approved.txt"));
        IReadOnlyList<string> actual = PublicApiPrinter.Print(typeof(Evidence).Assembly);

        string[] changes =
        [
            .. approved.Except(actual).Select(line => "- " + line),
            .. actual.Except(approved).Select(line => "+ " + line),
        ];
        Assert.True(
            changes.Length == 0,
            "The public API has changed. If that is meant, change PublicApi.approved.txt accordingly:\n" + string.Join('\n', changes));
        Assert.Equal(approved, actual);
    }
}
