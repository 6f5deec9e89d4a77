using GreenAnalyzers.Hosted;
using GreenTesting;

namespace GreenAnalyzers.Tests.Hosted;

public class CacheResponsesTests
{
    private const string Builder = """

        namespace Microsoft.Extensions.AI
        {
            public class ChatClientBuilder { }
            public static class DistributedCachingChatClientBuilderExtensions { public static ChatClientBuilder UseDistributedCache(this ChatClientBuilder builder) => builder; }
        }
        """;

    private static string Program(string statements, string members = "") => $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;
        using ChatMessage = OpenAI.Chat.ChatMessage;

        public class Doc { public string Text { get; set; } public string Note { get; set; } }

        public class Program
        {
            private const string Prompt = "List the colours.";
            private static readonly string Rules = File.ReadAllText("rules.txt");
            private static string Changing = "";
            private ChatClient _client = new("gpt-4o-mini", "");
            {{members}}
            private static void Use(object answer) { }

            public async Task Run(ChatClient client, IChatClient chat, IChatClient[] chats, List<Doc> docs, string prompt, List<ChatMessage> history, IAsyncEnumerable<Doc> stream, CancellationToken token)
            {
                var answers = new List<string>();
                {{statements.ReplaceLineEndings("\n        ")}}
                await Task.Yield();
            }
        }
        """;

    internal static Library[] Libraries { get; } = [Library.Packages.OpenAI, Library.Packages.MicrosoftExtensionsAIAbstractions];

    private static Task VerifyAsync(string code) => CSharpAnalyzerVerifier<CacheResponsesAnalyzer>.VerifyAnalyzerAsync(code, Libraries);

    [Theory]
    [InlineData("foreach (var d in docs) d.Note = client.[|CompleteChat(\"List the colours.\")|].Value.Content[0].Text;")]
    [InlineData("foreach (var d in docs) { ChatCompletion c = await client.[|CompleteChatAsync(Prompt)|]; d.Note = c.Content[0].Text; }")]
    [InlineData("foreach (var d in docs) { var r = await chat.[|GetResponseAsync(prompt, cancellationToken: token)|]; d.Note = r.Text + d.Text; }")]
    [InlineData("foreach (var d in docs) { var r = await chat.[|GetResponseAsync(Rules)|]; answers.Add(d.Text + r.Text); }")]
    [InlineData("for (var i = 0; i < 10; i++) { var r = await chat.[|GetResponseAsync($\"Follow {Prompt}\")|]; Console.WriteLine(i + r.Text); }")]
    [InlineData("for (var i = 0; i < docs.Count; i++) { docs[i].Note = _client.[|CompleteChat(new UserChatMessage(prompt))|].Value.Content[0].Text; }")]
    [InlineData("var messages = new List<ChatMessage> { new SystemChatMessage(\"Be short.\"), new UserChatMessage(prompt) }; foreach (var d in docs) Use((d, client.[|CompleteChat(messages)|]));")]
    [InlineData("foreach (var d in docs) { var messages = new List<ChatMessage>(); messages.Add(ChatMessage.CreateUserMessage(prompt)); Use((d, client.[|CompleteChat(messages)|])); }")]
    [InlineData("foreach (var d in docs) { ChatMessage[] messages = [new UserChatMessage(prompt)]; Use((d, client.[|CompleteChat(messages)|])); }")]
    [InlineData("foreach (var d in docs) { Use((d, client.[|CompleteChat([new UserChatMessage(prompt)], new ChatCompletionOptions { Temperature = 0 })|])); }")]
    [InlineData("var o = new ChatOptions { MaxOutputTokens = 9 }; foreach (var d in docs) d.Note = (await chat.[|GetResponseAsync(prompt, o)|]).Text;")]
    [InlineData("foreach (var d in docs) { await Task.Run(async () => d.Note = (await chat.[|GetResponseAsync(prompt)|]).Text); }")]
    [InlineData("foreach (var d in docs) try { d.Note = (await chat.[|GetResponseAsync(prompt)|]).Text; } catch (Exception e) { Console.WriteLine(e); }")]
    [InlineData("foreach (var d in docs) { foreach (var letter in d.Text) if (letter == 'x') break; d.Note = (await chat.[|GetResponseAsync(prompt)|]).Text; }")]
    public Task A_prompt_that_is_the_same_in_each_pass_is_reported(string statements) => VerifyAsync(Program(statements));

    [Theory]
    [InlineData("client.CompleteChat(Prompt); await chat.GetResponseAsync(prompt);")]
    [InlineData("foreach (var d in docs) d.Note = client.CompleteChat(d.Text).Value.Content[0].Text;")]
    [InlineData("foreach (var d in docs) d.Note = (await chat.GetResponseAsync(Prompt + d.Text)).Text;")]
    [InlineData("foreach (var d in docs) { var p = \"a\"; p += d.Text; d.Note = (await chat.GetResponseAsync(p)).Text; }")]
    [InlineData("foreach (var d in docs) { prompt += \"a\"; d.Note = (await chat.GetResponseAsync(prompt)).Text; }")]
    [InlineData("foreach (var d in docs) { Changing += d.Text; d.Note = (await chat.GetResponseAsync(Changing)).Text; }")]
    [InlineData("for (var i = 0; i < 9; i++) Use(client.CompleteChat($\"Number {i}\"));")]
    [InlineData("foreach (var letter in client.CompleteChat(Prompt).Value.Content[0].Text) Console.Write(letter);")]
    [InlineData("for (var r = client.CompleteChat(Prompt); docs.Count < 3; docs.Add(null)) Use(r);")]
    public Task A_prompt_that_differs_or_is_sent_once_is_silent(string statements) => VerifyAsync(Program(statements));

    [Theory]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) try { Use(client.CompleteChat(prompt)); break; } catch (Exception) { }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) try { Use(client.CompleteChat(prompt)); return; } catch (Exception) when (attempt < 2) { }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) try { Use(client.CompleteChat(prompt)); } catch (Exception e) { Console.WriteLine(e); }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) { var r = await chat.GetResponseAsync(prompt); if (r.Text == \"ok\") break; }")]
    [InlineData("var done = false; for (var attempt = 0; attempt < 3 && !done; attempt++) { var r = await chat.GetResponseAsync(prompt); Use(r); done = docs.Count > 3; }")]
    [InlineData("var left = 3; while (left > 0) { var r = await chat.GetResponseAsync(prompt); left--; }")]
    [InlineData("do { await chat.GetResponseAsync(prompt); } while (docs.Count > 0);")]
    [InlineData("while (true) { Use(await chat.GetResponseAsync(prompt)); }")]
    [InlineData("for (;;) { Use(await chat.GetResponseAsync(prompt)); }")]
    [InlineData("foreach (var d in docs) { Use((d, await chat.GetResponseAsync(prompt))); await Task.Delay(1000); }")]
    [InlineData("foreach (var d in docs) { Use((d, client.CompleteChat(prompt))); Thread.Sleep(9); }")]
    [InlineData("using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1)); for (var i = 0; i < 9; i++) { await timer.WaitForNextTickAsync(); Use(client.CompleteChat(prompt)); }")]
    [InlineData("foreach (var d in docs) { Console.ReadLine(); Use((d, client.CompleteChat(prompt))); }")]
    [InlineData("await foreach (var d in stream) Use((d, client.CompleteChat(prompt)));")]
    [InlineData("var watch = new Stopwatch(); for (var i = 0; i < 9; i++) { watch.Restart(); client.CompleteChat(prompt); }")]
    public Task Loops_that_try_again_wait_ask_or_measure_are_silent(string statements) => VerifyAsync(Program(statements));

    [Theory]
    [InlineData("for (var i = 0; i < 5; i++) answers.Add((await chat.GetResponseAsync(prompt)).Text);")]
    [InlineData("for (var i = 0; i < 5; i++) { var r = await chat.GetResponseAsync(prompt); var text = r.Text.Trim(); answers.Add(text); }")]
    [InlineData("foreach (var i in Enumerable.Range(0, 5)) answers.Add((await chat.GetResponseAsync(prompt)).Text);")]
    [InlineData("var five = new string[5]; for (var i = 0; i < 5; i++) five[i] = (await chat.GetResponseAsync(prompt)).Text;")]
    [InlineData("var votes = 0; for (var i = 0; i < 5; i++) if ((await chat.GetResponseAsync(prompt)).Text == \"yes\") votes++;")]
    [InlineData("var votes = new Dictionary<string, int>(); for (var i = 0; i < 5; i++) { var t = (await chat.GetResponseAsync(prompt)).Text; votes[t] = votes.GetValueOrDefault(t) + 1; }")]
    [InlineData("var votes = new Dictionary<string, int>(); for (var i = 0; i < 5; i++) votes[(await chat.GetResponseAsync(prompt)).Text]++;")]
    [InlineData("var best = \"\"; for (var i = 0; i < 5; i++) { var t = (await chat.GetResponseAsync(prompt)).Text; if (t.Length > best.Length) best = t; }")]
    [InlineData("var all = \"\"; foreach (var d in docs) all += (await chat.GetResponseAsync(prompt)).Text;")]
    [InlineData("foreach (var d in docs) Use((d, client.CompleteChat([new UserChatMessage(prompt)], new ChatCompletionOptions { Temperature = 0.7f })));")]
    [InlineData("var o = new ChatOptions(); o.TopP = 0.9f; foreach (var d in docs) d.Note = (await chat.GetResponseAsync(prompt, o)).Text;")]
    [InlineData("foreach (var d in docs) d.Note = (await chat.GetResponseAsync(prompt, Settings)).Text;", "public static ChatOptions Settings { get; set; }")]
    [InlineData("var o = new ChatOptions(); foreach (var d in docs) { o.ModelId = d.Text; d.Note = (await chat.GetResponseAsync(prompt, o)).Text; }")]
    [InlineData("foreach (var one in chats) Use((one, await one.GetResponseAsync(prompt)));")]
    [InlineData("foreach (var d in docs) Use(new ChatClient(d.Text, \"\").CompleteChat(prompt));")]
    [InlineData("foreach (var d in docs) { _client = new ChatClient(d.Text, \"\"); Use(_client.CompleteChat(prompt)); }")]
    [InlineData("await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => chat.GetResponseAsync(prompt)));")]
    public Task Samples_votes_and_comparisons_are_silent(string statements, string members = "") => VerifyAsync(Program(statements, members));

    [Theory]
    [InlineData("foreach (var d in docs) { history.Add(new UserChatMessage(d.Text)); Use(client.CompleteChat(history)); }")]
    [InlineData("foreach (var d in docs) { Use((d, client.CompleteChat(history))); Extend(history); }", "private static void Extend(List<ChatMessage> messages) => messages.Add(new UserChatMessage(\"more\"));")]
    [InlineData("var messages = new List<ChatMessage>(); foreach (var d in docs) { messages.Add(new UserChatMessage(Prompt)); Use((d, client.CompleteChat(messages))); }")]
    [InlineData("var messages = new List<ChatMessage>(); foreach (var d in docs) { Use((d, client.CompleteChat(messages))); Extend(messages); }", "private static void Extend(List<ChatMessage> messages) { }")]
    [InlineData("foreach (var d in docs) Use((d, client.CompleteChat(_messages)));", "private readonly List<ChatMessage> _messages = new();")]
    [InlineData("foreach (var d in docs) { var messages = new List<ChatMessage>(); Extend(messages); Use((d, client.CompleteChat(messages))); }", "private static void Extend(List<ChatMessage> messages) { }")]
    public Task Conversations_are_silent(string statements, string members = "") => VerifyAsync(Program(statements, members));

    [Theory]
    [InlineData("string kept = null; foreach (var d in docs) d.Note = kept ??= client.CompleteChat(prompt).Value.Content[0].Text;")]
    [InlineData("foreach (var d in docs) if (d.Note == null) d.Note = client.CompleteChat(prompt).Value.Content[0].Text;")]
    [InlineData("foreach (var d in docs) { if (answers.Count > 0) continue; d.Note = client.CompleteChat(prompt).Value.Content[0].Text; }")]
    [InlineData("foreach (var d in docs) d.Note = await GetOrAdd(prompt, async () => (await chat.GetResponseAsync(prompt)).Text);", "private static Task<string> GetOrAdd(string key, Func<Task<string>> make) => make();")]
    [InlineData("foreach (var d in docs) { async Task<string> Ask() => (await chat.GetResponseAsync(prompt)).Text; Use((d, (Func<Task<string>>)Ask)); }")]
    public Task Answers_that_are_kept_are_silent(string statements, string members = "") => VerifyAsync(Program(statements, members));

    [Fact]
    public Task A_cache_in_the_builder_silences_the_project()
        => VerifyAsync(Program("foreach (var d in docs) d.Note = (await chat.GetResponseAsync(prompt)).Text; new ChatClientBuilder().UseDistributedCache();") + Builder);

    [Fact]
    public Task A_comment_about_a_cache_does_not()
        => VerifyAsync(Program("// TODO: UseDistributedCache\nforeach (var d in docs) d.Note = (await chat.[|GetResponseAsync(prompt)|]).Text;"));

    [Fact]
    public Task Methods_of_these_names_elsewhere_are_silent()
        => VerifyAsync("public class Mine { public string CompleteChat(string p) => p; public void Run(string[] docs) { foreach (var d in docs) CompleteChat(\"a\"); } }");

    [Fact]
    public Task A_project_of_tests_is_silent()
        => VerifyAsync(Program("foreach (var d in docs) d.Note = (await chat.GetResponseAsync(prompt)).Text;") + "\nnamespace Xunit { public class FactAttribute : System.Attribute { } }");

    [Fact]
    public Task The_message_says_what_to_do()
    {
        var test = new CSharpAnalyzerTest<CacheResponsesAnalyzer> { TestCode = Program("foreach (var d in docs) d.Note = (await chat.{|#0:GetResponseAsync(prompt)|}).Text;"), Libraries = Libraries };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.CacheResponses).WithLocation(0).WithMessage(
            "'GetResponseAsync' sends the same prompt in each pass of the loop; ask once before it, or put a cache in front of the model, such as 'UseDistributedCache' of Microsoft.Extensions.AI"));
        return test.RunAsync();
    }
}
