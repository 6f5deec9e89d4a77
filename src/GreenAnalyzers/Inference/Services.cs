using GreenAnalyzers.Flow;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Inference;

/// <summary>Which classes of a project live as long as a service does. The registrations are looked for once, when the first class is asked about.</summary>
internal sealed class Services(ServiceSymbols symbols, Compilation compilation)
{
    private readonly Lazy<HashSet<ITypeSymbol>> _singletons = new(() => Registered(ServiceSymbols.SingletonNames, symbols, compilation));
    private readonly Lazy<HashSet<ITypeSymbol>> _shortLived = new(() => Registered(ServiceSymbols.ShortLivedNames, symbols, compilation));
    private readonly Lazy<bool> _isServer = new(() => compilation.GetEntryPoint(default) is { } entry
        && MemberBodies.Of(entry, compilation, default).SelectMany(body => body.DescendantsAndSelf()).Any(symbols.RunsHost));

    /// <summary>The types by which code registers services.</summary>
    public ServiceSymbols Symbols => symbols;

    /// <summary>True for a field or property whose value is kept as long as the service runs.</summary>
    public bool Keep(ISymbol member)
    {
        var type = member.ContainingType;
        return symbols.IsHosted(type)
            || _singletons.Value.Contains(type)
            || (member.IsStatic && (symbols.IsRequestHandler(type) || _shortLived.Value.Contains(type) || _isServer.Value));
    }

    private static HashSet<ITypeSymbol> Registered(IReadOnlyList<string> names, ServiceSymbols symbols, Compilation compilation)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var name in SourceNames.Of(compilation).UsesOf(names, default))
        {
            if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } syntax
                && SemanticModels.OperationOf(syntax, compilation, default) is IInvocationOperation call
                && symbols.Registers(call, names))
            {
                types.UnionWith(TypesIn(call));
            }
        }

        return types;
    }

    /// <summary>The types that a registration names: as type arguments, by <c>typeof</c>, or by making an object.</summary>
    private static IEnumerable<ITypeSymbol> TypesIn(IInvocationOperation registration)
        => registration.TargetMethod.TypeArguments.Concat(registration.Arguments
                .SelectMany(argument => argument.DescendantsAndSelf())
                .Select(operation => operation switch
                {
                    ITypeOfOperation named => named.TypeOperand,
                    IObjectCreationOperation made => made.Type,
                    _ => null,
                })
                .OfType<ITypeSymbol>())
            .Select(type => type.OriginalDefinition);
}
