namespace TongKet.Formats.Text.LegacyFonts;

/// <summary>How Vietnamese was written before Unicode: letters on the places of other letters, made visible by a font of its own.</summary>
public enum LegacyEncoding
{
    /// <summary>TCVN 5712:1993 VN3 ("ABC"): the .Vn... fonts.</summary>
    Tcvn3,

    /// <summary>VNI for Windows: the VNI-... fonts; a letter and its mark are two characters.</summary>
    Vni,
}
