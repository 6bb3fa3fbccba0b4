using FsCheck;
using FsCheck.Fluent;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.RoundTrip;

/// <summary>Papers of invented offices in all layouts and types.</summary>
internal static class GeneratedPapers
{
    private static readonly string?[] Types =
    [
        null,
        "Kế hoạch",
        "Báo cáo",
        "Tờ trình",
        "Thông báo",
        "Hướng dẫn",
        "Chương trình",
        "Chỉ thị",
        "Quyết định",
        "Nghị quyết",
        "Kết luận",
    ];

    public static Gen<OfficialPaper> Any { get; } =
        from profile in Gen.Elements(LayoutProfiles.All.ToArray())
        from type in Gen.Elements(Types)
        from plain in Plain(profile, type)
        from addressees in Words.Body.NonEmptyListOf()
        from copies in Words.Body.NonEmptyListOf()
        from marks in Gen.Elements(0, 0, 0, 1, 2, 3, 4)
        let addressed = type is null or "Tờ trình"
        select plain with
        {
            Addressees = addressed ? [.. addressees.Distinct().Take(4)] : [],
            Recipients = [.. (addressed ? new[] { "Như trên" } : []).Concat(copies.Distinct().Take(4)), "Lưu Văn phòng"],
            LegalBases = type is "Quyết định" or "Nghị quyết" ? ["Căn cứ Điều lệ", "Căn cứ Quy định về công tác văn thư"] : [],
            DraftMark = marks == 1 ? "Dự thảo lần 2" : null,
            Urgency = marks == 2 ? "Hỏa tốc" : null,
            Circulation = marks == 3 ? "Lưu hành nội bộ" : null,
            Drafter = marks == 4 ? "NVA-26" : null,
            Contact = marks == 4 ? ["Địa chỉ: thôn Phú Lộc; điện thoại: 0200.3123456"] : [],
        };

    private static Gen<OfficialPaper> Plain(LayoutProfile profile, string? type) =>
        from office in GeneratedOffices.Of(profile)
        from number in Gen.OneOf(Gen.Choose(1, 999).Select(n => (int?)n), Gen.Constant((int?)null))
        from day in Words.Day
        from subject in Words.Subject
        from person in Words.Person
        from body in type is "Quyết định" ? GeneratedBodies.Articles : GeneratedBodies.Any
        from appendices in Gen.Elements(0, 0, 1, 2)
        select new OfficialPaper
        {
            Profile = profile,
            ParentIssuer = office.Parent,
            Issuer = office.Name,
            Number = number,
            Notation = office.Notation(type, profile.Family),
            Place = office.Place,
            Date = number is null ? null : day,
            Year = day.Year,
            TypeName = type,
            Subject = subject,
            Body = body,
            Signatures = [office.Signature with { Name = person }],
            Appendices = [.. Enumerable.Range(1, appendices).Select(GeneratedBodies.Appendix)],
        };
}
