namespace TongKet.Formats.Writing.Layout;

/// <summary>Signature block at the right, recipients at the left on the same level.</summary>
/// <param name="Authority">Look of "T/M BAN THƯỜNG VỤ".</param>
/// <param name="Position">Look of the position.</param>
/// <param name="Name">Look of the name.</param>
/// <param name="SignatureSpacePoints">Space for signature and seal.</param>
/// <param name="LeftWidth">Width of the recipients' column in millimetres.</param>
/// <param name="RecipientLabel">Look of "Nơi nhận:".</param>
/// <param name="Recipients">Look of the recipients.</param>
/// <param name="RecipientEnd">Mark behind each recipient.</param>
/// <param name="LastRecipientEnd">Mark behind the last one.</param>
public sealed record FootLayout(
    TextLook Authority,
    TextLook Position,
    TextLook Name,
    double SignatureSpacePoints,
    double LeftWidth,
    TextLook RecipientLabel,
    TextLook Recipients,
    string RecipientEnd,
    string LastRecipientEnd
);

/// <summary>Appendices: each on a page of its own, with its own page numbers.</summary>
/// <param name="Roman">Numbered I, II instead of 1, 2.</param>
/// <param name="Label">Look of "Phụ lục 1".</param>
/// <param name="Title">Look of the title.</param>
/// <param name="Reference">Look of the line that names the paper it belongs to.</param>
/// <param name="Separator">What stands under that line.</param>
public sealed record AppendixLayout(bool Roman, TextLook Label, TextLook Title, TextLook Reference, Separator Separator);
