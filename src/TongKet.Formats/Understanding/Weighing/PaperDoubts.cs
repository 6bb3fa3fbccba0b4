namespace TongKet.Formats.Understanding.Weighing;

/// <summary>What speaks against a paper as a whole: a text full of misread letters makes each of its facts less sure.</summary>
internal static class PaperDoubts
{
    private const int FewSlips = 3;

    public static IEnumerable<Doubt> Of(Extraction extraction)
    {
        if (extraction.Findings.Count(f => f.Code == "text.misspelled") >= FewSlips)
        {
            yield return Doubt.Light("misread-text");
        }
    }
}
