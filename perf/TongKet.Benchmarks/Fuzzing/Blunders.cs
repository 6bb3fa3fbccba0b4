using System.Diagnostics;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Exceptions that no reader should meet, even where the last catch turns them into a refusal.</summary>
internal static class Blunders
{
    /// <summary>Kind and place, or null for what readers expect of bad files (broken XML, broken zip, stopped in time).</summary>
    public static string? Name(Exception thrown) =>
        thrown
            is NullReferenceException
                or IndexOutOfRangeException
                or ArgumentException
                or InvalidCastException
                or KeyNotFoundException
                or FormatException
                or OverflowException
                or InvalidOperationException
                or System.Text.RegularExpressions.RegexMatchTimeoutException
            ? Describe(thrown)
            : null;

    public static string Describe(Exception thrown)
    {
        // At the first chance the exception knows its own frame only; the thread knows the others.
        var frames = new StackTrace(thrown).GetFrames().Concat(new StackTrace(1).GetFrames());
        var ours = frames
            .Select(f => f.GetMethod())
            .FirstOrDefault(m => m?.DeclaringType?.FullName?.StartsWith("TongKet.Formats", StringComparison.Ordinal) == true);
        return $"{thrown.GetType().Name} in {ours?.DeclaringType?.Name ?? "?"}.{ours?.Name ?? "?"}";
    }
}
