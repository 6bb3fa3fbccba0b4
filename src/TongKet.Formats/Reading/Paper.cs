using TongKet.Formats.Reading.Ocr;

namespace TongKet.Formats.Reading;

/// <summary>What reading a file produced: one running text, its blocks with their spans in it, and what the reader noticed.</summary>
/// <remarks>A damaged file gives fewer blocks and more findings; only what cannot be read at all is a <see cref="Refusal"/>.</remarks>
public sealed record Paper(string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<Finding> Findings, PaperFormat Format)
{
    /// <summary>Parts that were read from pictures (OCR): facts found there are less sure.</summary>
    public IReadOnlyList<RecognizedPart> Recognized { get; init; } = [];
}

/// <summary>The kind of file a paper was read from.</summary>
public enum PaperFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown, or text with emphasis marks.</summary>
    Markdown,

    /// <summary>Word (.docx).</summary>
    Docx,

    /// <summary>PDF, through poppler.</summary>
    Pdf,

    /// <summary>Word 97-2003 (.doc), through LibreOffice.</summary>
    OldWord,

    /// <summary>Rich text (.rtf), through LibreOffice.</summary>
    RichText,

    /// <summary>OpenDocument text (.odt), through LibreOffice.</summary>
    OpenDocument,

    /// <summary>A picture of a page, through tesseract.</summary>
    Image,
}

/// <summary>Why a file cannot be taken, in Vietnamese, saying what to do. The code is stable ("file.encrypted").</summary>
public sealed record Refusal(string Code, string Message);

/// <summary>Either a paper or the reason why there is none.</summary>
public readonly record struct ReadingResult(Paper? Paper, Refusal? Refusal)
{
    /// <summary>A paper that could be read.</summary>
    public static implicit operator ReadingResult(Paper paper) => new(paper, null);

    /// <summary>A file that is not taken.</summary>
    public static implicit operator ReadingResult(Refusal refusal) => new(null, refusal);
}
