using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>One fixed wording: gives the right form of a line, or null when it has nothing to say about it.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Component">Which part.</param>
/// <param name="Property">Which property of it the rule is on.</param>
/// <param name="Message">What the rule asks for.</param>
/// <param name="Right">The right form of a line, whether it is the last of its part, in a layout.</param>
/// <param name="Fixed">Whether the letters themselves are the law's, so that a slip in them is set right too.</param>
internal sealed record Wording(
    string Code,
    LayoutComponent Component,
    LayoutProperty Property,
    Func<LayoutProfile, string> Message,
    Func<string, bool, LayoutProfile, string?> Right,
    bool Fixed = false
)
{
    /// <summary>Whose rule it is: one who signs alone has the authority in the line of the position; "Nơi nhận:" leads its list.</summary>
    public LayoutComponent RuleOf =>
        Component switch
        {
            LayoutComponent.Position => LayoutComponent.Authority,
            LayoutComponent.RecipientLabel => LayoutComponent.Recipient,
            _ => Component,
        };
}

/// <summary>The fixed wordings of all layouts; what differs between them is in the layout's data.</summary>
internal static class Wordings
{
    public static readonly IReadOnlyList<Wording> All =
    [
        new(
            "wording.title",
            LayoutComponent.HeaderTitle,
            LayoutProperty.Text,
            p => $"{LayoutComponent.HeaderTitle.Name()} ghi \"{p.Letterhead.Right[0].Text}\".",
            (text, _, p) => FixedWording.Title(text, p),
            Fixed: true
        ),
        new(
            "wording.motto",
            LayoutComponent.Motto,
            LayoutProperty.Text,
            _ => "Tiêu ngữ ghi \"Độc lập - Tự do - Hạnh phúc\", giữa các cụm từ có gạch nối và dấu cách.",
            (text, _, p) => FixedWording.Motto(text, p),
            Fixed: true
        ),
        new("wording.number", LayoutComponent.Number, LayoutProperty.LeadIn, NumberMessage, NumberWording.Right, Fixed: true),
        new(
            "wording.date",
            LayoutComponent.PlaceDate,
            LayoutProperty.DayZeroBelow,
            _ =>
                "Địa danh, thời gian ghi dạng \"Long Thạnh, ngày 05 tháng 02 năm 2026\"; ngày dưới 10 và tháng 1, tháng 2 thêm số 0 phía trước.",
            (text, _, p) => DateWording.Right(text, p),
            Fixed: true
        ),
        new(
            "wording.authority",
            LayoutComponent.Authority,
            LayoutProperty.LeadIn,
            p => $"Quyền hạn ký viết tắt theo mẫu {AuthorityWording.Sample(p)}.",
            (text, _, p) => AuthorityWording.Right(text, p)
        ),
        new(
            "wording.authority",
            LayoutComponent.Position,
            LayoutProperty.LeadIn,
            p => $"Quyền hạn ký viết tắt theo mẫu {AuthorityWording.Sample(p)}.",
            (text, _, p) => AuthorityWording.Right(text, p)
        ),
        new(
            "wording.addressee",
            LayoutComponent.Addressee,
            LayoutProperty.EndMark,
            _ => "Dòng gửi đến mở đầu bằng \"Kính gửi:\".",
            (text, _, p) => FixedWording.Addressee(text, p),
            Fixed: true
        ),
        new(
            "wording.recipient-label",
            LayoutComponent.RecipientLabel,
            LayoutProperty.LeadIn,
            _ => "Danh sách nơi nhận mở đầu bằng \"Nơi nhận:\".",
            (text, _, _) => FixedWording.Recipients(text),
            Fixed: true
        ),
        new(
            "wording.recipients",
            LayoutComponent.Recipient,
            LayoutProperty.EndMark,
            p =>
                $"Mỗi nơi nhận một dòng, gạch đầu dòng, cuối dòng dấu \"{p.Foot.RecipientEnd}\", dòng cuối dấu \"{p.Foot.LastRecipientEnd}\".",
            RecipientWording.Right
        ),
        new(
            "wording.basis",
            LayoutComponent.Basis,
            LayoutProperty.EndMark,
            p => $"Mỗi căn cứ xuống dòng, cuối dòng dấu \"{p.Body.BasisEnd}\", dòng cuối dấu \"{p.Body.LastBasisEnd}\".",
            BasisWording.Right
        ),
    ];

    private static string NumberMessage(LayoutProfile profile) =>
        $"Số, ký hiệu ghi \"{profile.Letterhead.Number.Prefix}05{profile.Letterhead.Number.Join}...\"; số dưới 10 có số 0 phía trước.";
}
