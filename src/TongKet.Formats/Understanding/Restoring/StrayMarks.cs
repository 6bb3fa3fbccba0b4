using System.Buffers;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>Specks, strokes of a signature and the edge of a seal that were read as signs at a line's ends.</summary>
internal static class StrayMarks
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("|}{]\\^`'´¬„«»°=~_—£");
    private static readonly SearchValues<char> FrontSigns = SearchValues.Create("|}{]\\^`'´¬„ ");

    public static MappedText Without(MappedText line)
    {
        var text = line.Text;
        var start = text.AsSpan().IndexOfAnyExcept(FrontSigns);
        var end = text.Length;
        for (var blank = text.LastIndexOf(' '); blank > start && IsStray(text, blank, end); blank = text.LastIndexOf(' ', blank - 1))
        {
            end = blank;
        }

        return start <= 0 && end == text.Length ? line : line.Slice(Math.Max(0, start), end - Math.Max(0, start));
    }

    private static bool IsEntry(string text) => text[0] is '-' or '–' or '+' or '~' && text[1] == ' ';

    private static bool IsStray(string text, int blank, int end)
    {
        var word = text.AsSpan(blank + 1, end - blank - 1);
        return (word.Length > 0 && !word.ContainsAnyExcept(Signs))
            // Behind the end of an entry of a list no word of one or two letters stands.
            || (word.Length is 1 or 2 && blank > 3 && text[blank - 1] == ';' && IsEntry(text) && !char.IsAsciiDigit(word[0]));
    }
}
