using TongKet.Formats.Forms;
using TongKet.Formats.Text;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Looks;

/// <summary>States and figures as people read them.</summary>
internal static class ReportLooks
{
    extension(SectionMark mark)
    {
        public StateLook Look =>
            mark switch
            {
                SectionMark.Begun => new("Đang viết", StateShape.Half, Tone.Work),
                SectionMark.Done => new("Đã xong", StateShape.Check, Tone.Done),
                SectionMark.NothingToReport => new("Không phát sinh", StateShape.Dash, Tone.Neutral),
                _ => new("Trống", StateShape.Empty, Tone.Neutral),
            };
    }

    extension(VersionKind kind)
    {
        public string Word =>
            kind switch
            {
                VersionKind.Conflict => "Bản lưu trùng, chưa dùng",
                VersionKind.Filled => "Điền tự động",
                VersionKind.Imported => "Nhập từ tệp",
                VersionKind.Moved => "Gộp theo đề cương mới",
                _ => "Lưu khi soạn",
            };
    }

    /// <summary>What stands in the cell on paper.</summary>
    public static string CellText(CellState state, decimal? value) =>
        state switch
        {
            CellState.Value or CellState.Zero => VietnameseNumbers.Print(value ?? 0),
            CellState.None => "Không phát sinh",
            CellState.NotApplicable => "Không thuộc đối tượng",
            _ => "…",
        };

    /// <summary>"Đã lưu 14:32", with the day when it was another one.</summary>
    public static string SavedText(DateTimeOffset at, DateOnly today) =>
        at.VietnamDate == today ? $"Đã lưu {at.InVietnam:HH:mm}" : $"Đã lưu {at.ToVietnamText()}";
}
