namespace TongKet.Formats.Writing.Layout;

/// <summary>Name of the type, subject, what stands under them, and the addressees of a công văn or tờ trình.</summary>
/// <param name="Type">Look of the type's name.</param>
/// <param name="Subject">Look of the subject.</param>
/// <param name="Separator">What stands under the subject.</param>
/// <param name="AddresseeLabel">Look of "Kính gửi:".</param>
/// <param name="AddresseeNames">Look of the names.</param>
/// <param name="SubmissionLabel">What a tờ trình says instead of "Kính gửi".</param>
/// <param name="AddresseesOnLabelLine">Whether the first of several addressees stands behind "Kính gửi:" on its line.</param>
/// <param name="AddresseeEnd">Mark behind each of several addressees.</param>
/// <param name="LastAddresseeEnd">Mark behind the last of them.</param>
/// <param name="Competence">Look of the words with which a quyết định or nghị quyết decides.</param>
/// <param name="CompetenceApart">Whether who decides stands above the căn cứ, apart from "QUYẾT ĐỊNH:".</param>
public sealed record TitleLayout(
    TextLook Type,
    TextLook Subject,
    Separator Separator,
    TextLook AddresseeLabel,
    TextLook AddresseeNames,
    string SubmissionLabel,
    bool AddresseesOnLabelLine,
    string AddresseeEnd,
    string LastAddresseeEnd,
    TextLook Competence,
    bool CompetenceApart
);

/// <summary>Running text.</summary>
/// <param name="Text">Look of the text.</param>
/// <param name="FirstLineIndent">Indent of a paragraph's first line in millimetres.</param>
/// <param name="ExactLinePoints">Exact line height in points; null when <paramref name="LineMultiple"/> rules.</param>
/// <param name="LineMultiple">Line height as a multiple of the font's own.</param>
/// <param name="SpaceAfterPoints">Space between paragraphs.</param>
/// <param name="BasisLeadIn">What stands before each căn cứ.</param>
/// <param name="BasisItalic">Whether căn cứ are italic.</param>
/// <param name="BasisEnd">Mark behind each căn cứ.</param>
/// <param name="LastBasisEnd">Mark behind the last one.</param>
/// <param name="EndMark">How the text ends: "." or "./.".</param>
/// <param name="TablePoints">Size of text in tables.</param>
/// <param name="SectionCapitals">Whether titles of Roman sections stand in capitals.</param>
public sealed record BodyLayout(
    TextLook Text,
    double FirstLineIndent,
    double? ExactLinePoints,
    double? LineMultiple,
    double SpaceAfterPoints,
    string BasisLeadIn,
    bool BasisItalic,
    string BasisEnd,
    string LastBasisEnd,
    string EndMark,
    double TablePoints,
    bool SectionCapitals
);
