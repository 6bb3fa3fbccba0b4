using TongKet.Formats.Reading;

namespace TongKet.Formats.Writing.Pdf;

/// <summary>Either a PDF or the reason why there is none, in Vietnamese.</summary>
public readonly record struct PdfResult(byte[]? Pdf, Refusal? Refusal)
{
    /// <summary>A PDF that was made.</summary>
    public static implicit operator PdfResult(byte[] pdf) => new(pdf, null);

    /// <summary>No PDF, and why.</summary>
    public static implicit operator PdfResult(Refusal refusal) => new(null, refusal);
}
