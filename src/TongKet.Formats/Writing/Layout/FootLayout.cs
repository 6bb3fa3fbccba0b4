namespace TongKet.Formats.Writing.Layout;

/// <summary>Signature block at the right, recipients at the left on the same level.</summary>
/// <param name="AuthorityForms">How the power to sign is abbreviated: "T/M", "K/T" … or "TM.", "KT." ….</param>
/// <param name="Authority">Look of "T/M BAN THƯỜNG VỤ".</param>
/// <param name="Position">Look of the position.</param>
/// <param name="Name">Look of the name.</param>
/// <param name="SignatureSpacePoints">Space for signature and seal.</param>
/// <param name="LeftWidth">Width of the recipients' column in millimetres.</param>
/// <param name="RecipientLabel">Look of "Nơi nhận:".</param>
/// <param name="Recipients">Look of the recipients.</param>
/// <param name="RecipientEnd">Mark behind each recipient.</param>
/// <param name="LastRecipientEnd">Mark behind the last one.</param>
/// <param name="ArchiveLeadIn">How the archive's line begins, which every list of recipients has.</param>
/// <param name="Drafter">Look of the drafter's mark and the number of copies.</param>
/// <param name="Contact">Look of address, telephone and the like.</param>
/// <param name="ContactOnFirstPage">Whether they stand at the foot of page 1, else at the end of the paper.</param>
public sealed record FootLayout(
    IReadOnlyList<string> AuthorityForms,
    TextLook Authority,
    TextLook Position,
    TextLook Name,
    double SignatureSpacePoints,
    double LeftWidth,
    TextLook RecipientLabel,
    TextLook Recipients,
    string RecipientEnd,
    string LastRecipientEnd,
    string ArchiveLeadIn,
    TextLook Drafter,
    TextLook Contact,
    bool ContactOnFirstPage
);

/// <summary>Appendices: each on a page of its own, with its own page numbers.</summary>
/// <param name="Roman">Numbered I, II instead of 1, 2.</param>
/// <param name="Label">Look of "Phụ lục 1".</param>
/// <param name="Title">Look of the title.</param>
/// <param name="Reference">Look of the line that names the paper it belongs to.</param>
/// <param name="Separator">What stands under that line.</param>
/// <param name="ReferenceLeadIn">How that line begins.</param>
/// <param name="ReferenceDateInWords">Whether it says "ngày 06 tháng 3 năm 2026".</param>
public sealed record AppendixLayout(
    bool Roman,
    TextLook Label,
    TextLook Title,
    TextLook Reference,
    Separator Separator,
    string ReferenceLeadIn,
    bool ReferenceDateInWords
);

/// <summary>The block that makes a copy of the paper official.</summary>
/// <param name="Kind">Look of "SAO Y".</param>
/// <param name="Numbered">Whether copies have issuer, number, place and day of their own.</param>
/// <param name="Kinds">What is printed for an exact copy, a recopied one and an extract.</param>
/// <param name="NumberMark">The code of all copies; null takes that of the kind (SY, SL, TrS).</param>
public sealed record CopyLayout(TextLook Kind, bool Numbered, IReadOnlyList<string> Kinds, string? NumberMark);
