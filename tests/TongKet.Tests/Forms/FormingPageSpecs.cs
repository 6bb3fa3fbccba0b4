using TongKet.Tests.Reviews;

namespace TongKet.Tests.Forms;

/// <summary>A form made by hand on its pages, without scripts.</summary>
public sealed class FormingPageSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_form_is_laid_down_by_hand_without_scripts_and_saved()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var editor = await BlankAsync(site);
        var path = editor.Address.AbsolutePath;
        Assert.Contains("chưa hoàn chỉnh", editor.Text, StringComparison.Ordinal);
        editor = await site.SubmitAsync(editor, path, "dong-them:0");
        editor = await site.SubmitAsync(editor, path, "dong-vao:1", ("r-ten", "Hội nghị"));
        var saved = await site.SubmitAsync(editor, path, "luu", ("ten", "Kết quả quán triệt"), ("r-ten", "Hội nghị"));

        Assert.Contains("Đã lưu biểu", saved.Message, StringComparison.Ordinal);
        Assert.Contains("Kết quả quán triệt", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_cell_is_closed_and_follows_its_row_when_the_code_is_typed_anew()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var editor = await BlankAsync(site);
        var path = editor.Address.AbsolutePath;
        editor = await site.SubmitAsync(editor, path, "giu", ("r-ten", "Hội nghị"), ("c-ten", "Năm nay"), ("ten", "Kết quả quán triệt"));

        editor = await site.SubmitAsync(editor, path, "o-them:-1");
        editor = await site.SubmitAsync(editor, path, "giu", ("o-nhap", "x"), ("r-ma", "1a"));

        var cell = Assert.Single(editor.Document.QuerySelectorAll("#o-rieng tbody tr"));
        Assert.Equal("1a", ((AngleSharp.Html.Dom.IHtmlSelectElement)cell.QuerySelector("[name=o-dong]")!).Value);
        Assert.Equal("x", ((AngleSharp.Html.Dom.IHtmlSelectElement)cell.QuerySelector("[name=o-nhap]")!).Value);
        editor = await site.SubmitAsync(editor, path, "o-xoa:0");
        Assert.Empty(editor.Document.QuerySelectorAll("#o-rieng tbody tr"));
    }

    private static async Task<Page> BlankAsync(Site site)
    {
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var draft = await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "lap-dot", Page.Compared);
        var forms = await site.SubmitAsync(draft, draft.Address.AbsolutePath, "bieu");
        return await site.SubmitAsync(forms, forms.Address.AbsolutePath + "/tay");
    }
}
