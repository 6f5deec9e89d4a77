namespace Digits.Training;

/// <summary>Trains a <see cref="Network"/> by mini-batch gradient descent and stops as soon as more epochs bring nothing.</summary>
internal sealed class Trainer
{
    private readonly TrainingOptions _options;
    private readonly Random _random;
    private readonly Network _network;
    private readonly LayerGradients _hiddenGradients;
    private readonly LayerGradients _outputGradients;
    private readonly Adam[] _optimizers;

    private Trainer(TrainingOptions options)
    {
        _options = options;
        _random = new Random(options.Seed);
        _network = Network.Create(options.HiddenUnits, _random);
        _hiddenGradients = new LayerGradients(_network.Hidden);
        _outputGradients = new LayerGradients(_network.Output);
        _optimizers =
        [
            new Adam(_network.Hidden.Weights, _hiddenGradients.Weights, options.LearningRate),
            new Adam(_network.Hidden.Bias, _hiddenGradients.Bias, options.LearningRate),
            new Adam(_network.Output.Weights, _outputGradients.Weights, options.LearningRate),
            new Adam(_network.Output.Bias, _outputGradients.Bias, options.LearningRate),
        ];
    }

    public static TrainingResult Train(DigitsDataSet data, TrainingOptions options) => new Trainer(options).Run(data);

    private TrainingResult Run(DigitsDataSet data)
    {
        var images = (DigitImage[])data.Training.Clone();
        var best = new TrainingResult(_network, 0, 0, double.PositiveInfinity);
        var epoch = 0;
        while (epoch < _options.MaxEpochs && epoch - best.BestEpoch < _options.Patience)
        {
            epoch++;
            _random.Shuffle(images);
            foreach (var batch in images.Chunk(_options.BatchSize))
                Learn(batch);

            var loss = Evaluation.CrossEntropy(_network, data.Validation);
            if (loss < best.ValidationLoss)
                best = new TrainingResult(_network.Copy(), epoch, epoch, loss);
        }

        return best with { Epochs = epoch };
    }

    private void Learn(DigitImage[] batch)
    {
        _hiddenGradients.Clear();
        _outputGradients.Clear();
        foreach (var image in batch)
            Accumulate(image);
        foreach (var optimizer in _optimizers)
            optimizer.Step(batch.Length);
    }

    private void Accumulate(DigitImage image)
    {
        Span<float> hidden = stackalloc float[_network.Hidden.Outputs];
        Span<float> hiddenGradient = stackalloc float[_network.Hidden.Outputs];
        Span<float> output = stackalloc float[_network.Output.Outputs];
        _network.Forward(image.Pixels, hidden, output);

        // The derivative of the cross-entropy by the inputs of the softmax: probability minus target.
        output[image.Label] -= 1;
        _network.Output.Backward(hidden, output, _outputGradients, hiddenGradient);

        // ReLU passes the gradient on only where it passed the signal on.
        for (var i = 0; i < hidden.Length; i++)
        {
            if (hidden[i] <= 0)
                hiddenGradient[i] = 0;
        }

        _network.Hidden.Backward(image.Pixels, hiddenGradient, _hiddenGradients, inputGradient: []);
    }
}
