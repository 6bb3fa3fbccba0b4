using TongKet.Documents.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Drafting;
using TongKet.Tests.Architecture;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Documents;

/// <summary>The statistics form of a directive, from the file to the figures that are asked.</summary>
public sealed class FormSpecs(PostgresFixture postgres)
{
    [Theory]
    [InlineData(
        "01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx",
        "Lượt người được tuyên truyền",
        "lượt người",
        "Vụ vi phạm về môi trường bị xử lý",
        "vụ"
    )]
    [InlineData(
        "01-cong-van-tinh-uy-tong-ket-chi-thi-17.txt",
        "Lượt người được tuyên truyền",
        "lượt người",
        "Vụ vi phạm về môi trường bị xử lý",
        "vụ"
    )]
    [InlineData(
        "02-ke-hoach-tinh-uy-tong-ket-nghi-quyet-09.docx",
        "Sản lượng khai thác",
        "tấn",
        "Ngư dân tham gia bảo hiểm tai nạn",
        "người"
    )]
    public async Task The_rows_of_the_form_are_read_with_their_units(string file, string second, string unit, string last, string lastUnit)
    {
        await using var province = await Province.FoundAsync(postgres);

        var facts = await FactsAsync(province, file);

        var figures = facts.Indicators.Where(f => f.Origin == IndicatorOrigins.Form).ToList();
        Assert.Equal(8, figures.Count);
        Assert.Equal((second, unit), (figures[1].Name, figures[1].Unit));
        Assert.Equal((last, lastUnit), (figures[7].Name, figures[7].Unit));
        Assert.All(Enumerable.Range(0, 8), i => Assert.True(facts.Evidence.ContainsKey($"/indicators/{i}")));
        Assert.Contains(facts.Tables, t => t.Columns.Any(c => c.Path[0] == "Chỉ tiêu"));
    }

    [Theory]
    [InlineData("01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx", "Tỷ lệ chất thải rắn sinh hoạt được thu gom", "Chất thải rắn sinh hoạt")]
    [InlineData("01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx", "Cây xanh trồng mới", "Trồng cây xanh")]
    [InlineData("01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx", "Vụ vi phạm về môi trường bị xử lý", "Kiểm tra, giám sát")]
    public async Task Each_figure_is_offered_in_the_section_it_is_about(string file, string figure, string section)
    {
        await using var province = await Province.FoundAsync(postgres);
        var facts = await FactsAsync(province, file);

        var plan = await PlanAsync(province, facts);

        var home = Assert.Single(All(plan.Outline), s => s.Indicators.Any(i => i.Name == figure));
        Assert.StartsWith(section, home.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_figure_of_a_form_is_lost()
    {
        await using var province = await Province.FoundAsync(postgres);
        var facts = await FactsAsync(province, "02-ke-hoach-tinh-uy-tong-ket-nghi-quyet-09.docx");

        var plan = await PlanAsync(province, facts);

        var asked = All(plan.Outline).SelectMany(s => s.Indicators).Select(i => (i.Name, i.Unit)).ToHashSet();
        Assert.Superset(facts.Indicators.Select(f => (f.Name, f.Unit)).ToHashSet(), asked);
    }

    private static async Task<DocumentFacts> FactsAsync(Province province, string file)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Checkout.Root, "samples", file), Token);
        var id = Province.Value(await province.DocumentsAsync(d => d.TakeInAsync(bytes, file, province.Officer, Token)));
        return (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts;
    }

    private static Task<ReviewPlan> PlanAsync(Province province, DocumentFacts facts) =>
        province.App.RunAsync<PlanFromDocument, ReviewPlan>(p => p.MakeAsync(facts, province.Committee, Token));

    private static IEnumerable<OutlineDraft> All(IEnumerable<OutlineDraft> sections) =>
        sections.SelectMany(s => All(s.Children).Prepend(s));

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
