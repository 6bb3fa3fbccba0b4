namespace TongKet.Formats.Understanding.Weighing;

/// <summary>What speaks against a paper as a whole: a text full of misread letters makes each of its facts less sure.</summary>
internal static class PaperDoubts
{
    private const int FewSlips = 3;

    public static IEnumerable<Doubt> Of(Extraction extraction)
    {
        if (extraction.Findings.Where(f => f.Code is "text.misspelled" or "text.misplaced-tone").Sum(f => f.Count) >= FewSlips)
        {
            yield return Doubt.Light("misread-text");
        }
    }
}
