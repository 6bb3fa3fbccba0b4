namespace TongKet.Formats.Reading;

/// <summary>Something a reader noticed and a person should know: where it is, what it is, in Vietnamese. The paper itself is never changed.</summary>
/// <param name="Code">Stable name of the kind ("text.doubled-word").</param>
/// <param name="Message">What is noticed.</param>
/// <param name="Span">Where; null when it concerns the whole file.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Suggestion">What a person may do about it, or null.</param>
public sealed record Finding(
    string Code,
    string Message,
    SourceSpan? Span = null,
    FindingSeverity Severity = FindingSeverity.Notice,
    string? Suggestion = null
)
{
    /// <summary>In how many places; <see cref="Span"/> is the first of them.</summary>
    public int Count { get; init; } = 1;
}

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>May well be meant so; worth a look.</summary>
    Hint,

    /// <summary>A slip of writing, or something the person should know.</summary>
    Notice,

    /// <summary>Something contradicts itself: a date, a deadline, a number.</summary>
    Warning,
}
