using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Forms;

/// <summary>A form as an appendix of a paper, on pages of its own; a wide one lies down.</summary>
public static class FormAppendix
{
    /// <summary>The appendix with what stands in its table.</summary>
    /// <param name="form">The form.</param>
    /// <param name="body">The table and the notes behind it.</param>
    /// <param name="label">What stands above the title: "Biểu số 1"; null says "Biểu" and the form's code.</param>
    public static PaperAppendix Of(StatisticalForm form, RichTextBody body, string? label = null) =>
        new(
            form.Unit.Length > 0 ? $"{form.Title} (đơn vị tính: {form.Unit})" : form.Title,
            [new PaperText(body)],
            Label: label ?? (form.Code.Length > 0 ? $"Biểu {form.Code}" : "Biểu")
        );

    /// <summary>The empty form as units have to fill it in, "Biểu số 2" where it has no code of its own.</summary>
    public static PaperAppendix Blank(StatisticalForm form, int number)
    {
        var table = FormTable.Of(FormLayout.OfStored(form), cell => cell.IsClosed ? "x" : "");
        return Of(form, new RichTextBody([table]), $"Biểu số {(form.Code.Length > 0 ? form.Code : $"{number:00}")}");
    }
}
