using GreenAnalyzers.CodeFixes.Inference;
using GreenAnalyzers.Inference;
using GreenTesting;

namespace GreenAnalyzers.Tests.Inference;

public class AvoidSpinningThreadsTests
{
    /// <summary>The types of the host, as far as the rule knows them.</summary>
    private const string Host = """
        namespace Microsoft.Extensions.Hosting
        {
            public interface IHostedService { }
            public abstract class BackgroundService : IHostedService { }
        }

        namespace Microsoft.AspNetCore.Mvc { public abstract class ControllerBase { } }

        namespace Microsoft.AspNetCore.Builder
        {
            public sealed class WebApplication { public static WebApplication Create() => null; public void Run(string url = null) { } }
        }
        """;

    private const string Usings = """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.ML.OnnxRuntime;

        """;

    internal static Task VerifyAsync(string code, string? fixedCode = null)
    {
        var test = new CSharpCodeFixTest<AvoidSpinningThreadsAnalyzer, AvoidSpinningThreadsCodeFix>
        {
            Libraries = [Library.MicrosoftMLOnnxRuntime, Library.MicrosoftExtensionsDependencyInjectionAbstractions],
            CodeActionTitle = "Let the threads sleep between requests (changes latency)",
        };
        foreach (var (state, text) in new[] { (test.TestState, code), (test.FixedState, fixedCode ?? code) })
        {
            state.Sources.Add(("Program.cs", Usings + text));
            state.Sources.Add(("Host.cs", Host));
        }

        return test.RunAsync();
    }

    /// <summary>A class that <paramref name="registration"/> registers.</summary>
    internal static string Service(string members, string registration = "services.AddSingleton<Reader>();", string bases = "") => $$"""
        public class Reader {{bases}}
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services)
            {
                {{registration}}
            }
        }
        """;

    private const string Field = """private readonly InferenceSession _session = [|new InferenceSession("m.onnx")|];""";

    [Theory]
    [InlineData("services.AddSingleton<Reader>();")]
    [InlineData("services.AddSingleton<object, Reader>();")]
    [InlineData("services.AddSingleton(typeof(object), typeof(Reader));")]
    [InlineData("services.AddSingleton(new Reader());")]
    [InlineData("services.AddSingleton<object>(_ => new Reader());")]
    [InlineData("ServiceCollectionServiceExtensions.AddSingleton<Reader>(services);")]
    public Task A_session_of_a_singleton_is_reported(string registration) => VerifyAsync(Service(Field, registration));

    [Theory]
    [InlineData("InferenceSession Session { get; } = [|new InferenceSession(\"m.onnx\")|];")]
    [InlineData("static readonly InferenceSession Session = [|new(\"m.onnx\")|];")]
    [InlineData("readonly Lazy<InferenceSession> _session = new(() => [|new InferenceSession(\"m.onnx\")|]);")]
    [InlineData("readonly InferenceSession _session = Make(); static InferenceSession Make() => [|new InferenceSession(\"m.onnx\")|];")]
    [InlineData("InferenceSession _session; InferenceSession Get() => _session ??= [|new InferenceSession(\"m.onnx\")|];")]
    public Task Whatever_keeps_it_is_followed(string members) => VerifyAsync(Service(members));

    [Theory]
    [InlineData("InferenceSession _session; public Reader() { var session = [|new InferenceSession(\"m.onnx\")|]; _ = session.InputMetadata; _session = session; }")]
    [InlineData("InferenceSession _session; public Reader() { var session = [|new InferenceSession(\"m.onnx\")|]; var same = session; _session = same; }")]
    [InlineData("readonly InferenceSession _session = Make(); static InferenceSession Make() { var made = [|new InferenceSession(\"m.onnx\")|]; return made; }")]
    public Task A_session_is_followed_through_a_local(string members) => VerifyAsync(Service(members));

    [Theory]
    [InlineData("InferenceSession _session; public Reader() { var session = new InferenceSession(\"m.onnx\"); session = new InferenceSession(\"n.onnx\"); _session = session; }")]
    [InlineData("int _inputs; public Reader() { using var session = new InferenceSession(\"m.onnx\"); _inputs = session.InputMetadata.Count; }")]
    public Task A_local_that_is_not_the_one_that_is_kept_is_silent(string members) => VerifyAsync(Service(members));

