using GreenAnalyzers.CodeFixes.Hosted;
using GreenAnalyzers.Facts;
using GreenAnalyzers.Hosted;
using GreenTesting;
using Microsoft.CodeAnalysis;

namespace GreenAnalyzers.Tests.Hosted;

public class RightSizeHostedModelTests
{
    // Semantic Kernel cannot be restored in a closed network: these are the shapes that the rule is about.
    private const string SemanticKernel = """
        namespace Microsoft.SemanticKernel
        {
            public interface IKernelBuilder { }

            public static class OpenAIKernelBuilderExtensions
            {
                public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => builder;
                public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, System.Uri endpoint, string? apiKey = null) => builder;
                public static IKernelBuilder AddAzureOpenAIChatCompletion(this IKernelBuilder builder, string deploymentName, string endpoint, string apiKey) => builder;
            }
        }
        """;

    private const string Azure = """
        namespace Azure.AI.OpenAI
        {
            public class AzureOpenAIClient : global::OpenAI.OpenAIClient
            {
                public AzureOpenAIClient(System.Uri endpoint, string key) : base(key) { }
                public override global::OpenAI.Chat.ChatClient GetChatClient(string deploymentName) => throw new System.Exception();
            }
        }
        """;

    private static string Program(string statements) => $$"""
        #nullable disable
        using System;
        using System.ClientModel;
        using Microsoft.SemanticKernel;
        using OpenAI;
        using OpenAI.Chat;

        public class Program
        {
            private const string Model = "gpt-4o";

            public static void Run(OpenAIClient client, IKernelBuilder builder, ApiKeyCredential key, OpenAIClientOptions options, Uri uri, string name)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    private static CSharpCodeFixTest<RightSizeHostedModelAnalyzer, RightSizeHostedModelCodeFix> Test(
        string statements, string fixedStatements, string config = "", string[]? allowed = null, params string[] sources)
    {
        var test = new CSharpCodeFixTest<RightSizeHostedModelAnalyzer, RightSizeHostedModelCodeFix>
        {
            Libraries = [Library.Packages.OpenAI],
            TestState = { AnalyzerConfigFiles = { "root = true\n[*.cs]\n" + config } },
        };
        test.TestState.AdditionalFiles.Add("facts.greendefaults.tsv", FactsFormat.Write([], new PolicyFacts([], allowed ?? []).Lines()));
        test.TestCode = Program(statements);
        test.FixedCode = Program(fixedStatements);
        foreach (var source in sources.Prepend(SemanticKernel))
        {
            test.TestState.Sources.Add(source);
            test.FixedState.Sources.Add(source);
        }

        return test;
    }

    private static Task VerifyAsync(string statements, params string[] sources) => Test(statements, statements, sources: sources).RunAsync();

    [Theory]
    [InlineData("new ChatClient([|\"gpt-4o\"|], \"key\");", "new ChatClient(\"gpt-4o-mini\", \"key\");")]
    [InlineData("ChatClient c = new(credential: key, model: [|\"gpt-4-turbo\"|] /* large */);", "ChatClient c = new(credential: key, model: \"gpt-4o-mini\" /* large */);")]
    [InlineData("new ChatClient([|\"gpt-4-0613\"|], key, new OpenAIClientOptions());", "new ChatClient(\"gpt-4o-mini\", key, new OpenAIClientOptions());")]
    [InlineData("client.GetChatClient([|\"gpt-5-2025-08-07\"|]);", "client.GetChatClient(\"gpt-5-mini\");")]
    [InlineData("client?.GetChatClient([|\"gpt-4.1\"|]);", "client?.GetChatClient(\"gpt-4.1-mini\");")]
    [InlineData("new OpenAIClient(\"key\").GetChatClient([|\"o3\"|]);", "new OpenAIClient(\"key\").GetChatClient(\"o3-mini\");")]
    [InlineData("client.GetChatClient([|\"chatgpt-4o-latest\"|]);", "client.GetChatClient(\"gpt-4o-mini\");")]
    [InlineData("builder.AddOpenAIChatCompletion([|\"o1\"|], \"key\");", "builder.AddOpenAIChatCompletion(\"o3-mini\", \"key\");")]
    [InlineData("builder.AddOpenAIChatCompletion(apiKey: \"gpt-4\", modelId: [|\"gpt-4-1106-preview\"|]);", "builder.AddOpenAIChatCompletion(apiKey: \"gpt-4\", modelId: \"gpt-4o-mini\");")]
    public Task A_large_model_is_replaced_by_its_smaller_sibling(string statements, string fixedStatements) => Test(statements, fixedStatements).RunAsync();

    [Theory]
    [InlineData("new ChatClient([|Model|], \"key\");")]
    [InlineData("var model = \"gpt-4o\"; client.GetChatClient([|model|]);")]
    public Task A_constant_is_reported_and_left_alone(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("new ChatClient(\"gpt-4o-mini\", \"key\");")]
    [InlineData("new ChatClient(\"gpt-5-nano\", \"key\");")]
    [InlineData("new ChatClient(\"my-gpt-4o\", \"key\");")]
    [InlineData("new ChatClient(\"ft:gpt-4o:acme\", \"key\");")]
    [InlineData("new ChatClient(name, \"key\");")]
    [InlineData("new ChatClient(\"gpt-4o\", key, options);")]
    [InlineData("new ChatClient(\"gpt-4o\", key, new OpenAIClientOptions { Endpoint = uri });")]
    [InlineData("var mine = new OpenAIClientOptions(); mine.Endpoint = uri; new ChatClient(\"gpt-4o\", key, mine);")]
    [InlineData("new OpenAIClient(key, new OpenAIClientOptions { Endpoint = uri }).GetChatClient(\"gpt-4o\");")]
    [InlineData("client.GetEmbeddingClient(\"gpt-4o\");")]
    [InlineData("builder.AddOpenAIChatCompletion(\"gpt-4o\", uri);")]
    [InlineData("builder.AddAzureOpenAIChatCompletion(\"gpt-4o\", \"gpt-4o\", \"key\");")]
    [InlineData("builder.AddOpenAIChatCompletion(\"gpt-4o-mini\", \"key\", serviceId: \"gpt-4o\");")]
    [InlineData("Console.WriteLine(\"gpt-4o\");")]
    public Task Small_unknown_and_renamed_models_are_silent(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(uri, \"key\").GetChatClient(\"gpt-4o\");")]
    [InlineData("OpenAIClient azure = new Azure.AI.OpenAI.AzureOpenAIClient(uri, \"key\"); azure.GetChatClient(\"gpt-4o\");")]
    [InlineData("client.GetChatClient(\"gpt-4o\");")]
    public Task Names_of_deployments_are_never_judged(string statements) => VerifyAsync(statements, Azure);

    [Theory]
    [InlineData("new ChatClient(\"gpt-4o\", \"key\");", "gpt-4o")]
    [InlineData("new ChatClient(\"gpt-4o-2024-11-20\", \"key\");", "gpt-4o-mini, gpt-4o")]
    [InlineData("new ChatClient(\"my-model\", \"key\");", "my-model")]
    public Task A_model_on_the_allow_list_is_silent(string statements, string allowed)
        => Test(statements, statements, "greendefaults.grn4001.allowed_models = " + allowed).RunAsync();

    [Fact]
    public Task A_model_of_no_known_family_that_is_not_allowed_is_reported_as_well()
    {
        var test = Test("new ChatClient({|#0:\"my-model\"|}, \"key\");", "new ChatClient(\"gpt-4o-mini\", \"key\");", "greendefaults.grn4001.allowed_models = gpt-4o-mini");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.RightSizeHostedModel).WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithMessage(
            "'my-model' is not among the models that are allowed: gpt-4o-mini"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData(0, "o3-mini")]
    [InlineData(1, "gpt-4o-mini")]
    public async Task A_model_that_is_not_allowed_is_a_warning_and_becomes_one_that_is(int index, string expected)
    {
        var test = Test("new ChatClient({|#0:\"o1\"|}, \"key\");", $"new ChatClient(\"{expected}\", \"key\");", "greendefaults.grn4001.allowed_models = gpt-4o-mini", ["o3-mini"]);
        test.CodeActionIndex = index;
        test.CodeActionTitle = $"Use '{expected}' (changes quality)";
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.RightSizeHostedModel).WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithMessage(
            "'o1' is not among the models that are allowed: gpt-4o-mini, o3-mini"));
        await test.RunAsync();
    }

    [Fact]
    public Task The_message_says_what_to_try()
    {
        var test = Test("new ChatClient({|#0:\"gpt-4o\"|}, \"key\");", "new ChatClient(\"gpt-4o-mini\", \"key\");");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.RightSizeHostedModel).WithLocation(0).WithSeverity(DiagnosticSeverity.Info).WithMessage(
            "'gpt-4o' is a large model; try whether 'gpt-4o-mini' answers well enough, which needs less computation for each token"));
        return test.RunAsync();
    }
}
