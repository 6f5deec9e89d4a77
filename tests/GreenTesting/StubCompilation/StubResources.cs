namespace GreenTesting.StubCompilation;

/// <summary>The files of the folder <c>Stubs</c>, which are embedded in this assembly.</summary>
internal static class StubResources
{
    public static string Read(string fileName)
    {
        using var stream = typeof(StubResources).Assembly.GetManifestResourceStream("Stubs/" + fileName)
            ?? throw new VerificationException($"There is no stub file {fileName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
