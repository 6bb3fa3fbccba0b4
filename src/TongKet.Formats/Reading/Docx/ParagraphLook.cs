namespace TongKet.Formats.Reading.Docx;

/// <summary>Paragraph properties that a reader cares about; null where a style leaves them to the one it is based on.</summary>
internal sealed record ParagraphLook(
    bool? Centered = null,
    int? NumberId = null,
    int? Level = null,
    int? Outline = null,
    bool? PageBreakBefore = null
)
{
    public static readonly ParagraphLook Unknown = new();

    public ParagraphLook Over(ParagraphLook below) =>
        new(
            Centered ?? below.Centered,
            NumberId ?? below.NumberId,
            Level ?? below.Level,
            Outline ?? below.Outline,
            PageBreakBefore ?? below.PageBreakBefore
        );
}
