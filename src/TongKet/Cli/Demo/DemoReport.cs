using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>A generated report whose every sentence and figure is known.</summary>
/// <param name="Sections">Texts.</param>
/// <param name="Figures">Figures.</param>
/// <param name="Sentences">The sentences that must be found again in the consolidated paper.</param>
/// <param name="Passages">How many passages the texts hold.</param>
internal sealed record DemoReport(
    IReadOnlyList<SectionContent> Sections,
    IReadOnlyList<FigureContent> Figures,
    IReadOnlyList<string> Sentences,
    int Passages
);

/// <summary>Writes reports by the seed.</summary>
internal sealed class DemoWriter(ReviewView review, Random random)
{
    private static readonly string[] Doings =
    [
        "đã tổ chức quán triệt nội dung văn bản đến cán bộ, đảng viên",
        "đã ban hành kế hoạch thực hiện và phân công người phụ trách từng việc",
        "đã kiểm tra việc thực hiện ở cơ sở và nhắc nhở nơi còn chậm",
        "đã vận động nhân dân góp công, góp sức cùng chính quyền",
        "đã rà soát, bổ sung quy chế phối hợp giữa các ngành",
        "đã tuyên truyền trên hệ thống truyền thanh và ở các điểm sinh hoạt cộng đồng",
    ];

    private static readonly string[] Common =
    [
        "Công tác phối hợp giữa các cơ quan, đơn vị trên địa bàn được duy trì thường xuyên.",
        "Nhận thức của cán bộ và nhân dân về nội dung văn bản được nâng lên.",
        "Kinh phí thực hiện còn hạn chế, đề nghị cấp trên quan tâm hỗ trợ.",
    ];

    /// <summary>A unit's report; <paramref name="version"/> stands in its sentences, so that an old one is told from a new one.</summary>
    public DemoReport Write(string unit, int number, int version)
    {
        var sections = new List<SectionContent>();
        var sentences = new List<string>();
        var passages = 0;
        foreach (var (at, section) in review.Sections.Where(s => s.IsLeaf).Index())
        {
            if (random.Next(12) == 0)
            {
                sections.Add(new SectionContent(section.Id, "", NothingToReport: true));
                continue;
            }

            List<string> lines = [.. Enumerable.Range(0, random.Next(1, 4)).Select(line => Sentence(unit, number, version, at, line))];
            if (random.Next(3) == 0)
            {
                lines.Add(Common[random.Next(Common.Length)]);
            }

            sections.Add(new SectionContent(section.Id, Html(lines), NothingToReport: false));
            sentences.AddRange(lines);
            passages += lines.Count;
        }

        return new DemoReport(sections, [.. review.Indicators.Select(Figure)], sentences, passages);
    }

    // The mark in brackets occurs once in all reports.
    private string Sentence(string unit, int number, int version, int section, int line) =>
        $"{unit} {Doings[random.Next(Doings.Length)]}, {random.Next(2, 90)} lượt (ý {number + 1}.{section + 1}.{line + 1}, bản {version}).";

    private string Html(List<string> lines) =>
        random.Next(3) == 0
            ? $"<ul>{string.Concat(lines.Select(l => $"<li><p>{l}</p></li>"))}</ul>"
            : string.Concat(lines.Select((l, i) => i == 0 && random.Next(4) == 0 ? $"<p><strong>{l}</strong></p>" : $"<p>{l}</p>"));

    private FigureContent Figure(IndicatorView indicator) =>
        random.Next(10) switch
        {
            0 => new FigureContent(indicator.Id, CellState.None, null),
            1 => new FigureContent(indicator.Id, CellState.NotApplicable, null),
            2 => new FigureContent(indicator.Id, CellState.Missing, null),
            3 => new FigureContent(indicator.Id, CellState.Zero, 0),
            _ => new FigureContent(indicator.Id, CellState.Value, Value(indicator.Unit)),
        };

    private decimal Value(string unit) =>
        unit switch
        {
            "%" => random.Next(400, 1_000) / 10m,
            "ha" or "km" or "triệu đồng" => random.Next(1, 50_000) / 10m,
            _ => random.Next(1, 900),
        };
}
