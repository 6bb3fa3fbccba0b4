namespace TongKet.Formats.Forms;

/// <summary>What a cell says: nothing is never the same as zero.</summary>
public enum CellState
{
    /// <summary>Có số liệu.</summary>
    Value,

    /// <summary>Bằng 0.</summary>
    Zero,

    /// <summary>Không phát sinh.</summary>
    None,

    /// <summary>Không thuộc đối tượng.</summary>
    NotApplicable,

    /// <summary>Chưa báo cáo.</summary>
    Missing,
}
