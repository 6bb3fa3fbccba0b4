using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class OutlineFormSpecs
{
    private const string Letter = """
        ĐẢNG ỦY XÃ SƠN TRÀ
        Số 12-CV/ĐU

        Sơn Trà, ngày 05 tháng 5 năm 2026

        Kính gửi: Các chi bộ trực thuộc

        """;

    [Fact]
    public void An_outline_inside_the_letter_ends_where_the_letter_goes_on()
    {
        var facts = Samples.Extract(
            Letter
                + """
                Đảng ủy xã đề nghị các chi bộ báo cáo theo đề cương sau:

                I. Công tác lãnh đạo

                1. Việc quán triệt; số hội nghị, số đảng viên tham dự, số tập thể, cá nhân được khen, số xã, số thôn, kinh phí đã chi

                II. Kết quả đạt được

                Báo cáo gửi về Văn phòng Đảng ủy trước ngày 20/5/2026.

                T/M BAN THƯỜNG VỤ
                BÍ THƯ

                Trần Văn An
                """
        );

        Assert.Equal(["I", "II"], Assert.Single(facts.Outlines).Sections.Select(s => s.Label));
        var asked = AskedInProse.Find(facts);
        Assert.Equal(
            ["Số hội nghị", "Số đảng viên tham dự", "Số tập thể, cá nhân được khen", "Số xã", "Số thôn", "Kinh phí đã chi"],
            asked.Select(f => f.Name)
        );
        Assert.Equal(["hội nghị", "đảng viên", "tập thể", "xã", "thôn", "triệu đồng"], asked.Select(f => f.Unit));
    }

    [Fact]
    public void Several_annexes_hold_an_outline_each()
    {
        var facts = Samples.Extract(
            Letter
                + """
                Đảng ủy xã đề nghị các chi bộ báo cáo.

                T/M BAN THƯỜNG VỤ
                BÍ THƯ

                Trần Văn An

                Phụ lục I
                ĐỀ CƯƠNG BÁO CÁO NĂM

                1. Kết quả

                2. Đề xuất

                Phụ lục II
                Gợi ý nội dung
                Đề cương báo cáo quý

                I. Tình hình

                II. Kiến nghị
                """
        );

        Assert.Equal(["1 2", "I II"], facts.Outlines.Select(o => string.Join(' ', o.Sections.Select(s => s.Label))));
    }
}
