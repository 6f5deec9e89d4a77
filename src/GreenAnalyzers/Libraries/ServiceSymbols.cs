using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Libraries;

/// <summary>The types of Microsoft.Extensions and ASP.NET Core by which a program serves requests until it is stopped.</summary>
internal sealed class ServiceSymbols
{
    /// <summary>The calls that register a service, of which one object lives as long as the program.</summary>
    public static IReadOnlyList<string> SingletonNames { get; } =
        ["AddSingleton", "TryAddSingleton", "AddKeyedSingleton", "TryAddKeyedSingleton", "AddHostedService"];

    /// <summary>The calls that register a service, of which there is one object for each request or use.</summary>
    public static IReadOnlyList<string> ShortLivedNames { get; } = ["AddScoped", "TryAddScoped", "AddTransient", "TryAddTransient", "AddHttpClient"];

    private readonly INamedTypeSymbol? _services;
    private readonly INamedTypeSymbol? _hostedService;
    private readonly INamedTypeSymbol? _application;
    private readonly INamedTypeSymbol? _hostExtensions;
    private readonly IReadOnlyList<INamedTypeSymbol> _handlers;

    private ServiceSymbols(Compilation compilation)
    {
        _services = compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.IServiceCollection");
        _hostedService = compilation.GetTypeByMetadataName("Microsoft.Extensions.Hosting.IHostedService");
        _application = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.WebApplication");
        _hostExtensions = compilation.GetTypeByMetadataName("Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions");
        _handlers =
        [
            .. new[] { "Microsoft.AspNetCore.Mvc.ControllerBase", "Microsoft.AspNetCore.SignalR.Hub", "Microsoft.AspNetCore.Mvc.RazorPages.PageModel" }
                .Select(compilation.GetTypeByMetadataName)
                .OfType<INamedTypeSymbol>(),
        ];
    }

    /// <returns>Null when the compilation references neither library.</returns>
    public static ServiceSymbols? TryCreate(Compilation compilation)
    {
        var symbols = new ServiceSymbols(compilation);
        return symbols._services is null && symbols._hostedService is null ? null : symbols;
    }

    /// <summary>True for a call that registers a service.</summary>
    public bool Registers(IOperation? operation, IReadOnlyList<string> names)
        => operation is IInvocationOperation { TargetMethod: { Parameters: { Length: > 0 } parameters } method }
            && names.Contains(method.Name)
            && method.IsExtensionMethod
            && parameters[0].Type.Is(_services);

    /// <summary>True for a class that the host runs as long as it runs itself.</summary>
    public bool IsHosted(ITypeSymbol type) => _hostedService is not null && type.AllInterfaces.Any(candidate => candidate.Is(_hostedService));

    /// <summary>True for a class of which there is an object for each request.</summary>
    public bool IsRequestHandler(ITypeSymbol type) => _handlers.Any(type.DerivesFrom);

    /// <summary>True for a call that serves until the program is stopped.</summary>
    public bool RunsHost(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "Run" or "RunAsync" or "Start" or "StartAsync" } method }
            && (method.ContainingType.Is(_application) || method.ContainingType.Is(_hostExtensions));
}
