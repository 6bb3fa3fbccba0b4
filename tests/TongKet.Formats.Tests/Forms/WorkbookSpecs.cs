using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Sheets;

namespace TongKet.Formats.Tests.Forms;

public sealed class WorkbookSpecs
{
    /// <summary>Export and import are one format: over generated forms and values, what goes out comes back.</summary>
    [Fact]
    public void What_goes_out_comes_back_over_generated_forms_and_values()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var form = GeneratedForm.Of(new Random(seed));
            var layout = FormLayout.OfStored(form);
            var said = GeneratedForm.Values(layout, new Random(seed * 31));
            var file = FormWorkbook.Write(layout, said);

            var back = FormWorkbookReader.Answers(file, layout);

            Assert.True(back.Recognized, $"seed {seed}");
            Assert.Empty(back.Problems);
            Assert.Equal(said, back.Cells.Where(c => c.State is not CellState.Missing || c.Note is not null));
            Assert.Equal(Json(form), Json(FormWorkbookReader.Definition(file)!));
        }
    }

    [Fact]
    public void An_empty_file_is_the_same_file_without_values()
    {
        var back = FormWorkbookReader.Answers(FormWorkbook.Write(Sample.Layout, []), Sample.Layout);

        Assert.True(back.Recognized);
        Assert.All(back.Cells, c => Assert.Equal(CellState.Missing, c.State));
        Assert.Equal(Sample.Layout.Asked.Count(), back.Cells.Count);
    }

    [Fact]
    public void The_file_keeps_to_the_format_of_Excel()
    {
        using var file = SpreadsheetDocument.Open(
            new MemoryStream(FormWorkbook.Write(Sample.Layout, [Sample.Number("1.1", "A", 5)])),
            false
        );

        Assert.Empty(
            new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}")
        );
    }

    [Fact]
    public void A_cell_that_cannot_be_taken_is_named_by_sheet_address_row_and_column()
    {
        var file = FormWorkbook.Write(
            FormLayout.OfStored(
                Sample.Form with
                {
                    Columns = [new("A", "Năm trước") { Type = IndicatorType.Text }, Sample.Form.Columns[1], new("C", "Thêm")],
                    Rows = [.. Sample.Form.Rows.Select(r => r with { Formula = "" })],
                }
            ),
            [new CellEntry("1.1", "A", CellState.Value, null, "mười hai")]
        );

        var back = FormWorkbookReader.Answers(file, Sample.Layout);

        var problem = Assert.Single(back.Problems);
        Assert.Equal(
            ("Biểu", "E7", "dòng “Lớp chính trị”, cột “Năm trước”: “mười hai” không phải là số"),
            (problem.Sheet, problem.Address, problem.Message)
        );
    }

    [Fact]
    public void What_is_no_workbook_is_not_recognized()
    {
        Assert.False(FormWorkbookReader.Answers([1, 2, 3], Sample.Layout).Recognized);
        Assert.Null(FormWorkbookReader.Definition([]));
    }

    private static string Json(StatisticalForm form) => System.Text.Json.JsonSerializer.Serialize(form);
}
