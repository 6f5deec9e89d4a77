using GreenDefaults.Runtime.Estimation;
using GreenDefaults.Runtime.Tracking;
using GreenDefaults.Runtime.Units;

namespace GreenDefaults.Runtime.Tests.Tracking;

/// <summary>A meter that reads what a test tells it.</summary>
internal sealed class FakeMeter(string name, EnergyDomain domain, Func<Energy?> read) : IEnergyMeter
{
    public string Name => name;

    public EnergyDomain Domain => domain;

    public Evidence Evidence { get; init; } = Evidence.Measured;

    public RelativeRange Accuracy { get; init; } = new(0.95, 1.05);

    public string? Hardware { get; init; } = "Fake";

    public IReadOnlyList<EstimateInput> Inputs { get; init; } = [new("counter", 1, "", "test", null)];

    public Func<bool> Start { get; init; } = () => true;

    public int Reads { get; private set; }

    public bool TryStart() => Start();

    public Energy? Read()
    {
        Reads++;
        return read();
    }
}
