namespace TongKet.Reviews.Contracts;

/// <summary>A report that is owed.</summary>
/// <param name="Place">The place in the review.</param>
/// <param name="HeldBy">With whom it lies, in words.</param>
/// <param name="Since">From when on.</param>
/// <param name="AskedDay">The day asked for in a question for more time that waits for an answer.</param>
public sealed record OwedPlace(ParticipantView Place, string HeldBy, DateTimeOffset Since, DateOnly? AskedDay);
