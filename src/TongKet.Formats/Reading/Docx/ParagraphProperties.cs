namespace TongKet.Formats.Reading.Docx;

/// <summary>What a paragraph says of itself.</summary>
/// <param name="Look">Its own properties.</param>
/// <param name="Style">Its style's id, if one is named.</param>
/// <param name="MarkGone">Its mark was deleted under tracked changes, or is hidden: the next paragraph goes on in it.</param>
internal sealed record ParagraphProperties(ParagraphLook Look, string? Style = null, bool MarkGone = false)
{
    public static readonly ParagraphProperties None = new(ParagraphLook.Unknown);
}
