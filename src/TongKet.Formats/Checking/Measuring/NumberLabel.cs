namespace TongKet.Formats.Checking.Measuring;

/// <summary>The number or bullet that Word itself puts before a paragraph, with the blank behind it.</summary>
/// <param name="Text">"II. ", "1.1. ", "- ".</param>
/// <param name="Bold">Whether it stands in bold; null where the list's own definition decides, for all its paragraphs together.</param>
internal sealed record NumberLabel(string Text, bool? Bold)
{
    /// <summary>"Chương I", "Phụ lục II": words that stand for a line of their own.</summary>
    public bool HasWords => Text.Count(char.IsLetter) > 5;
}
