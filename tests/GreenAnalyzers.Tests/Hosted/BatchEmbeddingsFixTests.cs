using GreenAnalyzers.CodeFixes.Hosted;
using GreenAnalyzers.Hosted;
using GreenTesting;

namespace GreenAnalyzers.Tests.Hosted;

public class BatchEmbeddingsFixTests
{
    private static Task VerifyFixAsync(string statements, string fixedStatements)
        => CSharpCodeFixVerifier<BatchEmbeddingsAnalyzer, BatchEmbeddingsCodeFix>.VerifyCodeFixAsync(
            BatchEmbeddingsTests.Program(statements), BatchEmbeddingsTests.Program(fixedStatements), BatchEmbeddingsTests.Libraries);

    private static Task VerifyNoFixAsync(string statements) => VerifyFixAsync(statements, statements);

    [Fact]
    public Task A_loop_goes_over_texts_and_embeddings_together()
        => VerifyFixAsync(
            """
            // All of them.
            foreach (var t in texts) // one by one
            {
                OpenAIEmbedding e = client.[|GenerateEmbedding(t)|];
                // Keep both.
                found.Add((t, e));
            }
            """,
            """
            // All of them.
            foreach (var (t, e) in texts.Zip(client.GenerateEmbeddings(texts).Value)) // one by one
            {
                // Keep both.
                found.Add((t, e));
            }
            """);

    [Theory]
    [InlineData("var e = client.[|GenerateEmbedding(t)|].Value;", "foreach (var (t, e) in texts.Zip(client.GenerateEmbeddings(texts).Value))")]
    [InlineData("OpenAIEmbedding e = await client.[|GenerateEmbeddingAsync(t, null)|];", "foreach (var (t, e) in texts.Zip((await client.GenerateEmbeddingsAsync(texts, null)).Value))")]
    [InlineData("var e = (await client.[|GenerateEmbeddingAsync(t, options: null)|]).Value;", "foreach (var (t, e) in texts.Zip((await client.GenerateEmbeddingsAsync(texts, options: null)).Value))")]
    [InlineData("var e = await generator.[|GenerateAsync(t)|];", "foreach (var (t, e) in texts.Zip(await generator.GenerateAsync(texts)))")]
    [InlineData("Embedding<float> e = await generator.[|GenerateAsync(t)|];", "foreach (var (t, e) in texts.Zip(await generator.GenerateAsync(texts)))")]
    public Task Declarations_of_the_embedding_move_into_the_loop(string declaration, string loop)
        => VerifyFixAsync(
            $$"""
            foreach (var t in texts)
            {
                {{declaration}}
                found.Add(e);
            }
            """,
            $$"""
            {{loop}}
            {
                found.Add(e);
            }
            """);

    [Theory]
    [InlineData("foreach (string t in texts) { var e = client.[|GenerateEmbedding(t)|].Value; found.Add(e); }", "foreach ((string t, var e) in texts.Zip(client.GenerateEmbeddings(texts).Value)) { found.Add(e); }")]
    [InlineData("foreach (string t in texts) { OpenAIEmbedding e = client.[|GenerateEmbedding(t)|]; found.Add(e); }", "foreach ((string t, OpenAIEmbedding e) in texts.Zip(client.GenerateEmbeddings(texts).Value)) { found.Add(e); }")]
    [InlineData("var all = await Task.WhenAll(texts.Select(t => generator.[|GenerateAsync(t)|]));", "var all = (await generator.GenerateAsync(texts)).ToArray();")]
    [InlineData("var all = await Task.WhenAll(texts.Select((t) => generator.[|GenerateAsync(t, null)|]));", "var all = (await generator.GenerateAsync(texts, null)).ToArray();")]
    [InlineData("ReadOnlyMemory<float>[] all = await Task.WhenAll(texts.Select(t => generator.[|GenerateVectorAsync(t)|]));", "ReadOnlyMemory<float>[] all = (await generator.GenerateAsync(texts)).Select(embedding => embedding.Vector).ToArray();")]
    public Task Other_shapes_of_the_same_are_fixed(string statements, string fixedStatements) => VerifyFixAsync(statements, fixedStatements);

    [Theory]
    [InlineData("foreach (var t in texts) { var e = client.[|GenerateEmbedding(t)|]; found.Add(e.GetRawResponse()); }")]
    [InlineData("foreach (var t in texts) { OpenAIEmbedding e = client.[|GenerateEmbedding(t.Trim())|]; found.Add(e); }")]
    [InlineData("foreach (var t in texts) { if (t == \"\") continue; OpenAIEmbedding e = client.[|GenerateEmbedding(t)|]; found.Add(e); }")]
    [InlineData("foreach (var t in texts) { OpenAIEmbedding e = client.[|GenerateEmbedding(t)|]; e = null; found.Add(e); }")]
    [InlineData("foreach (var t in texts) { float[] e = client.[|GenerateEmbedding(t)|].Value.ToFloats().ToArray(); found.Add(e); }")]
    [InlineData("foreach (var t in texts) { var e = generator.[|GenerateAsync(t)|]; found.Add(e); }")]
    [InlineData("foreach (var t in texts.Where(t => t != \"\")) { OpenAIEmbedding e = client.[|GenerateEmbedding(t)|]; found.Add(e); }")]
    [InlineData("var some = texts.Where(t => t != \"\"); foreach (var t in some) { OpenAIEmbedding e = client.[|GenerateEmbedding(t)|]; found.Add(e); }")]
    [InlineData("foreach (var t in texts) { OpenAIEmbedding e = client.[|GenerateEmbedding(t)|]; /* mind the limit */ found.Add(e); }")]
    [InlineData("foreach (var t in texts) {\n// Mind the limit.\nOpenAIEmbedding e = client.[|GenerateEmbedding(t)|]; found.Add(e); }")]
    [InlineData("foreach (var t in texts) found.Add(client.[|GenerateEmbedding(t)|]);")]
    [InlineData("for (var i = 0; i < texts.Length; i++) { OpenAIEmbedding e = client.[|GenerateEmbedding(texts[i])|]; found.Add(e); }")]
    [InlineData("var all = await Task.WhenAll(texts.Select(t => client.[|GenerateEmbeddingAsync(t)|]));")]
    [InlineData("await Task.WhenAll(texts.Select(t => generator.[|GenerateAsync(t)|]));")]
    [InlineData("var all = await Task.WhenAll(texts.Select(async t => await generator.[|GenerateAsync(t)|]));")]
    [InlineData("var all = await Task.WhenAll(texts.Select(t => generator.[|GenerateAsync(t + query)|]));")]
    [InlineData("var all = texts.Select(t => generator.[|GenerateAsync(t)|]).ToList();")]
    public Task Where_the_rewrite_is_not_certain_there_is_none(string statements) => VerifyNoFixAsync(statements);
}
