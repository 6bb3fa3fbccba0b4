using TongKet.Formats.Forms;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;

namespace TongKet.Reports.Forms;

/// <summary>A sent form as an appendix of the paper; a wide one lies down.</summary>
internal static class FormPaper
{
    public static PaperAppendix Appendix(FrozenForm form) => FormAppendix.Of(form.Definition, Body(form));

    /// <summary>The table with its notes behind it.</summary>
    public static RichTextBody Body(FrozenForm form)
    {
        var (layout, values) = (FormLayout.OfStored(form.Definition), form.Values());
        var notes = form
            .Cells.Where(c => c.Note is not null && layout.Find(c.Key) is not null)
            .Select(c => new RichParagraph([new RichRun($"Ghi chú ({layout.Find(c.Key)!.Name}): {c.Note}", Italic: true)]));
        return new RichTextBody([FormTable.Of(layout, cell => FormTable.Printed(cell, values[cell.Key])), .. notes]);
    }
}
