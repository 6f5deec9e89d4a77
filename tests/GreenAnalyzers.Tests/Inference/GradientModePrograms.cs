using GreenTesting;
using Verify = GreenTesting.CSharpCodeFixVerifier<
    GreenAnalyzers.Inference.DisposeGradientModeAnalyzer,
    GreenAnalyzers.CodeFixes.Inference.DisposeGradientModeCodeFix>;

namespace GreenAnalyzers.Tests.Inference;

/// <summary>The programs around the bodies that the tests of GRN3002 analyze.</summary>
internal static class GradientModePrograms
{
    internal const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using TorchSharp;
        using static TorchSharp.torch;

        """;

    internal static string Method(string body, string signature = "void Run") => Usings + $$"""

        public class Program
        {
            private IDisposable _mode;

            public {{signature}}(nn.Module<Tensor, Tensor> model, Tensor input, IEnumerable<Tensor> batches, bool flag)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }

            private static void Hold(IDisposable mode) { }
        }
        """;

    internal static Task VerifyFixAsync(string body, string fixedBody, string signature = "void Run")
        => Verify.VerifyCodeFixAsync(Method(body, signature), Method(fixedBody, signature), Library.TorchSharp);

    /// <summary>Reported or not as marked, and no fix where it is.</summary>
    internal static Task VerifyNoFixAsync(string body, string signature = "void Run") => VerifyFixAsync(body, body, signature);

    internal static Task VerifyTypesAsync(string types) => Verify.VerifyCodeFixAsync(Usings + types, Usings + types, Library.TorchSharp);
}
