namespace TongKet.Formats.Reading.Docx;

/// <summary>A list that paragraphs point at: the levels of its definition and its own overrides.</summary>
internal sealed class NumberingList(string key, NumberingLevel?[] levels, int?[] starts)
{
    /// <summary>Lists of the same definition count on together.</summary>
    public string Key => key;

    public NumberingLevel? Level(int level) => levels[level];

    /// <summary>The level that a paragraph style is numbered on; null when the list does not name the style.</summary>
    public int? LevelOf(string? style) =>
        style is not null && Array.FindIndex(levels, l => l?.Style == style) is >= 0 and var at ? at : null;

    public int Start(int level) => starts[level] ?? levels[level]?.Start ?? 1;

    public int? StartOverride(int level) => starts[level];
}
