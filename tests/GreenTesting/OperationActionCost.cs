using GreenTesting.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting;

/// <summary>What an analyzer allocates while it looks at operations.</summary>
public static class OperationActionCost
{
    /// <summary>
    /// Bytes that the operation actions of an analyzer allocate when they see every operation of a file a second time. The first
    /// time, what the compiler and the analyzer keep is made.
    /// </summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="tree">The file, in which it has nothing to report.</param>
    /// <param name="compilation">The compilation that holds the file.</param>
    /// <param name="options">Additional files and configuration.</param>
    /// <exception cref="VerificationException">The analyzer reported something.</exception>
    public static long AllocatedBytes(DiagnosticAnalyzer analyzer, SyntaxTree tree, Compilation compilation, AnalyzerOptions options)
    {
        var actions = OperationActionRecorder.Record(analyzer, compilation, options);
        var calls = new List<(Action<OperationAnalysisContext> Action, OperationAnalysisContext Context)>();
        var model = compilation.GetSemanticModel(tree);
        foreach (var operation in tree.GetRoot().DescendantNodes().Select(node => model.GetOperation(node)).OfType<IOperation>().Distinct())
        {
            var member = model.GetEnclosingSymbol(operation.Syntax.SpanStart)!;
#pragma warning disable CS0618 // Its replacement, CompilationWithAnalyzers, allocates by itself around each action.
            var context = new OperationAnalysisContext(operation, member, compilation, options, Fail, _ => true, CancellationToken.None);
#pragma warning restore CS0618
            calls.AddRange(actions[operation.Kind].Select(action => (action, context)));
        }

        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Run()
        {
            for (var i = 0; i < calls.Count; i++)
            {
                calls[i].Action(calls[i].Context);
            }
        }

        static void Fail(Diagnostic diagnostic) => throw new VerificationException($"Nothing is to be reported here: {diagnostic}");
    }
}
