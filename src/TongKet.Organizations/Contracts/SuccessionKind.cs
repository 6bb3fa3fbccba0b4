namespace TongKet.Organizations.Contracts;

/// <summary>What happened to organisations on a day.</summary>
public enum SuccessionKind
{
    /// <summary>Sáp nhập: several became one; which may be one of them.</summary>
    Merge,

    /// <summary>Chia tách: one became several; it may go on beside them.</summary>
    Split,

    /// <summary>Đổi tên.</summary>
    Rename,

    /// <summary>Giải thể: without a successor.</summary>
    Dissolve,

    /// <summary>Chuyển cấp trên.</summary>
    Move,
}
