using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GreenAnalyzers.Training;

/// <summary>The names of the methods of a project whose text names a call that trains, or a method that names one: what may be worth binding.</summary>
internal sealed class TrainingNames
{
    private static readonly HashSet<string> Calls = ["Fit", "CrossValidate", "CrossValidateNonCalibrated", "backward"];

    private readonly HashSet<string> _names;

    private TrainingNames(HashSet<string> names)
    {
        _names = names;
    }

    public bool MayTrain(string method) => _names.Contains(method);

    /// <summary>Reads every file of the project twice, without binding any.</summary>
    public static TrainingNames In(Compilation compilation)
    {
        var direct = NamesOfMethodsThatName(Calls, compilation);
        var indirect = NamesOfMethodsThatName(direct, compilation);
        indirect.UnionWith(direct);
        return new TrainingNames(indirect);
    }

    private static HashSet<string> NamesOfMethodsThatName(HashSet<string> called, Compilation compilation)
    {
        var names = new HashSet<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var token in tree.GetRoot().DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax && called.Contains(token.ValueText))
                {
                    // A local function is part of its method.
                    foreach (var ancestor in token.Parent.Ancestors())
                    {
                        if (ancestor is MethodDeclarationSyntax method)
                        {
                            names.Add(method.Identifier.ValueText);
                        }
                        else if (ancestor is LocalFunctionStatementSyntax function)
                        {
                            names.Add(function.Identifier.ValueText);
                        }
                    }
                }
            }
        }

        return names;
    }
}
