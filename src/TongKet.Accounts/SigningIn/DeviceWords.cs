namespace TongKet.Accounts.SigningIn;

/// <summary>A browser's own description in words that its owner knows again.</summary>
internal static class DeviceWords
{
    // The order matters: each browser also names those before it came.
    private static readonly (string Sign, string Word)[] Browsers =
    [
        ("coc_coc_browser", "Cốc Cốc"),
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("Chrome", "Chrome"),
        ("CriOS", "Chrome"),
        ("Safari", "Safari"),
    ];

    private static readonly (string Sign, string Word)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "điện thoại Android"),
        ("Windows", "máy tính Windows"),
        ("Mac OS", "máy tính Mac"),
        ("Linux", "máy tính Linux"),
    ];

    public static string Of(string agent) =>
        (Find(Browsers, agent), Find(Systems, agent)) switch
        {
            (null, null) => "Thiết bị chưa rõ",
            (var browser, null) => browser,
            (null, var system) => "Trình duyệt trên " + system,
            var (browser, system) => $"{browser} trên {system}",
        };

    private static string? Find((string Sign, string Word)[] known, string agent) =>
        known.FirstOrDefault(k => agent.Contains(k.Sign, StringComparison.Ordinal)).Word;
}
