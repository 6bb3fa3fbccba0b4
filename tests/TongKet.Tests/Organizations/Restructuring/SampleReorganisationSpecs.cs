using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Samples;
using TongKet.Tests.Architecture;

namespace TongKet.Tests.Organizations.Restructuring;

/// <summary>The worked sample of 1 July 2025: what the demo loads is what the file says.</summary>
public sealed class SampleReorganisationSpecs(PostgresFixture postgres)
{
    private static readonly string[] Titles = ["Hình thức", "Đơn vị cũ", "Đơn vị mới", "Từ ngày", "Văn bản"];

    private static string FileName => Path.Combine(Checkout.Root, "samples", "07-sap-xep-01-07-2025.xlsx");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demo_s_communes_know_where_they_come_from()
    {
        await using var app = await App.StartAsync(postgres);
        await SeedAsync(app);
        var (old, day) = (SampleProvince.IdOf("Đảng ủy xã Vĩnh Sa"), new DateOnly(2025, 7, 1));

        var lineage = await app.RunAsync<IOrganizationHistory, OrganizationLineage>(h => h.LineageAsync(Ct));
        var before = await app.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(day.AddDays(-1), Ct));

        Assert.Equal(
            [SampleProvince.IdOf("Đảng ủy xã Cồn Trắng"), SampleProvince.IdOf("Đảng ủy xã Long Thạnh Đông")],
            lineage.StandingFor(old, day)
        );
        Assert.Equal(7, before.ChildrenOf(SampleProvince.IdOf("Huyện ủy Đông Sa")).Count());
        Assert.Equal(SampleProvince.IdOf(SampleProvince.Committee), before.Find(SampleProvince.IdOf("Huyện ủy Đông Sa"))!.Parent);
        Assert.Equal(2, lineage.Before(SampleProvince.IdOf("Đảng ủy phường An Thạch"), day).Count);
    }

    [Fact]
    public async Task The_file_in_samples_is_known_already_once_the_demo_has_loaded_it()
    {
        await using var app = await App.StartAsync(postgres);
        await SeedAsync(app);
        await SeedAsync(app);
        var province = SampleProvince.IdOf(SampleProvince.Committee);
        await using var file = File.OpenRead(FileName);

        var kept = await app.RunAsync<ISuccessionSheets, Kernel.Outcomes.Outcome<Guid>>(s => s.KeepAsync(file, province, Ct));
        var preview = await app.RunAsync<ISuccessionSheets, Kernel.Outcomes.Outcome<ImportPreview>>(s =>
            s.PreviewAsync(kept.Value, province, Ct)
        );

        Assert.Empty(preview.Value!.Errors);
        Assert.Empty(preview.Value.Differences);
        Assert.Equal(5, preview.Value.Unchanged);
    }

    [Fact]
    public void The_file_in_samples_says_what_the_code_says()
    {
        using var made = new MemoryStream(SheetWriter.Write(SampleReorganisation.Sheet()));
        using var kept = File.OpenRead(FileName);

        Assert.Equal(Rows(made), Rows(kept));
    }

    /// <summary>Writes the file anew after a change of the rows; run with -explicit only.</summary>
    [Fact(Explicit = true)]
    public void Write_the_file() => File.WriteAllBytes(FileName, SheetWriter.Write(SampleReorganisation.Sheet()));

    private static List<string> Rows(Stream file) =>
        [.. SheetReader.Read(file, Titles).Value!.Rows.Select(r => string.Join('|', Titles.Select(r.Text)))];

    private static async Task SeedAsync(App app)
    {
        await using var scope = app.Scope();
        await SampleProvince.SeedAsync(scope.ServiceProvider, Ct);
        await SampleReorganisation.SeedAsync(scope.ServiceProvider, Ct);
    }
}
