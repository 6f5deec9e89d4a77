using System.Collections.Immutable;
using GreenAnalyzers.Flow;
using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Hosted;

/// <summary>GRN4003: the embeddings of a collection are requested one by one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BatchEmbeddingsAnalyzer : GreenAnalyzer
{
    /// <summary>Key of the diagnostic property that names the method which takes many inputs.</summary>
    internal const string BatchMethod = nameof(BatchMethod);

    /// <summary>Key of the diagnostic property that is there when the collection can be passed on as it is, and zipped with what comes back.</summary>
    internal const string IsCollectionKnown = nameof(IsCollectionKnown);

    /// <summary>Creates the rule.</summary>
    public BatchEmbeddingsAnalyzer()
        : base(Rules.BatchEmbeddings)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        // Tests ask for one embedding after the other on purpose.
        if (EmbeddingSymbols.TryCreate(context.Compilation) is { } embeddings && !TestFrameworks.AreUsedBy(context.Compilation))
        {
            var loops = new RequestLoops(context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, embeddings, loops), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, EmbeddingSymbols embeddings, RequestLoops loops)
    {
        var call = (IInvocationOperation)context.Operation;
        if (embeddings.SingleRequestOf(call) is not { } request || loops.Around(call, request.Input, context.CancellationToken) is not { } repetition)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(BatchMethod, request.BatchMethod);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.BatchEmbeddings,
            call.Syntax is InvocationExpressionSyntax syntax ? CalledName.LocationOf(syntax) : call.Syntax.GetLocation(),
            additionalLocations: null,
            properties: call.IsWithin(repetition.Repeater) && IsKnown(repetition.Collection, call) ? properties.Add(IsCollectionKnown, null) : properties,
            messageArgs: [call.TargetMethod.Name, NameOf(repetition.Collection), request.BatchMethod]));
    }

    /// <summary>True for strings that lie in memory, where <c>Zip</c> is in scope: a query would run twice.</summary>
    private static bool IsKnown(IOperation? collection, IOperation call)
        => collection is not null
            && Unconverted(collection).Type is { } type
            && (type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } || type.AllInterfaces.Append(type).Any(IsCollectionOfStrings))
            && call.SemanticModel?.LookupSymbols(call.Syntax.SpanStart, type, "Zip", includeReducedExtensionMethods: true).IsEmpty == false;

    private static bool IsCollectionOfStrings(ITypeSymbol type)
        => type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            && ((INamedTypeSymbol)type).TypeArguments[0].SpecialType == SpecialType.System_String;

    private static IOperation Unconverted(IOperation collection)
    {
        while (collection is IConversionOperation conversion)
        {
            collection = conversion.Operand;
        }

        return collection;
    }

    /// <summary>The collection as a message says it: by its name where it has one.</summary>
    private static string NameOf(IOperation? collection)
    {
        return (collection is null ? null : Unconverted(collection)) switch
        {
            ILocalReferenceOperation local => $"'{local.Local.Name}'",
            IParameterReferenceOperation parameter => $"'{parameter.Parameter.Name}'",
            IMemberReferenceOperation member => $"'{member.Member.Name}'",
            _ => "a collection",
        };
    }
}
