namespace GreenAnalyzers.Tests.Inference;

/// <summary>The programs around the bodies that the tests of GRN3001 analyze.</summary>
internal static class InferencePrograms
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TorchSharp;
        using static TorchSharp.torch;

        """;

    public static string Method(string body, string signature = "void Run") => Usings + $$"""

        public class Program
        {
            private IDisposable _mode;
            private Tensor _kept;

            public {{signature}}(nn.Module<Tensor, Tensor> model, Loss<Tensor, Tensor, Tensor> loss, Tensor input, IEnumerable<Tensor> batches, bool flag, Func<IDisposable> off)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }

            private static IDisposable Off() => no_grad();
            private static void SwitchOff() { no_grad(); }
            private static void WithoutGradients(Action action) { using (no_grad()) action(); }
            private static Tensor Step(nn.Module<Tensor, Tensor> network, Tensor batch) => network.forward(batch);
            private static void Fit(nn.Module<Tensor, Tensor> network) { network.train(); network.call(ones(1)).backward(); }
            private static void Attack(Tensor output) => output.sum().backward();
        }
        """;
}
