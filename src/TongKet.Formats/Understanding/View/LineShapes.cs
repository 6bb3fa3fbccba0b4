using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.View;

/// <summary>What a single passage looks like.</summary>
internal static partial class LineShapes
{
    public static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or ';' or ':' or '!' or '?' or '…';

    public static bool StartsClosing(string text) => Closing().IsMatch(text);

    [GeneratedRegex(@"^(?:Nơi nhận|Kính gửi|Đồng kính gửi|T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|Trên đây là)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Closing();
}
