namespace TongKet.Documents.Contracts;

/// <summary>A line of a paper's text, or the part of it that stands in one cell.</summary>
public readonly record struct PaperLine(int Start, int End)
{
    /// <summary>The lines of a text, cut where cells begin; empty ones are left out.</summary>
    public static IReadOnlyList<PaperLine> Of(string text, IEnumerable<PaperTable> tables)
    {
        var cuts = tables.SelectMany(t => t.Rows).SelectMany(r => r).Where(c => c.End > c.Start).Select(c => c.Start - 1).ToHashSet();
        var (lines, from) = (new List<PaperLine>(), 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] == '\n' || cuts.Contains(at))
            {
                if (!string.IsNullOrWhiteSpace(text[from..at]))
                {
                    lines.Add(new PaperLine(from, at));
                }

                from = at + 1;
            }
        }

        return lines;
    }
}
