using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Reviews.Forming;
using TongKet.Tests.Architecture;

namespace TongKet.Tests.Reviews;

/// <summary>A form that a person left out on the confirm page is not chosen when the review's forms are made.</summary>
public sealed class DroppedFormSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task It_is_offered_without_its_tick()
    {
        await using var province = await Province.FoundAsync(postgres);
        var file = Path.Combine(Checkout.Root, "samples", "01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx");
        var bytes = await File.ReadAllBytesAsync(file, Token);
        var id = Province.Value(await province.DocumentsAsync(d => d.TakeInAsync(bytes, "chi-dao.docx", province.Officer, Token)));
        var found = await AskAsync(province, f => f.FindAsync(id, Token));
        Assert.Empty(await AskAsync(province, f => f.DroppedAsync(id, found, Token)));
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value;
        var without = facts with { Tables = [.. facts.Tables.Select(t => t with { Asked = false })] };

        Province.Value(await province.DocumentsAsync(d => d.SaveFactsAsync(id, without, version, province.Officer, Token)));

        Assert.Equal(found.Select(f => f.Title), await AskAsync(province, f => f.DroppedAsync(id, found, Token)));
    }

    private static Task<T> AskAsync<T>(Province province, Func<FormsInFiles, Task<T>> ask) => province.App.RunAsync(ask);

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
