using TongKet.Formats.RichTexts;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing;

/// <summary>What the two families print differently (HD 05-HD/VPTW, HD 36-HD/VPTW, NĐ 30/2020/NĐ-CP).</summary>
public sealed class WordingSpecs
{
    [Fact]
    public void A_Party_paper_prints_its_number_without_colon_and_the_spelling_of_the_guide()
    {
        var lines = WrittenLines.Of(CommuneReport.Paper);

        Assert.Contains(("Parent", "ĐẢNG BỘ TỈNH BÌNH HẢI"), lines);
        Assert.Contains(("Issuer", "ĐẢNG UỶ XÃ LONG THẠNH ĐÔNG"), lines);
        Assert.Contains(("LetterheadMark", "*"), lines);
        Assert.Contains(("DocumentNumber", "Số 96-BC/ĐU"), lines);
        Assert.Contains(("PlaceDate", "Long Thạnh Đông, ngày 09 tháng 10 năm 2026"), lines);
        Assert.Contains(("TitleMark", "-----"), lines);
        Assert.Contains(("Authority", "T/M BAN THƯỜNG VỤ"), lines);
        Assert.Contains(("Recipient", "- Lưu Văn phòng Đảng uỷ."), lines);
        Assert.EndsWith("năm 2027.", WrittenLines.Of(CommuneReport.Paper, "BodyText")[^1]);
    }

    [Fact]
    public void A_state_paper_prints_a_colon_its_motto_and_ends_with_a_stroke()
    {
        var lines = WrittenLines.Of(StatePlan.Paper);

        Assert.Contains(("LetterheadRight2", "Độc lập - Tự do - Hạnh phúc"), lines);
        Assert.Contains(("DocumentNumber", "Số: 58/KH-UBND"), lines);
        Assert.Contains(("PlaceDate", "Bình Hải, ngày 06 tháng 3 năm 2026"), lines);
        Assert.EndsWith("quyết định./.", WrittenLines.Of(StatePlan.Paper, "BodyText")[^1]);
        Assert.Equal([';', ';', '.'], WrittenLines.Of(StatePlan.Paper, "Basis").Select(b => b[^1]));
        Assert.DoesNotContain(lines, l => l.Text == "-----");
    }

    [Theory]
    [InlineData("Party2018", ",", "- Căn cứ hai,")]
    [InlineData("Party2026", ";", "- Căn cứ hai.")]
    [InlineData("State2020", ";", "Căn cứ hai.")]
    public void Recipients_and_bases_end_as_the_rule_of_the_day_says(string profile, string recipientEnd, string lastBasis)
    {
        var paper = ConsolidatedReport.For(LayoutProfiles.All.Single(p => p.Id == profile)) with
        {
            LegalBases = ["Căn cứ một", "Căn cứ hai"],
        };

        Assert.EndsWith(recipientEnd, WrittenLines.Of(paper, "Recipient")[0]);
        Assert.EndsWith(".", WrittenLines.Of(paper, "Recipient")[^1]);
        Assert.Equal(lastBasis, WrittenLines.Of(paper, "Basis")[^1]);
    }

    [Fact]
    public void A_draft_leaves_room_for_number_and_day()
    {
        var paper = ConsolidatedReport.For(LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2026, 6, 1)));

        Assert.Equal(["Số       -BC/TU"], WrittenLines.Of(paper, "DocumentNumber"));
        Assert.Equal(["Bình Hải, ngày      tháng      năm 2026"], WrittenLines.Of(paper, "PlaceDate"));
        Assert.Equal(["Dự thảo lần 2"], WrittenLines.Of(paper, "DraftMark"));
    }

    [Fact]
    public void Headings_take_their_form_from_their_labels() =>
        Assert.Equal(
            [
                "Phần thứ nhất",
                "KẾT QUẢ THỰC HIỆN",
                "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
                "1. Quán triệt, tuyên truyền",
                "1.1. Số liệu theo địa bàn",
                "1.2. Số liệu từng năm",
                "a) Việc còn lại",
            ],
            WrittenLines
                .Of(ConsolidatedReport.For(LayoutProfiles.All[0]))
                .Where(l => l.Style.StartsWith("Heading", StringComparison.Ordinal) || l.Style == "PartTitle")
                .Select(l => l.Text)
        );

    [Fact]
    public void Two_appendices_are_numbered_and_name_their_paper()
    {
        PaperText text = new(RichText.FromPlainText("x"));
        var party = CommuneReport.Paper with { Appendices = [new("Một", [text]), new("Hai", [text])] };
        var state = StatePlan.Paper with { Appendices = party.Appendices };

        Assert.Equal(["Phụ lục 1", "Phụ lục 2"], WrittenLines.Of(party, "AppendixLabel"));
        Assert.Equal(["Phụ lục I", "Phụ lục II"], WrittenLines.Of(state, "AppendixLabel"));
        Assert.Equal(
            "(Kèm theo Báo cáo số 96-BC/ĐU, ngày 09/10/2026 của Ban Thường vụ Đảng uỷ xã Long Thạnh Đông)",
            WrittenLines.Of(party, "AppendixReference")[0]
        );
    }

    [Fact]
    public void Joint_issuers_sign_side_by_side_the_lead_at_the_right()
    {
        var paper = StatePlan.Paper with { Signatures = [new("TM. Bên chủ trì", [], "Một"), new("TM. Bên phối hợp", [], "Hai")] };

        Assert.Equal(["Hai", "Một"], WrittenLines.Of(paper, "Signer"));
    }

    [Fact]
    public void Characters_that_no_file_can_hold_are_left_out()
    {
        var paper = StatePlan.Paper with { Subject = "Một\u0001hai\uFFFF \U0001F600", DraftMark = "\uD800" };

        Assert.Equal(["Mộthai \U0001F600"], WrittenLines.Of(paper, "Subtitle"));
    }
}
