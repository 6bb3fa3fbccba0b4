using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Workbook;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Forms;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Oversight;

public sealed class WorkbookSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Several_tables_are_sheets_of_one_file()
    {
        var bytes = SheetWriter.Write(
            new(
                "Một",
                [new("A")],
                [
                    ["x"],
                ]
            ),
            new(
                "Hai",
                [new("B")],
                [
                    ["y"],
                    ["z"],
                ]
            )
        );

        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = file.WorkbookPart!;
        Assert.Equal(["Một", "Hai"], book.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
        Assert.Equal(
            [2, 3],
            book.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .Select(s => ((WorksheetPart)book.GetPartById(s.Id!)).Worksheet!.Descendants<Row>().Count())
        );
    }

    [Fact]
    public async Task The_figures_of_what_was_sent_stand_beside_their_unit()
    {
        await using var province = await Province.FoundAsync(postgres);
        var id = Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(province.Request(), province.Officer, Ct)));
        var review = (await province.ReviewsAsync(r => r.FindAsync(id, Ct)))!;
        await SendAsync(province, review);
        var tree = await province.App.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(new(2026, 9, 10), Ct));

        var sheets = await province.App.RunAsync<SentFigures, IReadOnlyList<TongKet.Kernel.Sheets.Sheet>>(f =>
            f.SheetsAsync(review, tree, Ct)
        );

        var row = Assert.Single(sheets[0].Rows);
        Assert.Equal(tree.NameOf(province.Communes[0]), row[0]);
        Assert.Equal(12m, row[2]);
    }

    [Fact]
    public async Task Each_form_is_a_sheet_with_a_line_for_each_unit_and_what_is_calculated_beside_what_was_said()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        await scene.SentAsync(0, ("1", "A", "8", 0), ("2", "A", "2", 0), ("1", "B", "-", 0));
        var tree = await scene.Province.App.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(new(2026, 9, 10), Ct));

        var sheets = await scene.Province.App.RunAsync<SentFigures, IReadOnlyList<TongKet.Kernel.Sheets.Sheet>>(f =>
            f.SheetsAsync(scene.Review, tree, Ct)
        );

        var sheet = Assert.Single(sheets, s => s.Name == "Biểu 1");
        var row = Assert.Single(sheet.Rows);
        Assert.Equal("Số lớp, Năm trước", sheet.Columns[2].Title);
        Assert.Equal([8m, "Không phát sinh", 2m, null, 25m], row.Skip(2).Take(5));
    }

    [Fact]
    public async Task What_is_to_be_looked_at_again_stands_in_a_sheet_with_what_the_unit_says_to_it()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        await scene.DoAsync<TongKet.Reports.Forms.SaveForm, TongKet.Reports.Forms.FormSaved>(s =>
            s.HandleAsync(report, scene.Form, [new("1", "A", "8", 0, "Gồm 2 lớp trực tuyến"), new("2", "A", "2", 0)], scene.Writer(0), Ct)
        );
        await scene.SendAsync(report, 0);
        var tree = await scene.Province.App.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(new(2026, 9, 10), Ct));

        var sheets = await scene.Province.App.RunAsync<SentFigures, IReadOnlyList<TongKet.Kernel.Sheets.Sheet>>(f =>
            f.SheetsAsync(scene.Review, tree, Ct)
        );

        var row = Assert.Single(Assert.Single(sheets, s => s.Name == "Kiểm tra số liệu").Rows);
        Assert.Equal(["Đơn vị ghi chú", "dòng “Số lớp”, cột “Năm trước”", "Gồm 2 lớp trực tuyến"], row.Skip(2));
    }

    [Fact]
    public async Task What_explains_a_calculated_cell_stands_beside_the_question_although_it_was_typed_elsewhere()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        await scene.DoAsync<TongKet.Reports.Forms.SaveForm, TongKet.Reports.Forms.FormSaved>(s =>
            s.HandleAsync(report, scene.Form, [new("1", "A", "0", 0), new("2", "A", "0", 0, "Chưa mở lớp nào")], scene.Writer(0), Ct)
        );
        await scene.SendAsync(report, 0);
        var tree = await scene.Province.App.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(new(2026, 9, 10), Ct));

        var sheets = await scene.Province.App.RunAsync<SentFigures, IReadOnlyList<TongKet.Kernel.Sheets.Sheet>>(f =>
            f.SheetsAsync(scene.Review, tree, Ct)
        );

        var row = Assert.Single(Assert.Single(sheets, s => s.Name == "Kiểm tra số liệu").Rows);
        Assert.Equal(("Hỏi lại", "Chưa mở lớp nào"), (row[2], row[4]));
    }

    private static async Task SendAsync(Province province, ReviewView review)
    {
        var who = Province.Person(
            "Tạ Thị Xuyến",
            province.Communes[0],
            TongKet.Accounts.Contracts.Role.Specialist,
            TongKet.Accounts.Contracts.Role.Clerk,
            TongKet.Accounts.Contracts.Role.Leader
        );
        var place = Assert.Single(await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[0], Ct)));
        var report = await Do(r => r.OpenAsync(place.Id, who, Ct));
        var figure = new FigureContent(review.Indicators[0].Id, TongKet.Formats.Forms.CellState.Value, 12m);
        await Do(r => r.FillAsync(report, [], [figure], who, Ct));
        await Do(r => r.AskApprovalAsync(report, who, Ct));
        await Do(r => r.ApproveAsync(report, who, Ct));
        await Do(r => r.SendAsync(report, Guid.CreateVersion7(), null, who, Ct));
        await province.App.DrainAsync();

        async Task<T> Do<T>(Func<IReports, Task<Outcome<T>>> ask) => Province.Value(await province.App.RunAsync(ask));
    }
}
