using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.View;

/// <summary>What a single line looks like.</summary>
internal static partial class LineShapes
{
    public static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or ';' or ':' or '!' or '?' or '…';

    /// <summary>Every word starts with a capital: a person's name or a place.</summary>
    public static bool IsTitleCased(string text) => text.Split(' ').All(w => w.Length > 0 && char.IsUpper(w[0]));

    public static bool StartsClosing(string text) => Closing().IsMatch(text);

    /// <summary>The name of a type alone on its line, or the word that opens a list of recipients.</summary>
    public static bool IsHeading(string text) => Folding.Fold(text).TrimEnd(':', ' ') is "kế hoạch" or "báo cáo" or "kính gửi" or "nơi nhận";

    [GeneratedRegex(@"^(?:Nơi nhận|Kính gửi|Đồng kính gửi|T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|Trên đây là)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Closing();
}
