using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>The last recipient is the archive: "- Lưu: VT, …", "- Lưu Văn phòng …".</summary>
internal sealed class ArchiveCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        var lead = context.Profile.Foot.ArchiveLeadIn;
        var recipients = context.Paper.Of(LayoutComponent.Recipient).ToList();
        if (recipients.Count > 0 && !recipients.Exists(r => r.Text.TrimStart('-', '–', ' ').StartsWith(lead, StringComparison.Ordinal)))
        {
            yield return context.Lines(
                context.Rule(LayoutComponent.Recipient, LayoutProperty.LastEndMark),
                "recipients.archive",
                LayoutComponent.Recipient,
                $"Danh sách nơi nhận không có dòng lưu (\"- {lead}: VT, …\" hoặc \"- {lead} Văn phòng …\").",
                [new Departing(recipients[^1], "không có dòng lưu")],
                "Nơi nhận",
                "có dòng lưu"
            );
        }
    }
}
