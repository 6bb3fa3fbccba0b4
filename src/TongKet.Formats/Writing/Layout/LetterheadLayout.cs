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
/// <param name="UrgencyFrames">Size of the frame round each urgency mark; empty when marks are not framed.</param>
/// <param name="Circulation">Phạm vi lưu hành.</param>
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
    IReadOnlyList<MarkFrame> UrgencyFrames,
    CirculationLayout Circulation
)
{
    /// <summary>Points between the number and a công văn's subject (NĐ 30/2020, Phụ lục I, phần I, II.5.b).</summary>
    public const double LetterSubjectSpacePoints = 6;
}

/// <summary>A fixed line of the letterhead.</summary>
public sealed record LetterheadLine(string Text, TextLook Look);

/// <summary>How number and symbol are written: "Số 15-NQ/TU" or "Số: 15/QĐ-BNV".</summary>
public sealed record NumberLayout(string Prefix, string Join, TextLook Look);

/// <summary>How a công văn's subject is written under its number: what leads in ("V/v "), and its look.</summary>
public sealed record LetterSubjectLayout(string LeadIn, TextLook Look);

/// <summary>The frame round a mark, in millimetres.</summary>
public sealed record MarkFrame(string Words, double Width, double Height);

/// <summary>How phạm vi lưu hành is printed.</summary>
/// <param name="Look">Its look.</param>
/// <param name="FromEdge">Millimetres below the paper's upper edge, at the right; null puts it under the number and the other marks.</param>
/// <param name="Framed">Whether a line stands round it.</param>
/// <param name="NoticeFromBottom">Millimetres between "Không phổ biến …" and the lower edge of the last page; null puts it behind the signature.</param>
public sealed record CirculationLayout(TextLook Look, double? FromEdge, bool Framed, double? NoticeFromBottom);
