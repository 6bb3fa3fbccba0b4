namespace TongKet.Formats.Text.LegacyFonts;

/// <summary>The Latin-1 place that a character came from.</summary>
internal static class Latin
{
    /// <summary>
    /// Windows set to Vietnamese reads old text through code page 1258, where fourteen places differ from Latin-1; symbol fonts keep their places in the
    /// private use area from F000 on.
    /// </summary>
    public static char Of(char c) =>
        c switch
        {
            >= '\uF020' and <= '\uF0FF' => (char)(c - 0xF000),
            '\u0102' => '\u00C3',
            '\u0300' => '\u00CC',
            '\u0110' => '\u00D0',
            '\u0309' => '\u00D2',
            '\u01A0' => '\u00D5',
            '\u01AF' => '\u00DD',
            '\u0303' => '\u00DE',
            '\u0103' => '\u00E3',
            '\u0301' => '\u00EC',
            '\u0111' => '\u00F0',
            '\u0323' => '\u00F2',
            '\u01A1' => '\u00F5',
            '\u01B0' => '\u00FD',
            '\u20AB' => '\u00FE',
            _ => c,
        };
}
