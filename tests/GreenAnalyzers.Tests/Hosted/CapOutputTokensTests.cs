using GreenAnalyzers.CodeFixes.Hosted;
using GreenAnalyzers.Hosted;
using GreenTesting;

namespace GreenAnalyzers.Tests.Hosted;

public class CapOutputTokensTests
{
    private static string Program(string statements, string members = "") => $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using LLama;
        using LLama.Abstractions;
        using LLama.Common;
        using Microsoft.ML.OnnxRuntimeGenAI;
        using OpenAI.Chat;

        public class Program
        {
            {{members}}
            public static async Task Run(ILLamaExecutor executor, StatelessExecutor stateless, Model model, ChatClient chat, ChatMessage[] messages, string prompt, int limit)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
                await Task.Yield();
            }
        }
        """;

    private static CSharpCodeFixTest<CapOutputTokensAnalyzer, CapOutputTokensCodeFix> Test(string code, string fixedCode, string config)
        => new()
        {
            TestCode = code,
            FixedCode = fixedCode,
            Libraries = [Library.LLamaSharp, Library.MicrosoftMLOnnxRuntimeGenAI, Library.Packages.OpenAI],
            TestState = { AnalyzerConfigFiles = { "root = true\n[*.cs]\n" + config } },
        };

    private static Task VerifyFixAsync(string statements, string fixedStatements, string config = "") => Test(Program(statements), Program(fixedStatements), config).RunAsync();

    private static Task VerifyAsync(string statements, string members = "") => Test(Program(statements, members), Program(statements, members), "").RunAsync();

    [Theory]
    [InlineData("executor.InferAsync(prompt, [|new InferenceParams()|]);", "executor.InferAsync(prompt, new InferenceParams() { MaxTokens = 512 });")]
    [InlineData("executor.InferAsync(prompt, [|new InferenceParams|] { AntiPrompts = [\"User:\"] });", "executor.InferAsync(prompt, new InferenceParams { AntiPrompts = [\"User:\"], MaxTokens = 512 });")]
    [InlineData("executor.InferAsync(prompt, new InferenceParams { [|MaxTokens = -1|] });", "executor.InferAsync(prompt, new InferenceParams { MaxTokens = 512 });")]
    [InlineData("InferenceParams p = [|new()|]; await foreach (var t in stateless.InferAsync(prompt, inferenceParams: p)) Console.Write(t);", "InferenceParams p = new() { MaxTokens = 512 }; await foreach (var t in stateless.InferAsync(prompt, inferenceParams: p)) Console.Write(t);")]
    [InlineData("var p = new InferenceParams(); [|p.MaxTokens = -1|]; executor.InferAsync(prompt, p);", "var p = new InferenceParams(); p.MaxTokens = 512; executor.InferAsync(prompt, p);")]
    [InlineData("using var p = [|new GeneratorParams(model)|];\nusing var g = new Generator(model, p);", "using var p = new GeneratorParams(model);\np.SetSearchOption(\"max_length\", 512);\nusing var g = new Generator(model, p);")]
    [InlineData("var p = [|new GeneratorParams(model)|]; // made\np.SetSearchOption(\"top_p\", 0.9);\nvar g = new Generator(model, p); while (!g.IsDone()) { g.GenerateNextToken(); }", "var p = new GeneratorParams(model); // made\np.SetSearchOption(\"max_length\", 512);\np.SetSearchOption(\"top_p\", 0.9);\nvar g = new Generator(model, p); while (!g.IsDone()) { g.GenerateNextToken(); }")]
    public Task Generation_without_a_cap_gets_one(string statements, string fixedStatements) => VerifyFixAsync(statements, fixedStatements);

    [Theory]
    [InlineData("var g = new Generator(model, [|new GeneratorParams(model)|]);")]
    [InlineData("using (var p = [|new GeneratorParams(model)|]) { var g = new Generator(model, p); }")]
    [InlineData("here: var p = [|new GeneratorParams(model)|]; var g = new Generator(model, p);")]
    public Task Where_no_statement_can_follow_there_is_no_fix(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("executor.InferAsync(prompt, new InferenceParams { MaxTokens = 100 });")]
    [InlineData("executor.InferAsync(prompt, new InferenceParams { MaxTokens = limit });")]
    [InlineData("var p = new InferenceParams { MaxTokens = -1 }; p.MaxTokens = limit; executor.InferAsync(prompt, p);")]
    [InlineData("var p = new InferenceParams();")]
    [InlineData("var p = new InferenceParams(); var q = p with { MaxTokens = 9 }; executor.InferAsync(prompt, q);")]
    [InlineData("await foreach (var t in executor.InferAsync(prompt, new InferenceParams())) { if (--limit == 0) break; }")]
    [InlineData("var all = new List<InferenceParams> { new InferenceParams() };")]
    [InlineData("var p = new InferenceParams(); Action<InferenceParams> set = x => { }; set(p); executor.InferAsync(prompt, p);")]
    [InlineData("var p = new GeneratorParams(model); p.SetSearchOption(\"max_length\", 9); var g = new Generator(model, p);")]
    [InlineData("var p = new GeneratorParams(model); p.SetSearchOption(prompt, 9); var g = new Generator(model, p);")]
    [InlineData("var p = new GeneratorParams(model);")]
    [InlineData("var g = new Generator(model, new GeneratorParams(model)); for (var i = 0; i < 9; i++) g.GenerateNextToken();")]
    [InlineData("var g = new Generator(model, new GeneratorParams(model)); while (!g.IsDone()) { g.GenerateNextToken(); if (--limit == 0) break; }")]
    [InlineData("var g = new Generator(model, new GeneratorParams(model)); while (!g.IsDone() && limit > 0) { g.GenerateNextToken(); limit--; }")]
    [InlineData("chat.CompleteChat(messages, new ChatCompletionOptions());")]
    public Task What_is_capped_or_cannot_be_followed_is_silent(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("private static readonly InferenceParams Settings = [|new InferenceParams()|];", "executor.InferAsync(prompt, Settings);", "private static readonly InferenceParams Settings = new InferenceParams() { MaxTokens = 512 };")]
    [InlineData("private static void Set(InferenceParams p) => p.AntiPrompts = [];", "var p = [|new InferenceParams()|]; Set(p); executor.InferAsync(prompt, p);", "private static void Set(InferenceParams p) => p.AntiPrompts = [];")]
    public Task Fields_and_helpers_are_followed(string member, string statements, string fixedMember)
        => Test(
            Program(statements, member),
            Program(statements.Replace("[|new InferenceParams()|]", "new InferenceParams() { MaxTokens = 512 }", StringComparison.Ordinal), fixedMember),
            "").RunAsync();

    [Theory]
    [InlineData("private static void Set(InferenceParams p) => p.MaxTokens = 5;", "var p = new InferenceParams(); Set(p); executor.InferAsync(prompt, p);")]
    [InlineData("public static readonly InferenceParams Settings = new InferenceParams();", "executor.InferAsync(prompt, Settings);")]
    public Task A_helper_that_sets_the_cap_and_options_that_others_reach_are_silent(string member, string statements) => VerifyAsync(statements, member);

    [Theory]
    [InlineData("chat.CompleteChat(messages, [|new ChatCompletionOptions()|]);", "chat.CompleteChat(messages, new ChatCompletionOptions() { MaxOutputTokenCount = 99 });")]
    [InlineData("var o = new ChatCompletionOptions { [|MaxOutputTokenCount = null|] }; await chat.CompleteChatAsync(messages, o);", "var o = new ChatCompletionOptions { MaxOutputTokenCount = 99 }; await chat.CompleteChatAsync(messages, o);")]
    public Task Options_turn_hosted_models_on_and_set_the_proposal(string statements, string fixedStatements)
        => VerifyFixAsync(statements, fixedStatements, "greendefaults.grn4002.hosted = true\ngreendefaults.grn4002.tokens = 99");

    [Fact]
    public Task The_message_says_what_is_missing_and_the_title_what_changes()
    {
        var test = Test(
            Program("executor.InferAsync(prompt, {|#0:new InferenceParams()|});"),
            Program("executor.InferAsync(prompt, new InferenceParams() { MaxTokens = 512 });"),
            "");
        test.CodeActionTitle = "Set 'MaxTokens' to 512 (changes how long an answer may be)";
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.CapOutputTokens).WithLocation(0).WithMessage(
            "'MaxTokens' is not set: a model that does not stop by itself generates until its context is full, and each token costs a pass over its weights; set a cap"));
        return test.RunAsync();
    }
}
