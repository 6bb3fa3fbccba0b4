using TongKet.Formats.Reading.Pdf.Rules;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>A run of words on one line, with the space it takes on the page in points.</summary>
internal sealed record PdfSegment(double Left, double Right, double Top, double Bottom, string Text)
{
    /// <summary>A word of its own, even where its box touches the next: boxes read from a picture overlap.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Width of its first word.</summary>
    public double FirstWord
    {
        get => field > 0 ? field : Right - Left;
        init;
    }

    public double Middle => (Left + Right) / 2;

    public double Width => Right - Left;

    public double Height => Bottom - Top;
}

/// <summary>What stands at one height of a page: one segment, or several where columns lie side by side.</summary>
internal sealed record PdfRow(List<PdfSegment> Segments, List<PdfSegment> Words)
{
    public double Top => Segments.Min(s => s.Top);

    public double Bottom => Segments.Max(s => s.Bottom);

    public double Middle => (Top + Bottom) / 2;

    /// <summary>The lines of a table, when this is one.</summary>
    public List<TextLine>? Table { get; init; }
}

/// <summary>The words of a page, which is so many points wide and high.</summary>
internal sealed record PdfPage(IReadOnlyList<PdfSegment> Words, double Width = 0, double Height = 0)
{
    /// <summary>How sure the words are, 0..1, when they were read from a picture; null when the file itself says them.</summary>
    public double? Recognized { get; init; }

    /// <summary>How much its picture lay aslant: so far down for so far right.</summary>
    public double Slope { get; init; }

    /// <summary>The lines drawn on it, where they were looked for.</summary>
    public PageRules Rules { get; init; } = PageRules.None;
}
