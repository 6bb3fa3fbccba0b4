using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static TongKet.Formats.Tests.Checking.Edited;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Tests.Checking;

/// <summary>A good paper spoiled in one way, as hands and old templates do.</summary>
internal static class Spoiled
{
    public static IReadOnlyDictionary<string, (string Code, Action<MainDocumentPart> Spoil)> Ways { get; } =
        new Dictionary<string, (string, Action<MainDocumentPart>)>
        {
            ["lề trái 20 mm"] = ("page.margins", m => Each<PageMargin>(m, p => p.Left = 1134)),
            ["khổ Letter"] = ("page.size", m => Each<PageSize>(m, p => (p.Width, p.Height) = (12240u, 15840u))),
            ["phông Arial"] = (
                "letters.font",
                m => Runs(m, "Thực hiện Công văn", r => r.RunFonts = new RunFonts { Ascii = "Arial", HighAnsi = "Arial" })
            ),
            ["chữ đỏ"] = ("letters.colour", m => Runs(m, "Nơi nhận", r => r.Color = new Color { Val = "FF0000" })),
            ["nội dung cỡ 12"] = ("look.points.Body", m => Body(m, r => r.FontSize = new FontSize { Val = "24" })),
            ["nội dung canh trái"] = (
                "align.Body",
                m => BodyParagraphs(m, p => p.Justification = new Justification { Val = JustificationValues.Left })
            ),
            ["không lùi đầu dòng"] = ("text.first-line", m => BodyParagraphs(m, p => p.Indentation = new Indentation { FirstLine = "0" })),
            ["dòng dày gấp đôi"] = (
                "text.pitch",
                m =>
                    BodyParagraphs(
                        m,
                        p =>
                            p.SpacingBetweenLines = new SpacingBetweenLines
                            {
                                Line = "480",
                                LineRule = LineSpacingRuleValues.Auto,
                                After = "120",
                            }
                    )
            ),
            ["đoạn dính nhau"] = (
                "text.gap",
                m =>
                    BodyParagraphs(
                        m,
                        p =>
                            p.SpacingBetweenLines = new SpacingBetweenLines
                            {
                                Line = "380",
                                LineRule = LineSpacingRuleValues.Exact,
                                After = "0",
                                Before = "0",
                            }
                    )
            ),
            ["không số trang"] = ("page-number.place", m => Each<HeaderReference>(m, h => h.Remove())),
            ["số trang ở trang 1"] = ("page-number.first", m => Each<TitlePage>(m, t => t.Remove())),
            ["nơi nhận không dấu"] = (
                "wording.recipients",
                m => Texts(m, t => t.Text = t.Text == "- Các chi bộ trực thuộc;" ? "- Các chi bộ trực thuộc" : t.Text)
            ),
            ["kết thúc không dấu"] = ("wording.end", Unended),
            ["tên người ký không đậm"] = ("look.bold.Signer", m => Runs(m, "Trịnh Thị Mỹ Duyên", r => r.Bold = new Bold { Val = false })),
            ["chức vụ in đậm"] = ("look.bold.Position", m => Runs(m, "PHÓ BÍ THƯ", r => r.Bold = new Bold())),
            ["số có hai chấm"] = (
                "wording.number",
                m => Texts(m, t => t.Text = t.Text.Replace("Số 96-BC/ĐU", "Số: 96-BC/ĐU", StringComparison.Ordinal))
            ),
            ["ký hiệu kiểu nhà nước"] = (
                "wording.number",
                m => Texts(m, t => t.Text = t.Text.Replace("96-BC/ĐU", "96/BC-ĐU", StringComparison.Ordinal))
            ),
            ["T/M ghi TM."] = (
                "wording.authority",
                m => Texts(m, t => t.Text = t.Text.Replace("T/M BAN", "TM. BAN", StringComparison.Ordinal))
            ),
            ["ngày không số 0"] = (
                "wording.date",
                m => Texts(m, t => t.Text = t.Text.Replace("ngày 09 tháng", "ngày 9 tháng", StringComparison.Ordinal))
            ),
            ["tên loại thường"] = ("look.capitals.Type", m => Texts(m, t => t.Text = t.Text == "BÁO CÁO" ? "Báo cáo" : t.Text)),
            ["mất dấu sao"] = ("separator.Issuer", m => Gone(m, "*")),
            ["mất gạch dưới trích yếu"] = ("separator.Subject", m => Gone(m, "-----")),
            ["trích yếu nghiêng"] = ("look.italic.Subject", m => Styled(m, "Subtitle", r => r.Italic = new Italic())),
        };

    /// <summary>The paper with one or several faults.</summary>
    public static byte[] Of(byte[] good, params IEnumerable<string> ways) =>
        Edited.Docx(
            good,
            main =>
            {
                foreach (var way in ways)
                {
                    Ways[way].Spoil(main);
                }
            }
        );

    /// <summary>The paper without any drawn line.</summary>
    public static byte[] WithoutBorders(byte[] good) => Edited.Docx(good, main => Each<ParagraphBorders>(main, b => b.Remove()));

    /// <summary>The paper without "ĐẢNG CỘNG SẢN VIỆT NAM".</summary>
    public static byte[] WithoutTitle(byte[] good) => Edited.Replaced(good, "ĐẢNG CỘNG SẢN VIỆT NAM", "");

    private static IEnumerable<Paragraph> LongParagraphs(MainDocumentPart main) =>
        main.Document!.Body!.Elements<Paragraph>()
            .Where(p => p.InnerText.Length > 100 && p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "BodyText");

    private static void BodyParagraphs(MainDocumentPart main, Action<ParagraphProperties> spoil) =>
        LongParagraphs(main).ToList().ForEach(p => spoil(p.ParagraphProperties!));

    private static void Body(MainDocumentPart main, Action<RunProperties> spoil) => Styled(main, "BodyText", spoil);

    private static void Unended(MainDocumentPart main)
    {
        var last = main.Document!.Body!.Elements<Paragraph>().Last(p => p.InnerText.Length > 60).Descendants<WordText>().Last();
        last.Text = last.Text.TrimEnd('.', '/');
    }
}
