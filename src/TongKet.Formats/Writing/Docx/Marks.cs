namespace TongKet.Formats.Writing.Docx;

/// <summary>Final punctuation that the layout decides.</summary>
internal static class Marks
{
    public static string Without(string text) => text.TrimEnd(' ', '.', ';', ',', '/', ':');

    /// <summary>The text with the layout's own end, whatever end was typed.</summary>
    public static string Ended(string text, string end) => text.TrimEnd() is [.., '!' or '?' or '…'] kept ? kept : Without(text) + end;
}
