using System.Text;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Documents;

public sealed class TakingInSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_directive_is_stored_with_its_facts_text_and_file()
    {
        await using var province = await Province.FoundAsync(postgres);

        var id = await province.TakeDirectiveInAsync();

        var document = await province.DocumentsAsync(d => d.FindAsync(id, Token));
        var (facts, version) = (await province.DocumentsAsync(d => d.FactsAsync(id, Token)))!.Value;
        var text = await province.DocumentsAsync(d => d.TextAsync(id, Token));
        Assert.Equal("412-CV/TU", document!.Symbol);
        Assert.False(document.IsRegistered);
        Assert.NotNull(document.File);
        Assert.Equal(1, version);
        Assert.NotEmpty(facts.Assignments);
        Assert.NotEmpty(facts.Outline);
        var symbol = facts.Evidence["/symbol"];
        Assert.Contains("412-CV/TU", text!.Substring(symbol.Start, symbol.Length), StringComparison.Ordinal);
        var section = facts.Evidence["/outline/0/children/0"];
        Assert.Contains(facts.Outline[0].Children[0].Title, text.Substring(section.Start, section.Length), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_paper_uploaded_twice_at_once_is_one_document_and_one_file()
    {
        await using var province = await Province.FoundAsync(postgres);

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => province.TakeDirectiveInAsync()));

        Assert.Single(ids.Distinct());
        Assert.Equal((1L, 1L), (await CountAsync(province, "documents_document"), await CountAsync(province, "documents_file")));
    }

    [Fact]
    public async Task Another_office_may_take_in_the_same_paper()
    {
        await using var province = await Province.FoundAsync(postgres);
        var first = await province.TakeDirectiveInAsync();

        var second = await province.DocumentsAsync(d => d.TakeInAsync(Province.Directive, "cv.txt", province.CommuneOfficer, Token));

        Assert.NotEqual(first, Province.Value(second));
    }

    [Theory, InlineData("", "file.empty"), InlineData("\u0000\u0001\u0002\u0003", null)]
    public async Task A_file_that_cannot_be_read_leaves_nothing_behind(string content, string? code)
    {
        await using var province = await Province.FoundAsync(postgres);

        var refused = await province.DocumentsAsync(d =>
            d.TakeInAsync(Encoding.UTF8.GetBytes(content), "tep.docx", province.Officer, Token)
        );

        Assert.False(refused.Succeeded);
        Assert.True(code is null || code == refused.Problem.Code, refused.Problem.Code);
        await NothingStoredAsync(province);
    }

    [Theory, InlineData("MẬT"), InlineData("TỐI MẬT"), InlineData("TUYỆT MẬT")]
    public async Task A_secret_paper_is_refused_and_neither_it_nor_its_name_is_stored_or_logged(string stamp)
    {
        var log = new KeptLog();
        await using var province = await Province.FoundAsync(postgres, log.Listen);
        var paper =
            $"TỈNH ỦY BÌNH HẢI\n\n{stamp}\n\nSố 15-CV/TU\n\nBình Hải, ngày 03 tháng 9 năm 2026\n\nKính gửi: Các đảng ủy xã\n\nNội dung riêng về hang Đá Trắng.\n";

        var refused = await province.DocumentsAsync(d =>
            d.TakeInAsync(Encoding.UTF8.GetBytes(paper), "phuong-an-hang-da-trang.txt", province.Officer, Token)
        );

        Assert.False(refused.Succeeded);
        Assert.DoesNotContain("Đá Trắng", refused.Problem.Message, StringComparison.Ordinal);
        await NothingStoredAsync(province);
        Assert.False(log.Lines.IsEmpty, "The log is not being listened to.");
        Assert.DoesNotContain(
            log.Lines,
            l => l.Contains("hang-da-trang", StringComparison.Ordinal) || l.Contains("Đá Trắng", StringComparison.Ordinal)
        );
    }

    private static async Task NothingStoredAsync(Province province)
    {
        foreach (var table in (string[])["documents_document", "documents_file", "accounts_audit_entry", "kernel_job"])
        {
            Assert.Equal(0, await CountAsync(province, table));
        }
    }

    private static async Task<long> CountAsync(Province province, string table)
    {
        await using var command = province.App.Source.CreateCommand($"select count(*) from {table}");
        return (long)(await command.ExecuteScalarAsync(Token))!;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
