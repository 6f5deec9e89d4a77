using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GreenTesting.Projects;

/// <summary>How every project of a test is compiled.</summary>
/// <param name="LanguageVersion">C# version of the sources.</param>
/// <param name="OutputKind"><see langword="null"/>: a program when a source has top-level statements, else a library.</param>
/// <param name="Libraries">Stubs to refer to, with what they depend on.</param>
/// <param name="Enabled">Rules that are off by default and are to be on.</param>
internal sealed record ProjectSettings(
    LanguageVersion LanguageVersion,
    OutputKind? OutputKind,
    ImmutableArray<Library> Libraries,
    ImmutableArray<DiagnosticDescriptor> Enabled);
