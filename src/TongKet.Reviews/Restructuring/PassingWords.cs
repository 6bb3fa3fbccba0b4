using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Restructuring;

/// <summary>Says what happened to a place, with the day and the document.</summary>
internal sealed class PassingWords(SuccessionView succession, OrganizationLineage lineage)
{
    private string From => $"Từ {succession.From.ToVietnamText()}, theo {succession.Document}: ";

    public string Moved(OrganizationId old, OrganizationId heir) =>
        $"{From}{Old(old)} {How}; nghĩa vụ báo cáo và bản đang soạn chuyển sang {New(heir)}.";

    public string Merged(OrganizationId old, OrganizationId heir, bool heirHasSent) =>
        $"{From}{Old(old)} {How}; nghĩa vụ báo cáo gộp vào báo cáo của {New(heir)}"
        + (heirHasSent ? " (đã nộp trước đó; cần bổ sung thì nơi nhận trả lại)" : "")
        + ", bản đang soạn giữ làm tài liệu.";

    public string Added(OrganizationId old, OrganizationId heir) =>
        $"{From}{Old(old)} chia tách; {New(heir)} có nghĩa vụ báo cáo riêng, bản đang soạn của đơn vị cũ đọc được làm tài liệu.";

    public string Kept(OrganizationId old, IEnumerable<OrganizationId> heirs) =>
        $"{From}báo cáo {Old(old)} đã nộp giữ nguyên tên cũ"
        + (string.Join("; ", heirs.Select(New)) is { Length: > 0 } now ? $", nay là {now}." : "; đơn vị đã giải thể.");

    public string Closed(OrganizationId old) => $"{From}{Old(old)} {How}, không còn phải báo cáo trong đợt này.";

    public string Readdressed(OrganizationId old, OrganizationId heir) => $"{From}nơi nhận {Old(old)} nay là {New(heir)}.";

    private string How =>
        succession.Kind switch
        {
            SuccessionKind.Dissolve => "giải thể",
            SuccessionKind.Split => "chia tách",
            _ => "sáp nhập",
        };

    private string Old(OrganizationId id) => lineage.NameOf(id, succession.From.AddDays(-1));

    private string New(OrganizationId id) => lineage.NameOf(id, succession.From);
}
