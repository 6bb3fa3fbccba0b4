using TongKet.Kernel.Time;

namespace TongKet.Reports.Sharing;

/// <summary>Who writes, in words.</summary>
internal static class SharingWords
{
    public static string Of(SectionLock held) => $"{held.HolderName} đang viết mục này từ {held.Since.InVietnam:HH:mm}";
}
