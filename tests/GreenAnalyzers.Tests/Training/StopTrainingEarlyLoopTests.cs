using GreenTesting;
using Verify = GreenTesting.CSharpAnalyzerVerifier<GreenAnalyzers.Training.StopTrainingEarlyAnalyzer>;

namespace GreenAnalyzers.Tests.Training;

/// <summary>Loops over the epochs of a network of TorchSharp.</summary>
public class StopTrainingEarlyLoopTests
{
    private static string Body(string body) => $$"""
        using System;
        using System.Threading;
        using TorchSharp;
        using static TorchSharp.torch;

        public class Program
        {
            private const int Epochs = 100;

            public void Run(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor input, int epochs, CancellationToken token)
            {
                double best = 0;
                {{body}}
            }

            private static void Train(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer, Tensor batch)
            {
                network.train();
                optimizer.zero_grad();
                network.call(batch).sum().backward();
                optimizer.step();
            }

            private static double Test(nn.Module<Tensor, Tensor> network, Tensor batch)
            {
                network.eval();
                using var _ = no_grad();
                return network.call(batch).ToSingle();
            }

            private static void Log(int epoch) => Console.WriteLine(epoch);
        }
        """;

    private static Task VerifyAsync(string body) => Verify.VerifyAnalyzerAsync(Body(body), [Library.TorchSharp], []);

    [Theory]
    [InlineData("for (var epoch = 1; [|epoch <= Epochs|]; epoch++) { Train(model, optimizer, input); Test(model, input); Log(epoch); }")]
    [InlineData("for (int epoch = 0; [|epoch < 50|]; ++epoch) { Train(model, optimizer, input); if (epoch % 5 == 0) best = Math.Max(best, Test(model, input)); }")]
    [InlineData("var count = 80; for (long epoch = 0; [|epoch < count|]; epoch++) { model.train(); model.call(input).sum().backward(); optimizer.step(); model.eval(); using (no_grad()) model.call(input); }")]
    [InlineData("for (var epoch = 0; [|epoch < 60|]; epoch++) { for (var batch = 0; batch < 9; batch++) { Train(model, optimizer, input); if (batch > 5) break; } Test(model, input); }")]
    [InlineData("for (var epoch = 0; [|epoch < 60|]; epoch++) { Train(model, optimizer, input); Func<double> test = () => { return 1; }; Test(model, input); if (epoch == 3) continue; Log(epoch); }")]
    public Task Many_epochs_that_nothing_ends_are_reported(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("for (var epoch = 1; epoch <= 49; epoch++) { Train(model, optimizer, input); Test(model, input); }")]
    [InlineData("for (var epoch = 1; epoch <= epochs; epoch++) { Train(model, optimizer, input); Test(model, input); }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs && best < 1; epoch++) { Train(model, optimizer, input); best = Test(model, input); }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Train(model, optimizer, input); if (Test(model, input) < best) break; }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Train(model, optimizer, input); if (Test(model, input) < best) return; }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Train(model, optimizer, input); if (Test(model, input) < best) throw new InvalidOperationException(); }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Train(model, optimizer, input); if (Test(model, input) < best) goto end; } end: Log(1);")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Train(model, optimizer, input); if (Test(model, input) < best) epoch = Epochs; }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Train(model, optimizer, input); Test(model, input); token.ThrowIfCancellationRequested(); }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Train(model, optimizer, input); }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Test(model, input); }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch += 5) { Train(model, optimizer, input); Test(model, input); }")]
    [InlineData("for (var epoch = 1; epoch <= Epochs; epoch++) { Log(epoch); }")]
    public Task Few_epochs_a_way_out_and_loops_without_validation_are_silent(string body) => VerifyAsync(body);

    [Fact]
    public Task The_message_says_how_many_epochs_are_trained()
        => Verify.VerifyAnalyzerAsync(
            Body("for (var epoch = 1; {|#0:epoch <= 1000|}; epoch++) { Train(model, optimizer, input); Test(model, input); }"),
            [Library.TorchSharp],
            Verify.Diagnostic().WithLocation(0).WithMessage(
                "All 1,000 epochs are trained, although each of them is validated; leave the loop when validation no longer improves"));

    [Fact]
    public Task Top_level_statements_are_analyzed()
        => Verify.VerifyAnalyzerAsync(
            """
            using static TorchSharp.torch;

            var model = nn.Linear(3, 4);
            const int epochs = 200;
            for (var epoch = 0; [|epoch < epochs|]; epoch++)
            {
                model.train();
                model.call(ones(3)).sum().backward();
                model.eval();
                model.call(ones(3));
            }
            """,
            [Library.TorchSharp],
            []);
}
