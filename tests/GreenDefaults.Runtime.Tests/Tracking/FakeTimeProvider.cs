using System.Collections.Concurrent;

namespace GreenDefaults.Runtime.Tests.Tracking;

/// <summary>A clock that moves only when a test moves it, and fires its timers on the way.</summary>
internal sealed class FakeTimeProvider : TimeProvider
{
    // Trackers of many threads may share the clock.
    private readonly ConcurrentDictionary<FakeTimer, bool> _timers = [];

    public DateTimeOffset UtcNow { get; private set; } = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public int RunningTimers => _timers.Count;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => UtcNow;

    public override long GetTimestamp() => UtcNow.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        FakeTimer timer = new(this, callback, state, UtcNow + dueTime, period);
        _timers[timer] = true;
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        DateTimeOffset end = UtcNow + time;
        while (_timers.Keys.Where(timer => timer.Due <= end).MinBy(timer => timer.Due) is { } next)
        {
            UtcNow = next.Due;
            next.Fire();
        }

        UtcNow = end;
    }

    private sealed class FakeTimer(FakeTimeProvider owner, TimerCallback callback, object? state, DateTimeOffset due, TimeSpan period) : ITimer
    {
        public DateTimeOffset Due { get; private set; } = due;

        public void Fire()
        {
            Due += period;
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod) => throw new NotSupportedException();

        public void Dispose() => owner._timers.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
