namespace TongKet.Formats.Understanding.Findings;

/// <summary>The words in front of a place: enough for any name of a document, and never a whole chapter for each of its citations.</summary>
internal static class TextBefore
{
    private const int Enough = 80;

    /// <summary>Where the words in front of a place begin.</summary>
    public static int Start(int at) => Math.Max(0, at - Enough);

    /// <summary>The words in front of a place.</summary>
    public static string Of(string text, int at) => text[Start(at)..at];
}
