namespace TongKet.Formats.Writing.Layout;

/// <summary>The head of page 1: who issues at the left, whose paper it is at the right.</summary>
/// <param name="LeftWidth">Width of the left column in millimetres; the right one takes the rest.</param>
/// <param name="Right">The fixed lines at the right.</param>
/// <param name="RightSeparator">What stands under them.</param>
/// <param name="Parent">Look of the superior body's line.</param>
/// <param name="Issuer">Look of the issuer's line.</param>
/// <param name="IssuerSeparator">What stands under the issuer.</param>
/// <param name="Number">Number and symbol.</param>
/// <param name="Place">Look of place and date.</param>
/// <param name="LetterSubject">Subject of a công văn, under the number.</param>
/// <param name="Draft">Look of the draft mark.</param>
/// <param name="Urgency">Look of the urgency mark.</param>
/// <param name="UrgencyFrame">Whether the urgency mark is framed.</param>
public sealed record LetterheadLayout(
    double LeftWidth,
    IReadOnlyList<LetterheadLine> Right,
    Separator RightSeparator,
    TextLook Parent,
    TextLook Issuer,
    Separator IssuerSeparator,
    NumberLayout Number,
    TextLook Place,
    LetterSubjectLayout LetterSubject,
    TextLook Draft,
    TextLook Urgency,
    bool UrgencyFrame
);

/// <summary>A fixed line of the letterhead.</summary>
public sealed record LetterheadLine(string Text, TextLook Look);

/// <summary>How number and symbol are written: "Số 15-NQ/TU" or "Số: 15/QĐ-BNV".</summary>
public sealed record NumberLayout(string Prefix, string Join, TextLook Look);

/// <summary>How a công văn's subject is written under its number: what leads in ("V/v "), and its look.</summary>
public sealed record LetterSubjectLayout(string LeadIn, TextLook Look);
