using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding.Restoring;

/// <summary>Single marks of recognition, each in a paper that shows by others that it was read by a machine.</summary>
public sealed class MisreadPlaceSpecs
{
    private const string Paper = """
        ĐÀNG BỘ TÌNH LÂM HẢI
        ĐẢNG ỦY XÃ SƠN TRA
        *
        Số; 12-CV/ĐU

        ĐÀNG CÔNG SẢN VIỆT NAM

        Sơn Trà, ngày 0l thảng 9 năm 2026

        Kính gửi; Các chi bộ trực thuộc

        Thưc hiện Kê hoach số 45-KH/TU ngày 15/8/2026 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Đàng ủy xã yêu câu:

        l. Văn phòng Đảng ủy chù tri, phôi hơp với Ban Xây dựng Đảng tham mưu kế hoạch, bảo cáo trươc ngày 2l/9/2026.

        2. Ủy ban Kiêm tra Đảng ủy theo dỗi, đôn đôc thưc hiện, báo cáo hẳng quý.

        Nơi nhân;
        ~ Như trên; |
        ~ Lưu Văn phòng Đảng ủy.

        T/M BAN THƯỜNG VU
        PHO BÍ THƯ

        Trần Thị Hải Yến
        """;

    [Fact]
    public async Task The_letterhead_is_read()
    {
        var facts = await NoisyPaperSpecs.FactsAsync(Paper);

        Assert.Equal(
            ("12-CV/ĐU", "CV", new DateOnly(2026, 9, 1), "Đảng bộ tỉnh Lâm Hải"),
            (facts.Symbol, facts.Kind, facts.IssuedOn, facts.ParentIssuer)
        );
        Assert.StartsWith("Đảng ủy xã Sơn Tr", facts.Issuer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_helpers_and_deadlines_with_a_wrong_letter_are_read()
    {
        var facts = await NoisyPaperSpecs.FactsAsync(Paper);

        Assert.Equal(["Văn phòng Đảng ủy", "Ủy ban Kiểm tra Đảng ủy"], facts.Assignments.Select(a => Assert.Single(a.Leads)));
        Assert.Equal(["Ban Xây dựng Đảng"], facts.Assignments[0].Support);
        Assert.Equal(new Schedule.ByDate(new DateOnly(2026, 9, 21)), facts.Assignments[0].Schedule);
        Assert.Equal(new Schedule.Recurring("quarter", null), facts.Assignments[1].Schedule);
    }

    [Fact]
    public async Task Names_and_words_that_are_quoted_are_given_as_they_were_read()
    {
        var facts = await NoisyPaperSpecs.FactsAsync(Paper);

        Assert.Equal(
            ("T/M BAN THƯỜNG VU", "PHO BÍ THƯ", "Trần Thị Hải Yến"),
            (facts.Signature.Authority, facts.Signature.Position, facts.Signature.Name)
        );
        Assert.Equal(["Như trên", "Lưu Văn phòng Đảng ủy"], facts.Copies);
        Assert.Equal(["Các chi bộ trực thuộc"], facts.Addressees);
    }

    [Fact]
    public async Task A_Roman_number_that_was_misread_opens_its_section()
    {
        var facts = await NoisyPaperSpecs.FactsAsync(
            Paper.Replace(
                "l. Văn phòng",
                "I. MỤC ĐÍCH, YÊU CÂU\n1. Đánh giá đúng kêt quả.\n\nH. TỔ CHỨC THƯC HIỆN\nl. Văn phòng",
                StringComparison.Ordinal
            )
        );

        Assert.Equal(2, facts.Assignments.Count);
    }

    [Theory]
    [InlineData("Sơn Trà, ngày 01 tháng 9 năm 2026\nvề việc sơ kết nghị quyết\nKính gửi: Các chi bộ.\n")]
    [InlineData("Số: 5Ï/TCT-TTKT Sơn Trà, ngày C4 tháng 9 năm 2026\nV/v sơ kết nghị quyết\nKính gửi: Các chi bộ.\n")]
    public async Task The_subject_of_a_letter_stands_below_the_number_though_the_day_is_read_between(string head)
    {
        var facts = await NoisyPaperSpecs.FactsAsync("ỦY BAN NHÂN DÂN XÃ SƠN TRÀ\n" + head);

        Assert.Equal("sơ kết nghị quyết", facts.Subject);
    }

    [Fact]
    public async Task One_slip_of_a_writer_makes_no_scan_of_a_paper()
    {
        var facts = await NoisyPaperSpecs.FactsAsync(
            Samples.PartyPlan.Replace("sơ kết thiết thực", "sơ kêt thiêt thực", StringComparison.Ordinal)
        );

        Assert.DoesNotContain(facts.Findings, f => f.Code == "ocr.likely");
    }
}
