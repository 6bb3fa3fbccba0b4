using TongKet.Formats.Writing;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>Thể thức đề ký: in whose name and in which position a paper is signed, offered by the rules of the issuer.</summary>
/// <param name="Code">"T/M", "K/T", "T/L", "Q.", "TM.", "KT.", "TL.", "TUQ."; empty when the head signs alone.</param>
/// <param name="Kinds">Kinds of offices that use it.</param>
/// <param name="Authority">"T/M Ban Thường vụ"; null when there is none.</param>
/// <param name="Positions">One line each; "{position}" is written by the person who approves.</param>
/// <param name="Deputy">Whether somebody signs so to whom it was given (ủy quyền, thừa lệnh), not the head or a deputy head.</param>
/// <param name="Basis">The rule.</param>
/// <param name="Starts">How the office's name begins, where the kind alone does not tell.</param>
public sealed record SigningCapacity(
    string Code,
    IReadOnlyList<OrganizationKind> Kinds,
    string? Authority,
    IReadOnlyList<string> Positions,
    bool Deputy,
    string Basis,
    string? Starts = null
)
{
    /// <summary>The mark of a position that the data cannot know.</summary>
    public const string OwnPosition = "{position}";

    /// <summary>Whether the person who approves has to write the position.</summary>
    public bool AsksPosition => Positions.Contains(OwnPosition);

    /// <summary>The signature as printed; the written position stands in its place.</summary>
    public PaperSignature Sign(string position, string name) =>
        new(Authority, [.. Positions.Select(p => p == OwnPosition ? position.Trim() : p)], name);

    /// <summary>On one line: "TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch".</summary>
    public string Line =>
        string.Join(" / ", Positions.Select(p => p == OwnPosition ? "…" : p).Prepend(Authority).Where(l => l is not null));
}
