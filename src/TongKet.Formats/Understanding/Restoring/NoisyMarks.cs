using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>Days, months, numbers and signs that a scan confuses, where only one reading is possible. No replacement changes a length.</summary>
internal static partial class NoisyMarks
{
    public static string Restore(string text)
    {
        text = Bullet().Replace(text, "-");
        text = First().Replace(text, "1");
        text = Colon().Replace(text, ":");
        text = Number().Replace(text, m => m.Value[0] + "ố");
        text = Day().Replace(text, m => (char.IsUpper(m.Value[0]) ? "N" : "n") + "gày");
        text = Month().Replace(text, m => m.Value[0] + "háng");
        text = Year().Replace(text, m => m.Value[0] + "ăm");
        text = Quarter().Replace(text, m => m.Value[0] + "uý");
        text = Symbol().Replace(text, m => string.Concat(m.Value.Select(Digit)));
        return Digits().Replace(text, m => string.Concat(m.Value.Select(Digit)));
    }

    private static char Digit(char c) =>
        c switch
        {
            'l' or 'I' or 'i' or '|' => '1',
            'O' or 'o' => '0',
            'S' => '5',
            'B' => '8',
            _ => c,
        };

    [GeneratedRegex(@"^[~—_•·»«°=](?=\s\S)", RegexOptions.None, 1000)]
    private static partial Regex Bullet();

    // "l. Mục đích": no list of letters begins with this one.
    [GeneratedRegex(@"^l(?=[.)]\s\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex First();

    [GeneratedRegex(
        @"(?<=^\W{0,3}(?:[Ss][ốôóồòoổ]|[Kk][íiìĩ]nh g[ửừứưu][iì]|N[ơoờớ][iì] nh[ậâạaặ]n)\s?)[;,.](?=\s|$|\d)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Colon();

    [GeneratedRegex(@"(?<!\p{L})[Ss][ôóồòoổỗộ](?=\s?:?\s?\d{1,5}\s?[-–/]\s?(?:\d{4}/)?\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<!\p{L})\p{L}g[aàáảãạâầấẩẫậăằắẳẵặ]y(?=\s?[\dlIOo|]{1,2}\s?(?:[/.-]\d|th.ng\s))", RegexOptions.None, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<!\p{L})[Tt]h[aàảãạâầấẩẫậăằắẳẵặ]ng(?=\s[\dlIOo|]{1,2}(?:\s?[,.;/)]|\sn.m\s|\s?$))", RegexOptions.None, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<!\p{L})[Nn][aàáảãạâầấẩẫậằắẳẵặ]m(?=\s(?:19|20)\d\d(?!\d))", RegexOptions.None, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\p{L})[Qq](?:uy|úy|uỳ|uỷ|uỹ|uỵ|ủy|ùy|ụy|ũy|ùý|ủý)(?=\s(?:I{1,3}|IV)(?![\p{L}\d]))", RegexOptions.None, 1000)]
    private static partial Regex Quarter();

    // "số I7-CT/TU": a number with a digit in it, in front of a code.
    [GeneratedRegex(@"(?<=[Ss]ố\s?:?\s?)(?=\S{0,4}\d)[\dlIiOo|SB]{1,5}(?=\s?[-–/]\s?(?:\d{4}/)?\p{Lu}{2})", RegexOptions.None, 1000)]
    private static partial Regex Symbol();

    // A day or a month with a digit in it, or between its words.
    [GeneratedRegex(
        @"(?<=(?:[Nn]gày|[Tt]háng)\s?)(?:\d[lIOo|]|[lIOo|]\d|[lIO])(?=\s?(?:[/.-]\d|\s(?:tháng|năm)\s))|(?<=\d[/.-])(?:\d[lIOo|]|[lIOo|]\d)(?=[/.-]\d{4})|(?<![\p{L}\d/.-])(?:\d[lIOo|]|[lIOo|]\d)(?=[/.-]\d{1,2}[/.-](?:19|20)\d\d)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Digits();
}
