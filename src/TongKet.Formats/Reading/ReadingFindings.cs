namespace TongKet.Formats.Reading;

/// <summary>What a reader may notice without refusing the file.</summary>
internal static class ReadingFindings
{
    public static readonly Finding CutShort = new(
        "paper.cut-short",
        "Văn bản dài quá giới hạn; phần cuối chưa được đọc. Hãy tách tệp rồi tải lại."
    );
}
