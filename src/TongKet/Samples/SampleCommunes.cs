namespace TongKet.Samples;

/// <summary>The communes of the invented province: unit, proper name, sign-in prefix.</summary>
internal static class SampleCommunes
{
    private const string Rural = "xã";
    private const string Urban = "phường";

    public static readonly IReadOnlyList<SampleCommune> All =
    [
        new(Urban, "An Thạch", "anthach"),
        new(Rural, "Bàu Sen", "bausen"),
        new(Rural, "Cồn Trắng", "contrang"),
        new(Rural, "Long Thạnh Đông", "longthanhdong"),
        new(Urban, "Cửa Vạn", "cuavan"),
        new(Urban, "Cầu Gạch", "caugach"),
        new(Urban, "Đông Lĩnh", "donglinh"),
        new(Urban, "Hải Triều", "haitrieu"),
        new(Urban, "Lạc Thuận", "lacthuan"),
        new(Urban, "Mỹ Khê Đông", "mykhedong"),
        new(Urban, "Nam Sa", "namsa"),
        new(Urban, "Tây Cảng", "taycang"),
        new(Urban, "Thượng Phố", "thuongpho"),
        new(Urban, "Vạn Lộc", "vanloc"),
        new(Rural, "Bình Khánh Tây", "binhkhanhtay"),
        new(Rural, "Cẩm Lũng", "camlung"),
        new(Rural, "Chân Mây Thượng", "chanmaythuong"),
        new(Rural, "Đá Dựng", "dadung"),
        new(Rural, "Đại Phong Hạ", "daiphongha"),
        new(Rural, "Đồng Vông", "dongvong"),
        new(Rural, "Gia Lương", "gialuong"),
        new(Rural, "Hà Bắc Sơn", "habacson"),
        new(Rural, "Hòa Lý", "hoaly"),
        new(Rural, "Hưng Trạch", "hungtrach"),
        new(Rural, "Khe Lim", "khelim"),
        new(Rural, "Kim Đường", "kimduong"),
        new(Rural, "Làng Vân", "langvan"),
        new(Rural, "Lũng Mây", "lungmay"),
        new(Rural, "Mường Sáng", "muongsang"),
        new(Rural, "Nà Phiêng", "naphieng"),
        new(Rural, "Ngọc Trì", "ngoctri"),
        new(Rural, "Phú Điền Nam", "phudiennam"),
        new(Rural, "Quảng Lăng", "quanglang"),
        new(Rural, "Rừng Thông", "rungthong"),
        new(Rural, "Sông Luồng", "songluong"),
        new(Rural, "Tân Vịnh", "tanvinh"),
        new(Rural, "Thanh Chiểu", "thanhchieu"),
        new(Rural, "Trà Ngòi", "trangoi"),
        new(Rural, "Yên Hạc", "yenhac"),
        new("đặc khu", "Hòn Tràm", "hontram"),
    ];

    /// <summary>How many, from the first, have all their offices, cells below them, and one account for each role.</summary>
    public const int Full = 4;
}

/// <summary>One commune.</summary>
/// <param name="Unit">"xã", "phường", "đặc khu".</param>
/// <param name="Proper">Proper name.</param>
/// <param name="SignIn">Begins the user names of its people.</param>
internal sealed record SampleCommune(string Unit, string Proper, string SignIn)
{
    public string Committee => $"Đảng ủy {Unit} {Proper}";
}
