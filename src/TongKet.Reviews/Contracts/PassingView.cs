namespace TongKet.Reviews.Contracts;

/// <summary>One thing that a restructuring did to a place.</summary>
/// <param name="Participant">The place.</param>
/// <param name="Kind">What.</param>
/// <param name="Source">The place whose draft is material for this one, if any.</param>
/// <param name="Words">What happened, by which document, for people.</param>
/// <param name="At">When it was carried out.</param>
public sealed record PassingView(ParticipantId Participant, PassingKind Kind, ParticipantId? Source, string Words, DateTimeOffset At);
