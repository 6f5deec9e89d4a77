using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GreenAnalyzers.Flow;

/// <summary>The receiver of <c>receiver?.Call()</c>, which stands outside the call.</summary>
internal static class ConditionalReceiver
{
    /// <summary>The expression in front of the question mark; null in code that is incomplete.</summary>
    public static IOperation? Of(IConditionalAccessInstanceOperation placeholder)
    {
        for (IOperation inner = placeholder; inner.Parent is { } parent; inner = parent)
        {
            // In `a?.B()?.C()` the first call stands in front of the second question mark: that one is not its own.
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
