namespace TongKet.Formats.Text.LegacyFonts;

/// <summary>TCVN 5712:1993 VN3, one letter a byte; the letters stand here as the places A1 to FE of Latin-1 that show them.</summary>
internal static class Tcvn3
{
    // A dot: no letter of VN3 stands there, the character is what Latin-1 has.
    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ." + ".....àảãáạ.ằẳẵắ." + "......ặầẩẫấậè.ẻẽ" + "éẹềểễếệìỉ...ĩíịò" + ".ỏõóọồổỗốộờởỡớợù" + ".ủũúụừửữứựỳỷỹýỵ.";

    public static string Decode(string text) =>
        string.Create(
            text.Length,
            text,
            static (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    var c = Latin.Of(from[i]);
                    to[i] = c is >= '\u00A1' and <= '\u00FF' && Letters[c - '\u00A1'] is not '.' and var letter ? letter : c;
                }
            }
        );
}
