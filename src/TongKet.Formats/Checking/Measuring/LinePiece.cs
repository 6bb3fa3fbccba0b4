using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Checking.Measuring;

/// <summary>A piece of a line: the text of one element, or a tab or hyphen (then <paramref name="Element"/> is null).</summary>
internal sealed record LinePiece(Run Run, WordText? Element, string Text, RunFacts Facts)
{
    public int Letters { get; } = Text.Count(char.IsLetterOrDigit);
}
