using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Showing;

namespace TongKet.Formats.Tests.Understanding.Showing;

/// <summary>Everything that a task or an outline asks for has its place: in the JSON, and as a mark on the page.</summary>
public sealed class AskedOnPageSpecs
{
    private const string Letter = """
        ĐẢNG BỘ TỈNH BÌNH HẢI
        ĐẢNG ỦY XÃ LONG THẠNH
        *
        Số 41-CV/ĐU
        về việc báo cáo công tác dân vận

        ĐẢNG CỘNG SẢN VIỆT NAM

        Long Thạnh, ngày 12 tháng 4 năm 2026

        Kính gửi: Các chi bộ trực thuộc

        1. Giao Ban Xây dựng Đảng chủ trì, phối hợp với Mặt trận Tổ quốc xã xây dựng báo cáo kết quả công tác dân vận, gửi Thường trực Đảng ủy qua Văn phòng Đảng ủy trước ngày 20/5/2026.

        T/M BAN THƯỜNG VỤ
        BÍ THƯ

        Trần Văn An

        ĐỀ CƯƠNG BÁO CÁO

        I. KẾT QUẢ
        1. Công tác tuyên truyền: số hội nghị, số đảng viên tham dự.
        2. Khó khăn, vướng mắc.
        II. KIẾN NGHỊ

        | TT | Đơn vị | Đảng viên | | Kinh phí (triệu đồng) |
        |---|---|---|---|---|
        | | | Nam | Nữ | |
        | 1 | Chi bộ thôn Đông | | | |
        | 2 | Chi bộ thôn Tây | | | |
        """;

    [Fact]
    public void Supporter_recipient_intermediary_and_product_stand_where_the_paper_names_them()
    {
        var paper = Samples.Read(Letter);
        var found = PaperExtractor.Extract(paper);

        foreach (
            var (part, words) in new[]
            {
                ("support", "Mặt trận Tổ quốc xã"),
                ("submitTo", "Thường trực Đảng ủy"),
                ("via", "Văn phòng Đảng ủy"),
            }
        )
        {
            var span = found.Evidence[$"/assignments/0/{part}"].Span;
            Assert.Equal(words, paper.Text.Substring(span.Start, span.Length));
        }

        var marks = Page(paper, found).QuerySelectorAll("article a.m").Select(a => a.TextContent).ToHashSet();
        Assert.Superset(new HashSet<string> { "NV 1 phối hợp", "NV 1 báo cáo về", "NV 1 qua" }, marks);
        Assert.Equal(found.Assignments[0].Product is not null, marks.Contains("NV 1 sản phẩm"));
    }

    [Fact]
    public void Figures_asked_in_words_and_statistics_forms_are_in_the_json_with_place_and_confidence_and_on_the_page()
    {
        var paper = Samples.Read(Letter);
        var found = PaperExtractor.Extract(paper);
        var json = JsonNode.Parse(ExtractionJson.Write(found))!;

        Assert.Equal(["Số hội nghị", "Số đảng viên tham dự"], json["indicators"]!.AsArray().Select(i => (string?)i!["name"]));
        Assert.Equal("Nữ", (string?)json["statisticsTables"]![0]!["head"]![2]!["children"]![1]!["title"]);
        var place = json["evidence"]!["/indicators/1"]!;
        Assert.Equal("số đảng viên tham dự", paper.Text.Substring((int)place["start"]!, (int)place["length"]!));
        Assert.InRange((double)json["evidence"]!["/statisticsTables/0"]!["confidence"]!, 0.5, 1);
        var marks = Page(paper, found).QuerySelectorAll("article a.m").Select(a => a.TextContent).ToHashSet();
        Assert.Superset(new HashSet<string> { "SL 1", "SL 2", "Biểu 1" }, marks);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(TongKet.Formats.Reading.Paper paper, Extraction found) =>
        new HtmlParser().ParseDocument(ExtractionPage.Write(paper, found, "mau.txt"));
}
