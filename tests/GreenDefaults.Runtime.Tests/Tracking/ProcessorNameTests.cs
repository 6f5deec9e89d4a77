using GreenDefaults.Runtime.Tracking;

namespace GreenDefaults.Runtime.Tests.Tracking;

public sealed class ProcessorNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_model_name_of_the_first_processor_is_read()
    {
        string path = _folder.Write("cpuinfo", "processor\t: 0\nmodel\t\t: 85\nmodel name\t: Intel(R) Xeon(R) Gold 6148 CPU @ 2.40GHz\n\nprocessor\t: 1\nmodel name\t: other\n");

        Assert.Equal("Intel(R) Xeon(R) Gold 6148 CPU @ 2.40GHz", ProcessorName.FromCpuInfo(path));
    }

    [Fact]
    public void A_file_without_a_model_name_as_on_Arm_gives_none()
    {
        Assert.Null(ProcessorName.FromCpuInfo(_folder.Write("cpuinfo", "processor\t: 0\nCPU implementer\t: 0x41\n")));
    }

    [Fact]
    public void A_missing_file_gives_none()
    {
        Assert.Null(ProcessorName.FromCpuInfo(Path.Combine(_folder.Path, "absent")));
    }
}
