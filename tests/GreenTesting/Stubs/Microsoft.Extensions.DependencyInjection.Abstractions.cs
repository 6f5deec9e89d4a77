// Reference-only stub: Microsoft.Extensions.DependencyInjection.Abstractions - .NET 10.0.12 (dotnet/dotnet 95017c71, 2026-08-22).
// Only what rules and their tests need; each signature as in the library, see Microsoft.Extensions.DependencyInjection.Abstractions.signatures.txt.
#nullable disable

using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Extensions.DependencyInjection
{
    public interface IServiceCollection : IList<ServiceDescriptor>, ICollection<ServiceDescriptor>, IEnumerable<ServiceDescriptor>, IEnumerable
    {
    }

    public class ServiceDescriptor
    {
        internal ServiceDescriptor() => throw Stub.Error;
    }

    public static class ServiceCollectionServiceExtensions
    {
        public static IServiceCollection AddScoped<TService>(this IServiceCollection services)
            where TService : class => throw Stub.Error;

        public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Type implementationType) => throw Stub.Error;

        public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services)
            where TService : class
            where TImplementation : class, TService => throw Stub.Error;

        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services)
            where TService : class => throw Stub.Error;

        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory)
            where TService : class => throw Stub.Error;

        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService implementationInstance)
            where TService : class => throw Stub.Error;
    }
}

internal static class Stub
{
    public static Exception Error => new NotSupportedException("This is a reference-only stub: code compiles against it and does not run.");
}
