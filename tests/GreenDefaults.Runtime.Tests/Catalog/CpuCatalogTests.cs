using GreenDefaults.Runtime.Catalog;

namespace GreenDefaults.Runtime.Tests.Catalog;

public class CpuCatalogTests
{
    // As /proc/cpuinfo prints them.
    [Theory]
    [InlineData("AMD EPYC 7763 64-Core Processor", "AMD EPYC 7763", 280, 128)]
    [InlineData("Intel(R) Xeon(R) Platinum 8380 CPU @ 2.30GHz", "Intel Xeon Platinum 8380", 270, 80)]
    [InlineData("Intel(R) Xeon(R) Platinum 8480+", "Intel Xeon Platinum 8480+", 350, 112)]
    [InlineData("Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz", "Intel Xeon E5-2680 v4", 120, 28)]
    [InlineData("Intel(R) Core(TM) i7-8700 CPU @ 3.20GHz", "Intel Core i7-8700", 65, null)]
    [InlineData("11th Gen Intel(R) Core(TM) i7-1165G7 @ 2.80GHz", "Intel Core i7-1165G7", 28, null)]
    [InlineData("13th Gen Intel(R) Core(TM) i9-13900K", "Intel Core i9-13900K", 125, null)]
    [InlineData("AMD Ryzen 9 5950X 16-Core Processor", "AMD Ryzen 9 5950X", 105, null)]
    [InlineData("AMD Ryzen 7 5800H with Radeon Graphics", "AMD Ryzen 7 5800H", 45, null)]
    [InlineData("AMD Ryzen 7 7840U w/ Radeon 780M Graphics", "AMD Ryzen 7 7840U", 28, null)]
    [InlineData("AMD Ryzen Threadripper 3970X 32-Core Processor", "AMD Ryzen Threadripper 3970X", 280, null)]
    public void A_processor_is_found_by_the_name_that_the_system_prints(string printed, string name, double watts, int? threads)
    {
        Assert.True(CpuCatalog.TryFind(printed, out Cpu? cpu));
        Assert.Equal((name, watts, threads), (cpu.Name, cpu.TdpWatts, cpu.HardwareThreads));
    }

    [Theory]
    [InlineData("Intel(R) Xeon(R) CPU @ 2.20GHz")]
    [InlineData("Intel(R) Xeon(R) Processor @ 2.30GHz")]
    [InlineData("AMD EPYC")]
    [InlineData("AMD EPYC Processor")]
    [InlineData("AMD EPYC 7B13")]
    [InlineData("Intel64 Family 6 Model 158 Stepping 10, GenuineIntel")]
    [InlineData("Intel Xeon Platinum 8380X")]
    [InlineData("QEMU Virtual CPU version 2.5+")]
    [InlineData("")]
    [InlineData(null)]
    public void A_name_without_a_known_model_is_not_found(string? printed)
    {
        Assert.False(CpuCatalog.TryFind(printed, out _));
    }
}
