using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>One fixed wording: gives the right form of a line, or null when it has nothing to say about it.</summary>
internal sealed record Wording(
    string Code,
    LayoutComponent Component,
    LayoutProperty Property,
    Func<LayoutProfile, string> Message,
    Func<string, bool, LayoutProfile, string?> Right
)
{
    /// <summary>Whose rule it is: one who signs alone has the authority in the line of the position.</summary>
    public LayoutComponent RuleOf => Component is LayoutComponent.Position ? LayoutComponent.Authority : Component;
}

/// <summary>The fixed wordings of all layouts; what differs between them is in the layout's data.</summary>
internal static class Wordings
{
    public static readonly IReadOnlyList<Wording> All =
    [
        new(
            "wording.motto",
            LayoutComponent.Motto,
            LayoutProperty.Text,
            _ => "Tiêu ngữ ghi \"Độc lập - Tự do - Hạnh phúc\", giữa các cụm từ có gạch nối và dấu cách.",
            (_, _, p) => p.Letterhead.Right.Count > 1 ? p.Letterhead.Right[1].Text : null
        ),
        new("wording.number", LayoutComponent.Number, LayoutProperty.LeadIn, NumberMessage, NumberWording.Right),
        new(
            "wording.date",
            LayoutComponent.PlaceDate,
            LayoutProperty.DayZeroBelow,
            _ => "Ngày dưới 10 và tháng 1, tháng 2 phải ghi thêm số 0 phía trước.",
            (text, _, p) => DateWording.Right(text, p)
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
