using ThreeTasks;

switch (args)
{
    case ["search", var houses]:
        Console.WriteLine($"Best R squared: {PriceSearch.Run(houses).Metric:F3}");
        break;
    case ["read", .. var cells] when cells.Length == DigitReader.PixelCount:
        using (var reader = new DigitReader())
            Console.WriteLine($"The digit is {reader.Read([.. cells.Select(float.Parse)])}.");
        break;
    case ["train", var photos]:
        FlowerTraining.Run(photos);
        break;
    default:
        Console.WriteLine("Usage: search HOUSES.csv | read PIXEL... | train PHOTOS");
        break;
}
