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
        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");
        var draft = await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "lap-dot", Page.Compared);
        var forms = await site.SubmitAsync(draft, draft.Address.AbsolutePath, "bieu");

        var editor = await site.SubmitAsync(forms, forms.Address.AbsolutePath + "/tay");
        var path = editor.Address.AbsolutePath;
        editor = await site.SubmitAsync(editor, path, "dong-them:0");
        editor = await site.SubmitAsync(editor, path, "dong-vao:1", ("r-ten", "Hội nghị"));
        var saved = await site.SubmitAsync(editor, path, "luu", ("ten", "Kết quả quán triệt"), ("r-ten", "Hội nghị"));

        Assert.Contains("Đã lưu biểu", saved.Message, StringComparison.Ordinal);
        Assert.Contains("Kết quả quán triệt", saved.Text, StringComparison.Ordinal);
    }
}
