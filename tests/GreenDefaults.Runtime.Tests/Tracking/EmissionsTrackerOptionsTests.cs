using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tests.Tracking;

public class EmissionsTrackerOptionsTests
{
    [Fact]
    public void Defaults_are_those_of_the_documentation()
    {
        EmissionsTrackerOptions options = new();

        Assert.Equal("runs", options.OutputDirectory);
        Assert.Null(options.Country);
        Assert.Null(options.Intensity);
        Assert.Null(options.Pue);
        Assert.Equal("training", options.Activity);
        Assert.Null(options.Hardware);
        Assert.Same(TimeProvider.System, options.TimeProvider);
        Assert.Null(options.Meters);
        Assert.Equal(TimeSpan.FromSeconds(1), options.SampleInterval);
        Assert.True(options.WriteRecord);
    }

    [Fact]
    public void A_wrong_value_is_refused_when_it_is_set()
    {
        EmissionsTrackerOptions options = new();

        Assert.ThrowsAny<ArgumentException>(() => options.OutputDirectory = " ");
        Assert.Throws<EstimationException>(() => options.Country = "Atlantis");
        Assert.Throws<EstimationException>(() => options.Intensity = new(CarbonIntensity.FromGramsPerKilowattHour(1501), "test"));
        Assert.Throws<EstimationException>(() => options.Intensity = new(default, "test"));
        Assert.Throws<EstimationException>(() => options.Pue = new(0.9, "test"));
        Assert.Throws<EstimationException>(() => options.Pue = new(double.NaN, "test"));
        Assert.Throws<ArgumentException>(() => options.Activity = "Training");
        Assert.Throws<ArgumentNullException>(() => options.TimeProvider = null!);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.SampleInterval = TimeSpan.FromMilliseconds(99));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.SampleInterval = TimeSpan.FromMinutes(61));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.SampleInterval = Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void The_ends_of_every_range_are_accepted()
    {
        EmissionsTrackerOptions options = new()
        {
            SampleInterval = EmissionsTrackerOptions.MinimumSampleInterval,
            Pue = new(3, "test"),
            Intensity = new(CarbonIntensity.FromGramsPerKilowattHour(1500), "test"),
            Country = "france",
        };
        options.SampleInterval = EmissionsTrackerOptions.MaximumSampleInterval;

        Assert.Equal(TimeSpan.FromHours(1), options.SampleInterval);
        Assert.Equal(3, options.Pue!.Value.Value);
        Assert.Equal("france", options.Country);
    }

    [Fact]
    public void Every_kind_of_activity_is_accepted()
    {
        Assert.All(ActivityKinds.All, kind => Assert.Equal(kind, new EmissionsTrackerOptions { Activity = kind }.Activity));
        Assert.Equal(9, ActivityKinds.All.Count);
    }
}
