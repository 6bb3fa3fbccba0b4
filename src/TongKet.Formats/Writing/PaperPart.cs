using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing.Docx;

namespace TongKet.Formats.Writing;

/// <summary>A part of a paper's text.</summary>
public abstract record PaperPart;

/// <summary>A heading of the outline. Its form follows its label ("Phần thứ nhất", "I", "1", "1.1", "a)", "-"), else its depth.</summary>
/// <param name="Label">The mark as printed, without final punctuation; empty for an unnumbered heading.</param>
/// <param name="Title">The rest of the line.</param>
/// <param name="Depth">Depth in the outline, from 0.</param>
public sealed record PaperHeading(string Label, string Title, int Depth) : PaperPart
{
    /// <summary>The label with the punctuation that offices print behind it: "I.", "1.1.", "a)"; empty stays empty.</summary>
    public static string LabelOf(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return HeadingForm.Punctuated(label);
    }
}

/// <summary>Text as it was typed, tables and lists included.</summary>
public sealed record PaperText(RichTextBody Body) : PaperPart;

/// <summary>On whose behalf, in which position, who.</summary>
/// <param name="Authority">"T/M Ban Thường vụ"; null when the head signs alone.</param>
/// <param name="Positions">One line each; a line "kiêm" joins two positions.</param>
/// <param name="Name">Full name; empty while it is not known.</param>
public sealed record PaperSignature(string? Authority, IReadOnlyList<string> Positions, string Name);

/// <summary>An appendix on pages of its own.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Body">Its text.</param>
/// <param name="Reference">The line that names the paper; null lets the layout write it.</param>
/// <param name="Label">What stands above the title; null numbers it ("Phụ lục 2"), empty prints none (a đề cương has its own title).</param>
/// <param name="Landscape">Whether its pages lie down.</param>
public sealed record PaperAppendix(
    string Title,
    IReadOnlyList<PaperPart> Body,
    string? Reference = null,
    string? Label = null,
    bool Landscape = false
);
