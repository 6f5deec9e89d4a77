using System.Reflection;
using System.Runtime.CompilerServices;

namespace GreenDefaults.Runtime.Tests.Api;

/// <summary>Prints the public types and members of an assembly, one a line, sorted.</summary>
internal static class PublicApiPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static IReadOnlyList<string> Print(Assembly assembly) => assembly.GetExportedTypes()
        .SelectMany(type => Members(type).Select(member => $"{type.FullName}: {member}").Prepend($"{type.FullName} = {Kind(type)}"))
        .Order(StringComparer.Ordinal)
        .ToArray();

    private static IEnumerable<string> Members(Type type)
    {
        foreach (FieldInfo field in type.GetFields(Declared).Where(field => !field.IsSpecialName))
        {
            string value = field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "";
            yield return $"{(field.IsLiteral ? "const " : "static ")}{Name(field.FieldType)} {field.Name}{value}";
        }

        foreach (ConstructorInfo constructor in type.GetConstructors(Declared))
            yield return $"new({Parameters(constructor)})";

        foreach (PropertyInfo property in type.GetProperties(Declared))
            yield return Property(property);

        foreach (MethodInfo method in type.GetMethods(Declared))
        {
            bool isOperator = method.Name.StartsWith("op_", StringComparison.Ordinal);
            bool isGenerated = method.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;
            if (!isGenerated && (!method.IsSpecialName || isOperator))
                yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnParameter)} {method.Name}({Parameters(method)})";
        }
    }

    private static string Property(PropertyInfo property)
    {
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string set = property.SetMethod is not { IsPublic: true } ? "" : isInit ? " init;" : " set;";
        string required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";
        string isStatic = property.GetMethod!.IsStatic ? "static " : "";
        string nullable = IsNullableReference(Nullability.Create(property), property.PropertyType) ? "?" : "";
        return $"{isStatic}{required}{Name(property.PropertyType)}{nullable} {property.Name} {{ get;{set} }}";
    }

    private static string Kind(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsSealed ? "sealed class"
            : "class";
        string[] interfaces = type.IsEnum ? [] : type.GetInterfaces().Where(i => i.IsPublic).Select(Name).Order(StringComparer.Ordinal).ToArray();
        return interfaces.Length == 0 ? kind : $"{kind} : {string.Join(", ", interfaces)}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string text = $"{(parameter.IsOut ? "out " : "")}{Name(parameter)} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {parameter.DefaultValue ?? "default"}" : text;
    }

    private static string Name(ParameterInfo parameter) =>
        Name(parameter.ParameterType) + (IsNullableReference(Nullability.Create(parameter), parameter.ParameterType) ? "?" : "");

    private static bool IsNullableReference(NullabilityInfo info, Type type) =>
        !type.IsValueType && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable);

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (!type.IsGenericType)
            return type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
