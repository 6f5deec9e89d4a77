namespace GreenBuildTasks.Tests.Imports;

/// <summary>Writes files as CodeCarbon does, from the columns of its versions.</summary>
internal static class CodeCarbonText
{
    /// <summary>The columns of 3.3.</summary>
    public const string Current =
        "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,"
        + "ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,"
        + "codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,"
        + "gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue";

    /// <summary>The columns of 2.x: no water, no utilization, no WUE.</summary>
    public const string Second =
        "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,"
        + "energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,"
        + "cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue";

    /// <summary>The columns of 1.x: no run_id, no parts, no version.</summary>
    public const string First =
        "timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region";

    /// <summary>The columns of a task file.</summary>
    public const string Tasks =
        "task_name,timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,"
        + "ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,os,python_version,codecarbon_version,cpu_count,"
        + "cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud";

    public const string RunId = "6d9b9c55-5d2a-4c9e-9b1f-0a2b3c4d5e6f";

    /// <summary>A file of 3.3 with one row: 2 kWh and 112 g.</summary>
    public static string OneRow => $"{Current}\n{Row(Current)}\n";

    // 2 kWh and 112 g, so 56 g/kWh; the parts are 25, 60 and 15 %.
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["task_name"] = "fit",
        ["timestamp"] = "2026-03-04T05:06:07",
        ["project_name"] = "sentiment",
        ["run_id"] = RunId,
        ["experiment_id"] = "5b0fa12a-3dd7-45bb-9766-cc326314d9f1",
        ["duration"] = "3600.5",
        ["emissions"] = "0.112",
        ["emissions_rate"] = "3.11e-05",
        ["cpu_power"] = "400.0",
        ["gpu_power"] = "960.0",
        ["ram_power"] = "240.0",
        ["cpu_energy"] = "0.5",
        ["gpu_energy"] = "1.2",
        ["ram_energy"] = "0.3",
        ["energy_consumed"] = "2.0",
        ["water_consumed"] = "0.0",
        ["country_name"] = "France",
        ["country_iso_code"] = "FRA",
        ["region"] = "île-de-france",
        ["cloud_provider"] = "",
        ["cloud_region"] = "",
        ["os"] = "Linux-6.8.0-x86_64-with-glibc2.39",
        ["python_version"] = "3.12.3",
        ["codecarbon_version"] = "3.3.0",
        ["cpu_count"] = "64",
        ["cpu_model"] = "AMD EPYC 7543 32-Core Processor",
        ["gpu_count"] = "4",
        ["gpu_model"] = "4 x NVIDIA A100-SXM4-80GB",
        ["longitude"] = "2.3387",
        ["latitude"] = "48.8582",
        ["ram_total_size"] = "503.6",
        ["tracking_mode"] = "machine",
        ["cpu_utilization_percent"] = "31.2",
        ["gpu_utilization_percent"] = "88.0",
        ["ram_utilization_percent"] = "12.5",
        ["ram_used_gb"] = "63.0",
        ["on_cloud"] = "N",
        ["pue"] = "1.25",
        ["wue"] = "0.0",
    };

    /// <summary>A row for a header, with some of the values changed.</summary>
    public static string Row(string columns, params (string Column, string Value)[] changes)
    {
        var changed = changes.ToDictionary(change => change.Column, change => change.Value, StringComparer.Ordinal);
        return string.Join(",", columns.Split(',').Select(column => changed.GetValueOrDefault(column) ?? Values[column]));
    }

    /// <summary>A file of 3.3 with one row for each set of changes.</summary>
    public static string File(params (string Column, string Value)[][] rows)
        => string.Concat(new[] { Current }.Concat(rows.Select(changes => Row(Current, changes))).Select(line => line + "\n"));
}
