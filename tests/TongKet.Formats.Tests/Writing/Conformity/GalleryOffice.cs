using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>An invented office that follows a layout.</summary>
internal sealed record GalleryOffice(LayoutProfile Profile)
{
    private bool Party => Profile.Family is LayoutFamily.Party;

    public string Parent =>
        Profile.Family switch
        {
            LayoutFamily.Party => "Đảng bộ tỉnh Bình Hải",
            LayoutFamily.State => "Ủy ban nhân dân tỉnh Bình Hải",
            _ => "Hội Nông dân tỉnh Bình Hải",
        };

    public string Issuer =>
        Profile.Family switch
        {
            LayoutFamily.Party => "Đảng ủy xã Long Thạnh Đông",
            LayoutFamily.State => "Sở Nông nghiệp và Môi trường",
            _ => "Hội Nông dân xã Long Thạnh Đông",
        };

    public string Archive => Party ? "Lưu Văn phòng Đảng ủy" : "Lưu: VT, TH";

    public PaperSignature Head =>
        Profile.Family switch
        {
            LayoutFamily.Party => new("T/M Ban Thường vụ", ["Phó Bí thư"], "Trịnh Thị Duyên"),
            LayoutFamily.State => new("KT. Giám đốc", ["Phó Giám đốc"], "Lương Bá Tùng"),
            _ => new("TM. Ban Thường vụ", ["Phó Chủ tịch"], "Cao Văn Nghĩa"),
        };

    private string Code =>
        Profile.Family switch
        {
            LayoutFamily.Party => "ĐU",
            LayoutFamily.State => "SNNMT",
            _ => "HND",
        };

    public string Notation(string? type)
    {
        var mark = type switch
        {
            null => "CV",
            "Tờ trình" => "TTr",
            "Chương trình" => "CTr",
            "Hướng dẫn" => "HD",
            _ => string.Concat(type.Split(' ').Select(w => char.ToUpperInvariant(w[0]))),
        };
        return Party ? $"{mark}/{Code}"
            : type is null ? $"{Code}-VP"
            : $"{mark}-{Code}";
    }
}
