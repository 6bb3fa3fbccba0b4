namespace TongKet.Organizations.Contracts;

/// <summary>The words for it, the same on pages and in Excel.</summary>
public static class SuccessionWords
{
    /// <summary>"Sáp nhập".</summary>
    public static string Of(SuccessionKind kind) =>
        kind switch
        {
            SuccessionKind.Merge => "Sáp nhập",
            SuccessionKind.Split => "Chia tách",
            SuccessionKind.Rename => "Đổi tên",
            SuccessionKind.Dissolve => "Giải thể",
            _ => "Chuyển cấp trên",
        };
}
