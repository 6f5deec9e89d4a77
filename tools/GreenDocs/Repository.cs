namespace GreenDocs;

/// <summary>The working tree that this tool was built in.</summary>
public static class Repository
{
    /// <summary>The nearest folder upwards that holds the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "GreenDefaults.sln")))
            {
                return directory.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No GreenDefaults.sln above {start}.");
    }
}
