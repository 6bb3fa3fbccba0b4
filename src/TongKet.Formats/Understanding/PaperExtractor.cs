namespace TongKet.Formats.Understanding;

using TongKet.Formats.Reading;

/// <summary>Finds the facts of a paper. Never throws on content: what it cannot find is absent.</summary>
public static class PaperExtractor
{
    /// <summary>Reads the facts from a paper's blocks.</summary>
    public static Extraction Extract(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return new Extraction();
    }
}
