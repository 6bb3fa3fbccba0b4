namespace TongKet.Formats.Checking.Measuring;

/// <summary>How a paragraph is set. Lengths in millimetres, spacing in points; null where nothing says so.</summary>
/// <param name="Alignment">"left", "center", "right" or "both".</param>
/// <param name="FirstLine">Indent of the first line; negative when the other lines hang.</param>
/// <param name="Before">Space before.</param>
/// <param name="After">Space after.</param>
/// <param name="ExactLine">Line pitch in points when it is exact.</param>
/// <param name="LineMultiple">Line pitch as a multiple of the font's own.</param>
internal sealed record ParagraphFacts(
    string? Alignment = null,
    double? FirstLine = null,
    double? Before = null,
    double? After = null,
    double? ExactLine = null,
    double? LineMultiple = null
)
{
    public static readonly ParagraphFacts Unknown = new();

    public ParagraphFacts Over(ParagraphFacts below) =>
        new(
            Alignment ?? below.Alignment,
            FirstLine ?? below.FirstLine,
            Before ?? below.Before,
            After ?? below.After,
            ExactLine is null && LineMultiple is null ? below.ExactLine : ExactLine,
            ExactLine is null && LineMultiple is null ? below.LineMultiple : LineMultiple
        );
}
