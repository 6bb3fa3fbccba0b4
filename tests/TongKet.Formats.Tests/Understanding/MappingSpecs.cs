using TongKet.Formats.Understanding.Mapping;

namespace TongKet.Formats.Tests.Understanding;

public sealed class MappingSpecs
{
    private const string Report = """
        BÁO CÁO
        sơ kết 3 năm thực hiện Nghị quyết số 15-NQ/TU

        I. LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN

        1. Quán triệt nghị quyết

        Xã đã mở 4 hội nghị, 320 người dự.

        II. KẾT QUẢ CỤ THỂ

        1. Khai thác và nuôi trồng thủy sản

        a) Khai thác

        Sản lượng đạt 1.250 tấn.

        III. KIẾN NGHỊ

        Đề nghị tỉnh nâng cấp cảng cá.
        """;

    [Fact]
    public void Passages_find_their_sections_and_missing_sections_are_named_once_at_their_top()
    {
        var outline = Samples.Extract(Samples.PartyPlan).Outlines[0].Sections;

        var mapping = OutlineMapper.Map(Samples.Read(Report), outline);

        Assert.Equal("0.0.0", PathOf("Quán triệt nghị quyết"));
        Assert.Equal("0.1.0.0", PathOf("Khai thác"));
        Assert.Equal("1.1", PathOf("KIẾN NGHỊ"));
        Assert.Equal(["0.0.1", "0.1.0.1", "0.1.1", "1.0"], mapping.Gaps.Select(g => string.Join('.', g.Path)));

        string PathOf(string heading) => string.Join('.', mapping.Passages.Single(p => p.Heading == heading).Path!);
    }

    [Fact]
    public void Text_that_fits_no_section_stays_without_one()
    {
        var outline = Samples.Extract(Samples.PartyPlan).Outlines[0].Sections;

        var mapping = OutlineMapper.Map(Samples.Read("BÁO CÁO\nviệc khác\n\nI. DANH SÁCH KHÁCH MỜI\n\nKhông có.\n"), outline);

        Assert.Null(Assert.Single(mapping.Passages).Path);
        Assert.Equal(2, mapping.Gaps.Count);
    }
}
