namespace TongKet.Consolidation.Data;

/// <summary>Whether what was taken in is still what the unit says.</summary>
internal enum Currency
{
    /// <summary>The newest version.</summary>
    Current,

    /// <summary>Đã có bản mới.</summary>
    Replaced,

    /// <summary>The report was returned to the unit.</summary>
    Withdrawn,
}
