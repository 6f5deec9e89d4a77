using GreenDocs;

// Writes what can be derived from the table of rules, the published record and a sample. The exit code is the number of files that were not current: a CI that runs this command
// refuses a change whose documentation was forgotten.
var repository = Repository.Find(AppContext.BaseDirectory);
var stale = 0;
foreach (var file in GeneratedFiles.Of(repository))
{
    if (file.IsCurrent)
    {
        continue;
    }

    file.Write();
    Console.WriteLine($"updated {Path.GetRelativePath(repository, file.Path)}");
    stale++;
}

Console.WriteLine(stale == 0 ? "Generated documentation is current." : $"{stale} file(s) were out of date.");
return stale;
