using TongKet.Accounts.Contracts;

namespace TongKet.Shell;

/// <summary>A line of the left menu; its icon is a stroke path on a 24 × 24 ground, drawn after Tabler's icons (MIT).</summary>
internal sealed record MenuItem(string Address, string Title, string Icon, Role? Only = null)
{
    /// <summary>The menu, in the order of the work.</summary>
    public static IReadOnlyList<MenuItem> All { get; } =
    [
        new("/", "Trang chủ", "M5 12H3l9-9 9 9h-2M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7M9 21v-6a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v6"),
        new(
            "/van-ban",
            "Văn bản",
            "M14 3v4a1 1 0 0 0 1 1h4M17 21H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h7l5 5v11a2 2 0 0 1-2 2zM9 9h1M9 13h6M9 17h6"
        ),
        new("/dot-tong-ket", "Đợt tổng kết", "M12 4 4 8l8 4 8-4-8-4M4 12l8 4 8-4M4 16l8 4 8-4"),
        new("/bao-cao", "Báo cáo", "M9 5H7a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2h-2M9 3h6v4H9zM9 12h6M9 16h6"),
        new("/nhiem-vu", "Nhiệm vụ", "M9.6 20H7a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v8M14 19l2 2 4-4M9 8h4M9 12h2"),
        new("/theo-doi", "Theo dõi", "M4 20h16M5 13h3v7H5zM10.5 8h3v12h-3zM16 4h3v16h-3z"),
        new("/to-chuc", "Tổ chức", "M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-2a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v2"),
        new("/quan-tri", "Quản trị", "M4 6h8M16 6h4M14 4v4M4 12h2M10 12h10M8 10v4M4 18h11M19 18h1M17 16v4", Role.Administrator),
    ];

    /// <summary>Whether a page stands under this line. Boards belong to watching though their address stands under the review.</summary>
    public bool Holds(string path) =>
        path.EndsWith("/bang", StringComparison.Ordinal) ? Address == "/theo-doi"
        : Address == "/" ? path == "/"
        : path == Address || path.StartsWith(Address + "/", StringComparison.Ordinal);
}
