namespace Digits;

/// <summary>What the user asked for.</summary>
/// <param name="OutputFolder">The folder that receives <c>models/</c> and <c>runs/</c>.</param>
/// <param name="PredictionsFile">Where to write the test images with the predictions of both networks; null: nowhere.</param>
/// <param name="Country">ISO 3166 code of the country the computer is in; null: unknown, and the world average is used.</param>
internal sealed record CommandLine(string OutputFolder, string? PredictionsFile, string? Country)
{
    public const string Usage = """
        Usage: dotnet run -- [--country CODE] [--output FOLDER] [--predictions FILE]
          --country      two-letter code of the country whose electricity is used, such as NO;
                         default: the environment variable GREENDEFAULTS_COUNTRY, else the world average
          --output       the folder that receives models/ and runs/; default: the current folder
          --predictions  also writes the test images and what both networks say about them, as JSON
        """;

    /// <returns>Null when the arguments are not understood.</returns>
    public static CommandLine? Parse(ReadOnlySpan<string> arguments)
    {
        var result = new CommandLine(".", null, Environment.GetEnvironmentVariable("GREENDEFAULTS_COUNTRY"));
        for (; arguments.Length >= 2; arguments = arguments[2..])
        {
            switch (arguments[0])
            {
                case "--country":
                    result = result with { Country = arguments[1] };
                    break;
                case "--output":
                    result = result with { OutputFolder = arguments[1] };
                    break;
                case "--predictions":
                    result = result with { PredictionsFile = arguments[1] };
                    break;
                default:
                    return null;
            }
        }

        return arguments.IsEmpty ? result : null;
    }
}
