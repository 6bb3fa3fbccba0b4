using FsCheck;
using FsCheck.Fluent;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.RoundTrip;

/// <summary>An invented office: what stands above it, its code, where it is and how it signs.</summary>
internal sealed record GeneratedOffice(string? Parent, string Name, string Code, string Place, PaperSignature Signature)
{
    public string Notation(string? type, LayoutFamily family)
    {
        var mark = type switch
        {
            null => "CV",
            "Tờ trình" => "TTr",
            "Chương trình" => "CTr",
            _ => string.Concat(type.Split(' ').Select(w => char.ToUpperInvariant(w[0]))),
        };
        return family is LayoutFamily.Party ? $"{mark}/{Code}"
            : type is null ? $"{Code}-VP"
            : $"{mark}-{Code}";
    }
}

/// <summary>Offices of each family, with the signature forms that it knows.</summary>
internal static class GeneratedOffices
{
    public static Gen<GeneratedOffice> Of(LayoutProfile profile) =>
        from province in Words.Province
        from place in Words.Place
        from office in Gen.Elements(
            profile.Family switch
            {
                LayoutFamily.Party => Party(province, place),
                LayoutFamily.State => State(province, place),
                _ => Union(province, place),
            }
        )
        select office;

    private static GeneratedOffice[] Party(string province, string place) =>
        [
            new(null, $"Tỉnh ủy {province}", "TU", province, new("T/M Ban Thường vụ", ["Phó Bí thư"], "")),
            new($"Đảng bộ tỉnh {province}", $"Đảng ủy xã {place}", "ĐU", place, new("T/M Đảng ủy", ["Bí thư"], "")),
            new($"Đảng bộ xã {place}", "Chi bộ thôn Phú Lộc", "CB", place, new("T/M Chi bộ", ["Bí thư"], "")),
            new($"Tỉnh ủy {province}", "Ban Tổ chức", "BTCTU", province, new("K/T Trưởng Ban", ["Phó Trưởng Ban"], "")),
            new($"Tỉnh ủy {province}", "Văn phòng", "VPTU", province, new(null, ["Chánh Văn phòng"], "")),
            new(
                $"Tỉnh ủy {province}",
                "Ban Chỉ đạo phòng, chống thiên tai",
                "BCĐ",
                province,
                new(null, ["Phó Bí thư", "kiêm", "Trưởng Ban Chỉ đạo"], "")
            ),
            new(null, $"Tỉnh ủy {province}", "TU", province, new("T/L Ban Thường vụ", ["Chánh Văn phòng"], "")),
        ];

    private static GeneratedOffice[] State(string province, string place) =>
        [
            new(null, $"Ủy ban nhân dân tỉnh {province}", "UBND", province, new("TM. Ủy ban nhân dân", ["Chủ tịch"], "")),
            new($"Ủy ban nhân dân tỉnh {province}", "Sở Nội vụ", "SNV", province, new("KT. Giám đốc", ["Phó Giám đốc"], "")),
            new($"Ủy ban nhân dân tỉnh {province}", "Sở Tài chính", "STC", province, new("TL. Giám đốc", ["Chánh Văn phòng"], "")),
            new(null, $"Ủy ban nhân dân xã {place}", "UBND", place, new("TUQ. Chủ tịch", ["Trưởng phòng Kinh tế"], "")),
            new($"Ủy ban nhân dân tỉnh {province}", "Sở Y tế", "SYT", province, new(null, ["Q. Giám đốc"], "")),
        ];

    private static GeneratedOffice[] Union(string province, string place) =>
        [
            new($"Hội Nông dân tỉnh {province}", $"Hội Nông dân xã {place}", "HND", place, new("TM. Ban Thường vụ", ["Chủ tịch"], "")),
            new(
                null,
                $"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh {province}",
                "MTTQ",
                province,
                new("TM. Ban Thường trực", ["Phó Chủ tịch"], "")
            ),
        ];
}
