namespace GreenTesting;

/// <summary>Thrown when analyzed or fixed code is not what the test expects. The message is the whole report.</summary>
public sealed class VerificationException : Exception
{
    /// <param name="message">What was expected, what was found, and where.</param>
    public VerificationException(string message) : base(message)
    {
    }

    /// <param name="message">What was expected, what was found, and where.</param>
    /// <param name="innerException">The exception that the analyzer or code fix let out.</param>
    public VerificationException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
