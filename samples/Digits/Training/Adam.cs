namespace Digits.Training;

/// <summary>The Adam update for one array of parameters (Kingma and Ba, 2015, arXiv 1412.6980, algorithm 1).</summary>
internal sealed class Adam(float[] parameters, float[] gradients, double learningRate)
{
    private const double MeanDecay = 0.9;
    private const double VarianceDecay = 0.999;
    private const double Epsilon = 1e-8;

    private readonly double[] _mean = new double[parameters.Length];
    private readonly double[] _variance = new double[parameters.Length];
    private int _steps;

    /// <param name="examples">How many examples the gradients are a sum over.</param>
    public void Step(int examples)
    {
        _steps++;
        var meanCorrection = 1 - Math.Pow(MeanDecay, _steps);
        var varianceCorrection = 1 - Math.Pow(VarianceDecay, _steps);
        for (var i = 0; i < parameters.Length; i++)
        {
            double gradient = gradients[i] / examples;
            _mean[i] = (MeanDecay * _mean[i]) + ((1 - MeanDecay) * gradient);
            _variance[i] = (VarianceDecay * _variance[i]) + ((1 - VarianceDecay) * gradient * gradient);
            parameters[i] -= (float)(learningRate * (_mean[i] / meanCorrection) / (Math.Sqrt(_variance[i] / varianceCorrection) + Epsilon));
        }
    }
}
