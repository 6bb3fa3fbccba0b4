namespace TongKet.Formats.Reading.Ocr;

/// <summary>Writes the numbers of pages as a person would: "1–3, 5".</summary>
internal static class PageNumbers
{
    public static string Of(IEnumerable<int> pages)
    {
        var runs = new List<(int From, int To)>();
        foreach (var page in pages.Order())
        {
            if (runs.Count > 0 && runs[^1].To == page - 1)
            {
                runs[^1] = (runs[^1].From, page);
            }
            else
            {
                runs.Add((page, page));
            }
        }

        return string.Join(", ", runs.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From}–{r.To}"));
    }
}
