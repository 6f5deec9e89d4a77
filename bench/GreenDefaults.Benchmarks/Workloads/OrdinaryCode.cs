namespace GreenDefaults.Benchmarks.Workloads;

/// <summary>Code of an application that has nothing to do with machine learning.</summary>
internal static class OrdinaryCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;

        namespace Shop;


        """;

    private const string Template = """
        public sealed record Order_N(string Customer, DateTime Placed, decimal Price, int Count);

        public sealed class OrderBook_N
        {
            private readonly Dictionary<string, List<Order_N>> _orders = new(StringComparer.Ordinal);

            public event EventHandler<Order_N>? Added;

            public void Add(Order_N order)
            {
                if (string.IsNullOrWhiteSpace(order.Customer))
                    throw new ArgumentException("An order needs a customer.", nameof(order));

                if (!_orders.TryGetValue(order.Customer, out var orders))
                    _orders.Add(order.Customer, orders = new List<Order_N>());
                orders.Add(order);
                Added?.Invoke(this, order);
            }

            public decimal Total(string customer, DateTime from, DateTime to)
                => _orders.TryGetValue(customer, out var orders)
                    ? orders.Where(order => order.Placed >= from && order.Placed < to).Sum(order => order.Price * order.Count)
                    : 0m;

            public async Task<string> ReportAsync(Func<string, Task<string>> translate)
            {
                var text = new StringBuilder();
                foreach (var (customer, orders) in _orders.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    var kind = orders.Count switch
                    {
                        0 => "new",
                        < 10 => "occasional",
                        _ => "regular",
                    };
                    text.Append(await translate(kind).ConfigureAwait(false)).Append(' ').AppendLine(customer);
                    for (var i = 0; i < orders.Count; i++)
                        text.AppendFormat("{0}: {1:F2}", i, orders[i].Price).AppendLine();
                }

                return text.ToString();
            }
        }

        """;

    public static GeneratedCode Create(int lines) => new(Usings, Template, lines);
}
