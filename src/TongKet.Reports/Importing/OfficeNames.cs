using TongKet.Formats.Text;

namespace TongKet.Reports.Importing;

/// <summary>Whether two printed names mean one office, spelling and the usual short forms aside.</summary>
internal static class OfficeNames
{
    private static readonly (string Short, string Long)[] Shorts =
    [
        ("ubnd", "uy ban nhan dan"),
        ("hdnd", "hoi dong nhan dan"),
        ("mttq", "mat tran to quoc"),
        ("btv", "ban thuong vu"),
        ("bch", "ban chap hanh"),
    ];

    // Committees issue in the name of their bureau.
    private static readonly string[] Bureaus = ["ban thuong vu ", "ban chap hanh ", "thuong truc ", "ban thuong truc "];

    public static bool AreSame(string one, string other)
    {
        var (a, b) = (Key(one), Key(other));
        return a.Length == 0
            || b.Length == 0
            || a == b
            // "Tỉnh ủy" is printed for "Tỉnh ủy Bình Hải"; a commune is never printed without its name.
            || (a.Split(' ').Length <= 2 && b.StartsWith(a + " ", StringComparison.Ordinal))
            || (b.Split(' ').Length <= 2 && a.StartsWith(b + " ", StringComparison.Ordinal));
    }

    private static string Key(string name)
    {
        var words = VietnameseText.Fold(name).Split([' ', ',', '.', '-', '–', '*'], StringSplitOptions.RemoveEmptyEntries);
        var key = string.Join(' ', words.Select(w => Shorts.FirstOrDefault(s => s.Short == w).Long ?? w));
        var bureau = Array.Find(Bureaus, b => key.StartsWith(b, StringComparison.Ordinal));
        return bureau is null ? key : key[bureau.Length..];
    }
}
