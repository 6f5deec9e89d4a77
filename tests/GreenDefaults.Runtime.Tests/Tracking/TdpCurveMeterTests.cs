using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;

namespace GreenDefaults.Runtime.Tests.Tracking;

public class TdpCurveMeterTests
{
    private readonly FakeTimeProvider _time = new();
    private TimeSpan _processorTime;

    // EPYC 7763: 280 W, 128 threads. P = 280 × (0.1 + 0.9 × load³).
    [Theory]
    [InlineData(0, 28)]
    [InlineData(0.5, 59.5)]
    [InlineData(1, 280)]
    public void A_known_processor_follows_the_cubic_curve(double load, double watts)
    {
        TdpCurveMeter meter = Start("AMD EPYC 7763 64-Core Processor", 128);
        Advance(TimeSpan.FromSeconds(100), load, 128);

        Assert.Equal(watts * 100, meter.Read()!.Value.Joules, tolerance: 1e-6);
        Assert.Equal(Evidence.Modeled, meter.Evidence);
        Assert.Equal("AMD EPYC 7763 (128 logical processors)", meter.Hardware);
        Assert.Equal(load, Input(meter, "cpu_load").Value, tolerance: 1e-9);
    }

    [Fact]
    public void A_slice_of_a_processor_gets_its_share_of_the_rated_power_and_says_so()
    {
        TdpCurveMeter meter = Start("AMD EPYC 7763 64-Core Processor", 4);
        Advance(TimeSpan.FromSeconds(10), load: 1, 4);

        Assert.Equal(280.0 * 4 / 128 * 10, meter.Read()!.Value.Joules, tolerance: 1e-6);
        Assert.Equal(4.0 / 128, Input(meter, "cpu_share").Value);
        Assert.Equal("4 visible logical processors of 128 hardware threads", Input(meter, "cpu_share").Source);
    }

    [Fact]
    public void Two_packages_draw_twice_the_rated_power()
    {
        TdpCurveMeter meter = Start("AMD EPYC 7763 64-Core Processor", 256);
        Advance(TimeSpan.FromSeconds(1), load: 1, 256);

        Assert.Equal(560, meter.Read()!.Value.Joules, tolerance: 1e-6);
    }

    [Theory]
    [InlineData(0, 4 * 0.7668)]
    [InlineData(0.5, 4 * (0.7668 + (0.5 * (4.063 - 0.7668))))]
    [InlineData(1, 4 * 4.063)]
    public void An_unknown_processor_follows_the_average_profile_of_its_virtual_processors(double load, double watts)
    {
        TdpCurveMeter meter = Start("Intel(R) Xeon(R) CPU @ 2.20GHz", 4);
        Advance(TimeSpan.FromSeconds(100), load, 4);

        Assert.Equal(watts * 100, meter.Read()!.Value.Joules, tolerance: 1e-6);
        Assert.Equal(Evidence.Default, meter.Evidence);
        Assert.True(meter.Accuracy.High > Start("AMD EPYC 7763", 4).Accuracy.High);
        Assert.StartsWith("default: 'Intel(R) Xeon(R) CPU @ 2.20GHz' is not in the catalogue", Input(meter, "max_watts").Source, StringComparison.Ordinal);
    }

    // Xeon Platinum 8370C: 205 W, threads not known. Four virtual processors of the profile draw far less than that.
    [Theory]
    [InlineData(0, 4 * 0.7668)]
    [InlineData(1, 4 * 4.063)]
    public void A_processor_whose_threads_are_not_known_follows_the_profile_not_its_rated_power(double load, double watts)
    {
        TdpCurveMeter meter = Start("Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz", 4);
        Advance(TimeSpan.FromSeconds(100), load, 4);

        Assert.Equal(watts * 100, meter.Read()!.Value.Joules, tolerance: 1e-6);
        Assert.Equal(Evidence.Default, meter.Evidence);
        Assert.Equal("Intel Xeon Platinum 8370C (4 logical processors)", meter.Hardware);
        Assert.DoesNotContain(meter.Inputs, input => input.Name == "cpu_share");
        Assert.StartsWith("default: hardware threads of Intel Xeon Platinum 8370C not known", Input(meter, "max_watts").Source, StringComparison.Ordinal);
    }

    // Core i5-8250U: 15 W, while 8 × 4.063 W of the profile are more.
    [Fact]
    public void The_profile_never_exceeds_a_rated_power_that_is_known_and_says_so()
    {
        TdpCurveMeter meter = Start("Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz", 8);
        Advance(TimeSpan.FromSeconds(10), load: 1, 8);

        Assert.Equal(15 * 10, meter.Read()!.Value.Joules, tolerance: 1e-6);
        Assert.Equal(15, Input(meter, "cpu_tdp").Value);
        Assert.StartsWith("upper limit: rated power of Intel Core i5-8250U", Input(meter, "cpu_tdp").Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_processor_without_a_name_is_unknown_too()
    {
        Assert.Equal("unknown processor (2 logical processors)", Start(null, 2).Hardware);
    }

    [Fact]
    public void Each_interval_has_its_own_load()
    {
        TdpCurveMeter meter = Start("AMD EPYC 7763", 128);
        Advance(TimeSpan.FromSeconds(10), load: 1, 128);
        meter.Read();
        Advance(TimeSpan.FromSeconds(10), load: 0, 128);

        // One reading over both intervals would give 20 s × 280 × (0.1 + 0.9 / 8) = 1190 J.
        Assert.Equal((280 * 10) + (28 * 10), meter.Read()!.Value.Joules, tolerance: 1e-6);
    }

    [Fact]
    public void A_reading_at_the_same_instant_adds_nothing()
    {
        TdpCurveMeter meter = Start("AMD EPYC 7763", 128);
        _processorTime += TimeSpan.FromSeconds(1);

        Assert.Equal(0, meter.Read()!.Value.Joules);
    }

    [Fact]
    public void A_load_above_what_is_possible_counts_as_full()
    {
        TdpCurveMeter meter = Start("AMD EPYC 7763", 128);
        Advance(TimeSpan.FromSeconds(1), load: 5, 128);

        Assert.Equal(280, meter.Read()!.Value.Joules, tolerance: 1e-6);
    }

    [Fact]
    public void Starting_again_starts_from_zero()
    {
        TdpCurveMeter meter = Start("AMD EPYC 7763", 128);
        Advance(TimeSpan.FromSeconds(1), load: 1, 128);
        meter.Read();
        meter.TryStart();

        Assert.Equal(0, meter.Read()!.Value.Joules);
    }

    private TdpCurveMeter Start(string? modelName, int processors)
    {
        TdpCurveMeter meter = new(_time, modelName, processors, () => _processorTime);
        Assert.True(meter.TryStart());
        return meter;
    }

    private void Advance(TimeSpan time, double load, int processors)
    {
        _time.Advance(time);
        _processorTime += time * (load * processors);
    }

    private static EstimateInput Input(TdpCurveMeter meter, string name) => meter.Inputs.Single(input => input.Name == name);
}
