using TongKet.Consolidation.Data;

namespace TongKet.Consolidation.Working;

/// <summary>A draft passage with how many units stand behind it.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Html">Its text.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Edited">Whether a person changed it.</param>
/// <param name="Version">Its version, sent along with a change.</param>
/// <param name="Sources">How many sources it has.</param>
/// <param name="Replaced">How many of them the unit has replaced by a newer version since.</param>
/// <param name="Withdrawn">How many stand in a report that was returned to the unit.</param>
/// <param name="Author">Who wrote it, when no unit did.</param>
internal sealed record DraftLine(
    PassageId Id,
    string Html,
    string Text,
    bool Edited,
    int Version,
    int Sources,
    int Replaced,
    int Withdrawn,
    string? Author
);
