using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Tests.Text.LegacyFonts;

/// <summary>
/// The marked letters and how the old encodings write them, set down apart from the code under test: TCVN3 by the character set tables of the C library, VNI by
/// published keyboards' tables, which agree.
/// </summary>
internal static class OldLetters
{
    public const string Unicode = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private const string Tcvn3 = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ";

    private static readonly string[] Vni = (
        "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò "
        + "oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î"
    ).Split(' ');

    public static string Write(string text, LegacyEncoding encoding) =>
        string.Concat(
            text.Select(c =>
                Unicode.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal) is >= 0 and var at
                    ? encoding is LegacyEncoding.Tcvn3
                        ? Tcvn3[at].ToString()
                        : char.IsUpper(c)
                            ? Vni[at].ToUpperInvariant()
                            : Vni[at]
                    : c.ToString()
            )
        );
}