    [Fact]
    public Task A_session_in_a_local_that_is_registered_as_a_singleton_is_reported()
        => VerifyAsync(
            Service("", "var session = [|new InferenceSession(\"m.onnx\")|]; services.AddSingleton(session);"),
            Service("", """
                var options = new SessionOptions();
                        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
                        var session = new InferenceSession("m.onnx", options); services.AddSingleton(session);
                """));

    [Fact]
    public Task A_hosted_service_needs_no_registration() => VerifyAsync(Service(Field, "", ": BackgroundService"));

    [Fact]
    public Task A_static_session_of_a_controller_and_of_a_scoped_service_is_reported()
        => Task.WhenAll(
            VerifyAsync(Service("static readonly InferenceSession Session = [|new(\"m.onnx\")|];", "", ": ControllerBase")),
            VerifyAsync(Service("static readonly InferenceSession Session = [|new(\"m.onnx\")|];", "services.AddScoped<Reader>();")));

    [Fact]
    public Task A_static_session_of_a_program_that_runs_a_host_is_reported()
        => VerifyAsync("""
            Microsoft.AspNetCore.Builder.WebApplication.Create().Run();

            static class Reader { public static readonly InferenceSession Session = [|new("m.onnx")|]; }
            """);

    [Theory]
    [InlineData("services.AddSingleton(_ => [|new InferenceSession(\"m.onnx\")|]);")]
    [InlineData("services.AddSingleton(_ => new Reader([|new InferenceSession(\"m.onnx\")|]));")]
    public Task A_registered_session_is_reported(string registration)
        => VerifyAsync(Service("public Reader(InferenceSession session) { }", registration));

    [Fact]
    public Task A_session_that_is_registered_as_an_object_is_reported_and_can_be_given_options()
        => VerifyAsync(
            Service("", "services.AddSingleton([|new InferenceSession(\"m.onnx\")|]);"),
            Service("", """
                var options = new SessionOptions();
                        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
                        services.AddSingleton(new InferenceSession("m.onnx", options));
                """));

    [Theory]
    [InlineData("readonly InferenceSession _session = new(\"m.onnx\");", "")]
    [InlineData("readonly InferenceSession _session = new(\"m.onnx\");", "services.AddScoped<Reader>();")]
    [InlineData("static readonly InferenceSession Session = new(\"m.onnx\");", "")]
    [InlineData("void Run() { using var session = new InferenceSession(\"m.onnx\"); }", "services.AddSingleton<Reader>();")]
    [InlineData("InferenceSession Make() => new InferenceSession(\"m.onnx\");", "services.AddSingleton<Reader>();")]
    [InlineData("readonly string _name = new InferenceSession(\"m.onnx\").ToString();", "services.AddSingleton<Reader>();")]
    public Task What_no_service_keeps_is_silent(string members, string registration) => VerifyAsync(Service(members, registration));

    [Fact]
    public Task A_session_of_each_request_is_silent() => VerifyAsync(Service("readonly InferenceSession _session = new(\"m.onnx\");", "", ": ControllerBase"));

    [Fact]
    public Task A_method_of_the_project_that_is_named_like_a_registration_registers_nothing()
        => VerifyAsync("""
            public class Reader { private readonly InferenceSession _session = new("m.onnx"); }
            public static class Own { public static void AddSingleton<T>() { } public static void Run() => AddSingleton<Reader>(); }
            """);

    [Fact]
    public Task A_console_program_is_silent()
        => VerifyAsync("""
            Reader.Session.Dispose();

            static class Reader { public static readonly InferenceSession Session = new("m.onnx"); }
            """);

    [Fact]
    public Task A_session_that_its_class_runs_in_a_loop_is_silent()
        => VerifyAsync(Service("""
            private readonly InferenceSession _session = new InferenceSession("m.onnx");
            public void Decode(NamedOnnxValue[] inputs) { for (var token = 0; token < 9; token++) _session.Run(inputs); }
            """));

    [Fact]
    public Task A_session_that_runs_once_for_each_request_is_reported()
        => VerifyAsync(Service(Field + """

            public void Answer(NamedOnnxValue[] inputs) { _session.Run(inputs); }
            """));

    [Fact]
    public Task Tests_are_silent()
        => VerifyAsync(Service("private readonly InferenceSession _session = new InferenceSession(\"m.onnx\");") + "\nnamespace Xunit { public class FactAttribute : Attribute { } }");
}
