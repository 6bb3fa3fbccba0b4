using System.Text;
using System.Text.Json;
using TongKet.Documents.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Drafting;
using TongKet.Tests.Architecture;

namespace TongKet.Tests.Reviews;

/// <summary>What the confirm page shows and lets a person change.</summary>
public sealed class ConfirmingSpecs(PostgresFixture postgres)
{
    private const string Recurring =
        "Hằng quý, chậm nhất ngày 25 tháng cuối quý, Đảng ủy xã Cửa Lạch báo cáo kết quả về Văn phòng Tỉnh ủy.";

    [Theory]
    [InlineData("02-ke-hoach-tinh-uy-tong-ket-nghi-quyet-09.docx")]
    [InlineData("03-ke-hoach-ubnd-tinh-so-ket-chuong-trinh-1147.docx")]
    [InlineData("corpus/03-ubnd-tinh-ke-hoach-bang.txt")]
    [InlineData("corpus/06-mat-tran-ke-hoach.txt")]
    [InlineData("corpus/12-ubnd-tinh-thong-bao-ket-luan.txt")]
    public async Task Opening_and_saving_loses_nothing_of_any_paper(string file)
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await UploadAsync(site, file);
        var before = await FactsAsync(province, confirm);

        await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "luu");

        Assert.Equal(Sorted(before), Sorted(await FactsAsync(province, confirm)));
    }

    [Fact]
    public async Task Relation_product_and_joint_signature_are_shown_changed_and_kept()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");

        await site.SubmitAsync(
            confirm,
            confirm.Address.AbsolutePath,
            "luu",
            ("r-relation", "replaces"),
            ("t-product", "Báo cáo tổng kết"),
            ("c-position", "Phó Bí thư"),
            ("c-name", "Mạc Đăng Quý")
        );

        var facts = await FactsAsync(province, confirm);
        Assert.All(facts.References, r => Assert.Equal("replaces", r.Relation));
        Assert.All(facts.Assignments, t => Assert.Equal("Báo cáo tổng kết", t.Product));
        Assert.Equal(new SignatureFact(null, "Phó Bí thư", "Mạc Đăng Quý"), Assert.Single(facts.CoSignatures));
    }

    [Fact]
    public async Task A_quarterly_task_with_its_day_is_read_shown_and_kept()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var paper = Encoding.UTF8.GetString(Province.Directive).Replace("Nơi nhận", $"{Recurring}\n\nNơi nhận", StringComparison.Ordinal);
        var confirm = await site.UploadAsync(Encoding.UTF8.GetBytes(paper), "quy.txt");

        Assert.Contains(
            "Hằng quý, chậm nhất ngày 25 tháng cuối quý",
            confirm.Document.QuerySelector("#nhiem-vu")!.TextContent,
            StringComparison.Ordinal
        );
        await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "luu");

        Assert.Contains((await FactsAsync(province, confirm)).Assignments, t => t.Schedule is { Every: "quarter", By: "25" });
    }

    [Fact]
    public async Task Header_facts_say_how_sure_the_reader_is_and_findings_stand_open_with_their_weights()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var paper = Encoding.UTF8.GetString(Province.Directive) + "\nBảo vệ lợi ích của của Nhân dân.\n";

        var confirm = await site.UploadAsync(Encoding.UTF8.GetBytes(paper), "co-loi.txt");

        Assert.Contains("chắc chắn", confirm.Document.QuerySelector("[data-fact='/symbol']")!.TextContent, StringComparison.Ordinal);
        var findings = confirm
            .Document.QuerySelectorAll("details")
            .Single(d => d.TextContent.Contains("Điểm cần xem", StringComparison.Ordinal));
        Assert.True(findings.HasAttribute("open"));
        Assert.Matches(@"\d+ (lỗi viết|gợi ý|mâu thuẫn)", findings.QuerySelector("summary")!.TextContent);
    }

    [Fact]
    public async Task Figures_are_changed_or_dropped_and_the_review_asks_only_the_rest()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var confirm = await UploadAsync(site, "01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx");
        var path = confirm.Address.AbsolutePath;
        var before = (await FactsAsync(province, confirm)).Indicators;
        Assert.Contains(before, f => f.Origin == IndicatorOrigins.Prose);
        var boxes = confirm.Document.QuerySelectorAll("[name=i-asked]").OfType<AngleSharp.Html.Dom.IHtmlInputElement>().ToArray();
        boxes[1].IsChecked = false;

        await site.SubmitAsync(confirm, path, "luu", ("i-unit", "lượt"));

        var facts = await FactsAsync(province, confirm);
        Assert.Equal((false, true), (facts.Indicators[1].Asked, facts.Indicators[0].Asked));
        Assert.All(facts.Indicators, f => Assert.Equal("lượt", f.Unit));
        var plan = await province.App.RunAsync<PlanFromDocument, ReviewPlan>(p => p.MakeAsync(facts, province.Committee, Token));
        var asked = All(plan.Outline).SelectMany(s => s.Indicators).Select(i => i.Name).ToHashSet();
        Assert.DoesNotContain(before[1].Name, asked);
        Assert.Superset(facts.Indicators.Where(f => f.Asked).Select(f => f.Name).ToHashSet(), asked);
    }

    private static async Task<Page> UploadAsync(Site site, string file) =>
        await site.UploadAsync(await File.ReadAllBytesAsync(Path.Combine(Checkout.Root, "samples", file), Token), Path.GetFileName(file));

    private static async Task<DocumentFacts> FactsAsync(Province province, Page page)
    {
        var id = new DocumentId(Guid.Parse(page.Address.AbsolutePath.Split('/')[2]));
        return (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value.Facts;
    }

    private static string Sorted(DocumentFacts facts) =>
        JsonSerializer.Serialize(
            facts with
            {
                Evidence = new SortedDictionary<string, FactEvidence>(facts.Evidence.ToDictionary(), StringComparer.Ordinal),
            }
        );

    private static IEnumerable<OutlineDraft> All(IEnumerable<OutlineDraft> sections) =>
        sections.SelectMany(s => All(s.Children).Prepend(s));

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
