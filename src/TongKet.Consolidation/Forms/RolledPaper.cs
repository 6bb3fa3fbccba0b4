using TongKet.Formats.Forms;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;

namespace TongKet.Consolidation.Forms;

/// <summary>A rolled-up form as an appendix: the table, and in words whose figures are not in it.</summary>
internal static class RolledPaper
{
    private const int MostNamed = 30;

    public static PaperAppendix Appendix(RolledForm form) => FormAppendix.Of(form.View.Definition, Body(form));

    public static RichTextBody Body(RolledForm form) =>
        new([FormTable.Of(form.Layout, form.Print), .. Notes(form).Select(n => new RichParagraph([new RichRun(n, Italic: true)]))]);

    private static IEnumerable<string> Notes(RolledForm form)
    {
        yield return $"Tổng hợp số liệu của {form.Sources.Count}/{form.Units} đơn vị.";
        if (form.Silent.Count > 0)
        {
            var names = string.Join("; ", form.Silent.Take(MostNamed).Select(o => form.Tree.NameOf(o)));
            yield return $"Chưa có số liệu của {form.Silent.Count} đơn vị: {names}{(form.Silent.Count > MostNamed ? "; …" : "")}.";
        }

        if (form.Layout.Cells.Any(form.IsPartial))
        {
            yield return "(*) Có đơn vị đã gửi biểu nhưng chưa báo cáo số liệu này.";
        }
    }
}
