namespace TongKet.Formats.Text.LegacyFonts;

/// <summary>A font that shows Vietnamese on the places of other letters. The fonts ending in H (".VnTimeH") show small letters' places as capitals.</summary>
internal sealed record LegacyFont(LegacyEncoding Encoding, bool Capitals)
{
    private static readonly LegacyFont Tcvn3 = new(LegacyEncoding.Tcvn3, false);
    private static readonly LegacyFont Tcvn3Capitals = new(LegacyEncoding.Tcvn3, true);
    private static readonly LegacyFont Vni = new(LegacyEncoding.Vni, false);

    /// <summary>The legacy font of this name; null for every other font.</summary>
    public static LegacyFont? Of(string? name)
    {
        var bare = name.AsSpan().Trim();
        if (bare.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            return bare[^1] == 'H' || bare.Equals(".vntimeh", StringComparison.OrdinalIgnoreCase) ? Tcvn3Capitals : Tcvn3;
        }

        return bare.Length > 4 && bare.StartsWith("VNI", StringComparison.OrdinalIgnoreCase) && bare[3] is '-' or ' ' ? Vni : null;
    }
}
