using GreenAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Training;

/// <summary>
/// The names of the methods of a project whose text names a call that trains, or a method that names one: what may be worth binding. The files are
/// searched when the first method is asked about.
/// </summary>
internal sealed class TrainingNames(Compilation compilation)
{
    private static readonly string[] Calls = ["Fit", "CrossValidate", "CrossValidateNonCalibrated", "backward"];

    private readonly Lazy<Found> _found = new(() => Search(SourceNames.Of(compilation)));

    /// <summary>True for a method that names a training, or a method that does.</summary>
    public bool IsTraining(IMethodSymbol method) => _found.Value.Trainings.Contains(method.Name);

    /// <summary>True for a member that may run a training, by itself or through such a method. Only methods are told apart.</summary>
    public bool MayRunTraining(ISymbol member)
        => _found.Value is { HasTraining: true } found
            && (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, Name: not WellKnownMemberNames.TopLevelStatementsEntryPointMethodName }
                || found.Trainings.Contains(member.Name)
                || found.Callers.Contains(member.Name));

    private static Found Search(SourceNames source)
    {
        var hasTraining = false;
        var direct = new HashSet<string>();
        foreach (var name in source.UsesOf(Calls, default))
        {
            hasTraining = true;
            direct.UnionWith(MethodsAround(name));
        }

        var trainings = MethodsThatName(direct, source);
        var callers = MethodsThatName(trainings.Except(direct).ToList(), source);
        trainings.UnionWith(direct);
        return new Found(hasTraining, trainings, callers);
    }

    private static HashSet<string> MethodsThatName(IReadOnlyCollection<string> called, SourceNames source)
        => new(source.UsesOf(called, default).SelectMany(MethodsAround));

    /// <summary>A local function is part of its method.</summary>
    private static IEnumerable<string> MethodsAround(SyntaxNode name)
    {
        for (var parent = name.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case MethodDeclarationSyntax method:
                    yield return method.Identifier.ValueText;
                    break;
                case LocalFunctionStatementSyntax function:
                    yield return function.Identifier.ValueText;
                    break;
            }
        }
    }

    private sealed record Found(bool HasTraining, HashSet<string> Trainings, HashSet<string> Callers);
}
