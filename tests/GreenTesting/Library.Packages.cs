using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GreenTesting;

public sealed partial class Library
{
    /// <summary>Libraries of which the real package is there. They have no stub, hence neither <see cref="Source"/> nor <see cref="Signatures"/>.</summary>
    public static class Packages
    {
        /// <summary>The library of this repository: <c>EmissionsTracker</c>.</summary>
        public static Library GreenDefaultsRuntime { get; } = new(
            _ => MetadataReference.CreateFromFile(typeof(GreenDefaults.Runtime.Tracking.EmissionsTracker).Assembly.Location), "GreenDefaults.Runtime", []);

        /// <summary>The SDK of Amazon Web Services: <c>RegionEndpoint</c>.</summary>
        public static Library AWSSDKCore { get; } = Package("AWSSDK.Core");

        /// <summary>Binary data, which the clients of Azure and OpenAI take.</summary>
        public static Library SystemMemoryData { get; } = Package("System.Memory.Data");

        /// <summary>What the clients of Azure and OpenAI have in common.</summary>
        public static Library SystemClientModel { get; } = Package("System.ClientModel", SystemMemoryData);

        /// <summary>The SDK of Azure: <c>AzureLocation</c>.</summary>
        public static Library AzureCore { get; } = Package("Azure.Core", SystemClientModel);

        /// <summary>The client of OpenAI.</summary>
        public static Library OpenAI { get; } = Package("OpenAI", SystemClientModel);

        /// <summary>Microsoft.Extensions.AI: chat clients and generators of embeddings of any provider.</summary>
        public static Library MicrosoftExtensionsAIAbstractions { get; } = Package("Microsoft.Extensions.AI.Abstractions");

        /// <summary>Every package.</summary>
        public static ImmutableArray<Library> All { get; } =
            [GreenDefaultsRuntime, AWSSDKCore, SystemMemoryData, SystemClientModel, AzureCore, OpenAI, MicrosoftExtensionsAIAbstractions];

        private static Library Package(string assemblyName, params ImmutableArray<Library> dependencies) =>
            new(FromOutput, assemblyName, dependencies);

        /// <summary>The build copies the assemblies beside this one, so that a test needs no package folder.</summary>
        private static MetadataReference FromOutput(Library library) => MetadataReference.CreateFromFile(
            Path.Combine(Path.GetDirectoryName(typeof(Library).Assembly.Location)!, "packages", library.AssemblyName + ".dll"));
    }
}
