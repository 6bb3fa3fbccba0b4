namespace TongKet.Formats.Reading.Ocr;

/// <summary>A word that was read from a picture: its box in dots, the line it stands in and how sure tesseract is (0..1).</summary>
internal sealed record OcrWord(string Text, double Left, double Right, double Top, double Bottom, string Line, double Confidence)
{
    public double Middle => (Left + Right) / 2;

    public double Height => Bottom - Top;
}
