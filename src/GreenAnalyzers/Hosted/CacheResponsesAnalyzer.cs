using GreenAnalyzers.Infrastructure;
using GreenAnalyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Hosted;

/// <summary>GRN4004: a hosted model answers the same prompt in each pass of a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CacheResponsesAnalyzer : GreenAnalyzer
{
    // The types of which prompts and options are made.
    private static readonly string[] PromptTypes =
    [
        "OpenAI.Chat.ChatCompletionOptions",
        "OpenAI.Chat.ChatMessage",
        "OpenAI.Chat.ChatMessageContentPart",
        "OpenAI.Chat.SystemChatMessage",
        "OpenAI.Chat.UserChatMessage",
        "OpenAI.Chat.AssistantChatMessage",
        "Microsoft.Extensions.AI.ChatMessage",
        "Microsoft.Extensions.AI.ChatOptions",
        "Microsoft.Extensions.AI.ChatRole",
        "System.Collections.Generic.List`1",
    ];

    /// <summary>Creates the rule.</summary>
    public CacheResponsesAnalyzer()
        : base(Rules.CacheResponses)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        // Tests and benchmarks send the same on purpose.
        if (ChatSymbols.TryCreate(context.Compilation) is { } chat && !TestFrameworks.AreUsedBy(context.Compilation))
        {
            var loops = new RepeatedPrompt(chat, new StableMembers(context.Compilation, PromptTypes), new WaitingSymbols(context.Compilation), context.Compilation);
            context.RegisterOperationAction(operation => Analyze(operation, chat, loops), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, ChatSymbols chat, RepeatedPrompt prompt)
    {
        var call = (IInvocationOperation)context.Operation;
        if (chat.SendsPrompt(call) && prompt.IsSentAgain(call, context.CancellationToken) && !chat.UsesCache)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.CacheResponses,
                call.Syntax is InvocationExpressionSyntax syntax ? CalledName.LocationOf(syntax) : call.Syntax.GetLocation(),
                call.TargetMethod.Name));
        }
    }
}
