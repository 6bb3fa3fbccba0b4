namespace TongKet.Formats.Writing.Layout;

/// <summary>The Party's committees and the Party bodies that they lead: whose name stands above an issuer, and by what a paper of the Party is known.</summary>
public static class PartyCommittees
{
    /// <summary>Committees by level, each with its body ("Đảng ủy xã An Hòa" leads the "Đảng bộ xã An Hòa").</summary>
    public static IReadOnlyList<(string Committee, string Body)> All { get; } =
    [
        ("Tỉnh ủy", "Đảng bộ tỉnh"),
        ("Thành ủy", "Đảng bộ thành phố"),
        ("Thị ủy", "Đảng bộ thị xã"),
        ("Huyện ủy", "Đảng bộ huyện"),
        ("Quận ủy", "Đảng bộ quận"),
        ("Đảng ủy", "Đảng bộ"),
    ];

    private static readonly string[] Others = ["Chi bộ", "Đảng bộ", "Chi ủy"];

    /// <summary>Whether a name begins as a Party organ's, in either spelling of its tone marks (ủy, uỷ).</summary>
    public static bool Begins(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = ToneMarks.Place(name.Trim(), TonePlacement.OnFirstVowel);
        return All.Select(c => c.Committee).Concat(Others).Any(o => plain.StartsWith(o, StringComparison.OrdinalIgnoreCase));
    }
}
