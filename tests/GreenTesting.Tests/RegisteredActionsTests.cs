using System.Collections.Immutable;
using GreenTesting.Projects;
using GreenTesting.Tests.Fakes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GreenTesting.Tests;

public sealed class RegisteredActionsTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Test", [CSharpSyntaxTree.ParseText("class C { }")], FrameworkReferences.All);

    [Fact]
    public async Task One_registered_action_counts_as_one() =>
        Assert.Equal(1, await RegisteredActions.CountAsync(new ForbiddenNameAnalyzer(), Compilation));

    [Fact]
    public async Task Two_registered_actions_count_as_two() =>
        Assert.Equal(2, await RegisteredActions.CountAsync(new OptionsAnalyzer(), Compilation));

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 2)]
    public async Task Actions_behind_a_compilation_start_count_only_when_it_registers_them(bool work, int expected) =>
        Assert.Equal(expected, await RegisteredActions.CountAsync(new GatedAnalyzer(work), Compilation));

#pragma warning disable RS1001 // It is created here, never found by attribute.
    private sealed class GatedAnalyzer(bool work) : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ForbiddenNameAnalyzer.Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(start =>
            {
                if (!work)
                    return;
                start.RegisterOperationAction(_ => { }, OperationKind.Invocation);
                start.RegisterCompilationEndAction(_ => { });
            });
        }
    }
}
