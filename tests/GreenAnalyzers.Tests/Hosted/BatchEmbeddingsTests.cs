using GreenAnalyzers.Hosted;
using GreenTesting;

namespace GreenAnalyzers.Tests.Hosted;

public class BatchEmbeddingsTests
{
    internal static string Program(string statements) => $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using OpenAI.Embeddings;

        public class Doc { public string Text { get; set; } public object Vector { get; set; } }

        public class Program
        {
            private static string Ask(string question, object vector) => question;

            public static async Task Run(
                EmbeddingClient client, IEmbeddingGenerator<string, Embedding<float>> generator, string[] texts, List<Doc> docs, IAsyncEnumerable<string> stream, List<object> found, string query)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
                await Task.Yield();
            }
        }
        """;

    internal static Library[] Libraries { get; } = [Library.Packages.OpenAI, Library.Packages.MicrosoftExtensionsAIAbstractions];

    private static Task VerifyAsync(string statements)
        => CSharpAnalyzerVerifier<BatchEmbeddingsAnalyzer>.VerifyAnalyzerAsync(Program(statements), Libraries);

    [Theory]
    [InlineData("foreach (var t in texts) found.Add(client.[|GenerateEmbedding(t)|].Value);")]
    [InlineData("foreach (var t in texts) { OpenAIEmbedding e = await client.[|GenerateEmbeddingAsync(input: t)|]; found.Add(e); }")]
    [InlineData("foreach (var d in docs) { d.Vector = (await generator.[|GenerateVectorAsync(d.Text)|]).ToArray(); }")]
    [InlineData("foreach (var d in docs) { var clean = d.Text.Trim(); if (clean.Length > 0) d.Vector = await generator.[|GenerateAsync(clean)|]; }")]
    [InlineData("foreach (var d in docs) { string s; if (d.Vector == null) s = d.Text; else s = \"\"; d.Vector = await generator.[|GenerateAsync(s)|]; }")]
    [InlineData("foreach (var t in texts) found.Add(await generator.[|GenerateAsync(new[] { t })|]);")]
    [InlineData("foreach (var t in texts) found.Add(await generator.[|GenerateAsync([t])|]);")]
    [InlineData("foreach (var t in texts) found.Add(client.[|GenerateEmbeddings(new List<string> { t })|]);")]
    [InlineData("foreach (var (t, i) in texts.Select((t, i) => (t, i))) found.Add(await generator.[|GenerateAsync(t)|]);")]
    [InlineData("for (var i = 0; i < texts.Length; i++) found.Add(client.[|GenerateEmbedding(texts[i])|]);")]
    [InlineData("for (var i = 0; i < docs.Count; i++) { var d = docs[i]; d.Vector = client.[|GenerateEmbedding(d.Text)|]; }")]
    [InlineData("var all = texts.Select(t => client.[|GenerateEmbedding(t)|].Value).ToList();")]
    [InlineData("var all = await Task.WhenAll(docs.Select(async d => (d, await generator.[|GenerateVectorAsync(d.Text)|])));")]
    [InlineData("docs.ForEach(d => d.Vector = client.[|GenerateEmbedding(d.Text)|]);")]
    [InlineData("await Parallel.ForEachAsync(texts, async (t, token) => found.Add(await generator.[|GenerateAsync(t, cancellationToken: token)|]));")]
    [InlineData("var tasks = new List<Task>(); foreach (var t in texts) tasks.Add(Task.Run(() => client.[|GenerateEmbedding(t)|]));")]
    [InlineData("foreach (var t in texts) for (var attempt = 0; attempt < 3; attempt++) try { found.Add(client.[|GenerateEmbedding(t)|]); break; } catch (Exception) { }")]
    [InlineData("foreach (var t in texts) { if (found.Count > 9) break; found.Add(client.[|GenerateEmbedding(t)|]); await Task.Delay(100); }")]
    [InlineData("var map = texts.ToDictionary(t => t, t => client.[|GenerateEmbedding(t)|].Value);")]
    [InlineData("foreach (var t in texts) { found.Add(EmbeddingGeneratorExtensions.[|GenerateAsync(generator, t)|]); }")]
    public Task A_request_for_each_element_is_reported(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("found.Add(client.GenerateEmbedding(query));")]
    [InlineData("found.Add(client.GenerateEmbeddings(texts)); found.Add(await generator.GenerateAsync(texts));")]
    [InlineData("foreach (var chunk in texts.Chunk(100)) found.Add(client.GenerateEmbeddings(chunk));")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) try { found.Add(client.GenerateEmbedding(query)); break; } catch (Exception) { }")]
    [InlineData("foreach (var d in docs) found.Add(client.GenerateEmbedding(query));")]
    [InlineData("while (true) { var line = Console.ReadLine(); found.Add(client.GenerateEmbedding(line)); }")]
    [InlineData("foreach (var t in texts) { var more = Console.ReadLine(); found.Add(client.GenerateEmbedding(t + more)); }")]
    [InlineData("await foreach (var t in stream) found.Add(client.GenerateEmbedding(t));")]
    [InlineData("var text = \"\"; foreach (var t in texts) { var e = client.GenerateEmbedding(text + t); text = Ask(t, e); }")]
    [InlineData("var sb = new System.Text.StringBuilder(); foreach (var t in texts) { sb.Append(t); found.Add(client.GenerateEmbedding(sb.ToString())); }")]
    [InlineData("foreach (var t in texts) { OpenAIEmbedding e = client.GenerateEmbedding(t); if (e.Index > 3) break; }")]
    [InlineData("foreach (var t in texts) { var e = client.GenerateEmbedding(t); if (found.Contains(e)) return; }")]
    [InlineData("var first = texts.Select(t => client.GenerateEmbedding(t).Value).First();")]
    [InlineData("Func<string, object> embed = t => client.GenerateEmbedding(t);")]
    [InlineData("object Embed(string t) => client.GenerateEmbedding(t); found.Add(Embed(query));")]
    [InlineData("foreach (var one in texts.Select(t => new { t }).Where(t => found.Count == 0)) { } found.Add(client.GenerateEmbedding(query));")]
    public Task Everything_else_is_silent(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("object Embed(string t) => client.[|GenerateEmbedding(t)|]; foreach (var t in texts) found.Add(Embed(t));")]
    [InlineData("async Task<object> Embed(int n, string t) { if (n > 3) return null; var s = t.Trim(); return await generator.[|GenerateAsync(s)|]; } foreach (var d in docs) d.Vector = await Embed(t: d.Text, n: 1);")]
    [InlineData("foreach (var d in docs) d.Vector = Helper.Embed(client, d.Text);", "client.[|GenerateEmbedding(text)|].Value")]
    [InlineData("var all = texts.Select(t => Helper.Embed(client, t)).ToList();", "client.[|GenerateEmbedding(text)|].Value")]
    public Task A_helper_that_a_loop_calls_is_reported_where_it_asks(string statements, string request = "null") => VerifyHelperAsync(statements, request);

    [Theory]
    [InlineData("found.Add(Helper.Embed(client, query));", "client.GenerateEmbedding(text).Value")]
    [InlineData("foreach (var t in texts) found.Add(Helper.Embed(client, query));", "client.GenerateEmbedding(text).Value")]
    [InlineData("foreach (var t in texts) found.Add(Helper.Embed(client, t));", "client.GenerateEmbedding(\"fixed\").Value")]
    [InlineData("foreach (var t in texts) { var e = Helper.Embed(client, t); if (e == null) break; }", "client.GenerateEmbedding(text).Value")]
    [InlineData("foreach (var t in texts) found.Add((Func<object>)(() => Helper.Embed(client, query)));", "client.GenerateEmbedding(text).Value")]
    [InlineData("foreach (var t in texts) found.Add(Helper.Embed(client, t));", "(Func<object>)(() => client.GenerateEmbedding(text).Value)")]
    [InlineData("object Outer(string t) => Helper.Embed(client, t); foreach (var t in texts) found.Add(Outer(t));", "client.GenerateEmbedding(text).Value")]
    public Task A_helper_that_is_called_for_one_thing_or_deeper_is_silent(string statements, string request) => VerifyHelperAsync(statements, request);

    private static Task VerifyHelperAsync(string statements, string request)
        => CSharpAnalyzerVerifier<BatchEmbeddingsAnalyzer>.VerifyAnalyzerAsync(
            Program(statements) + $"\npublic static class Helper {{ public static object Embed(EmbeddingClient client, string text) => {request}; }}\n", Libraries);

    [Fact]
    public Task A_project_of_tests_is_silent()
        => CSharpAnalyzerVerifier<BatchEmbeddingsAnalyzer>.VerifyAnalyzerAsync(
            Program("foreach (var t in texts) found.Add(client.GenerateEmbedding(t));") + "\nnamespace Xunit { public class FactAttribute : Attribute { } }", Libraries);

    [Fact]
    public Task A_method_of_that_name_elsewhere_is_silent()
        => CSharpAnalyzerVerifier<BatchEmbeddingsAnalyzer>.VerifyAnalyzerAsync(
            """
            public class Mine
            {
                public object GenerateEmbedding(string text) => text;

                public void Run(string[] texts) { foreach (var text in texts) GenerateEmbedding(text); }
            }
            """,
            Libraries);

    [Fact]
    public Task A_client_that_derives_and_a_generator_that_implements_are_seen()
        => CSharpAnalyzerVerifier<BatchEmbeddingsAnalyzer>.VerifyAnalyzerAsync(
            """
            using System;
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;
            using OpenAI.Embeddings;

            public class MyClient : EmbeddingClient { }

            public class MyGenerator : IEmbeddingGenerator<string, Embedding<float>>
            {
                public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw new Exception();
                public object? GetService(Type serviceType, object? serviceKey = null) => null;
                public void Dispose() { }
            }

            public class C
            {
                public async Task M(MyClient client, MyGenerator generator, string[] texts)
                {
                    foreach (var text in texts) { client.[|GenerateEmbedding(text)|]; await generator.[|GenerateAsync([text])|]; await generator.[|GenerateAsync(text)|]; }
                }
            }
            """,
            Libraries);

    [Fact]
    public Task The_message_names_the_collection_and_the_method_for_many()
    {
        var test = new CSharpAnalyzerTest<BatchEmbeddingsAnalyzer>
        {
            TestCode = Program("foreach (var t in texts) found.Add(client.{|#0:GenerateEmbedding(t)|}); foreach (var t in texts.Where(t => t != null)) found.Add(await generator.{|#1:GenerateAsync(t)|});"),
            Libraries = Libraries,
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.BatchEmbeddings).WithLocation(0).WithMessage(
            "'GenerateEmbedding' sends one request for each element of 'texts'; pass them together to 'GenerateEmbeddings', which gives the same embeddings with fewer requests"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.BatchEmbeddings).WithLocation(1).WithMessage(
            "'GenerateAsync' sends one request for each element of a collection; pass them together to 'GenerateAsync', which gives the same embeddings with fewer requests"));
        return test.RunAsync();
    }
}
