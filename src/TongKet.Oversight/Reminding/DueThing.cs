namespace TongKet.Oversight.Reminding;

/// <summary>Something that a person has to see to by a day.</summary>
/// <param name="Id">The same for the same thing as long as it lives.</param>
/// <param name="Day">The last day in time.</param>
/// <param name="Over">Whether it is done; a calendar still shows it.</param>
/// <param name="Word">"Hạn nộp", "Nhiệm vụ".</param>
/// <param name="Title">What it is.</param>
/// <param name="Details">Whose, to whom.</param>
/// <param name="State">Where it stands, in words.</param>
/// <param name="Address">Its page.</param>
internal sealed record DueThing(
    string Id,
    DateOnly Day,
    bool Over,
    string Word,
    string Title,
    string Details,
    string State,
    string Address
);
