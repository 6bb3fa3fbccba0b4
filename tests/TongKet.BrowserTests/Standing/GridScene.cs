using Microsoft.Playwright;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests;

namespace TongKet.BrowserTests.Standing;

/// <summary>A small form of two columns, open in a browser.</summary>
internal sealed class GridScene(WritersServer server, IBrowserContext context, IPage page, ReportId report, FormId form) : IAsyncDisposable
{
    private static readonly StatisticalForm Definition = new(
        "01/TK",
        "Kết quả học tập",
        [new("A", "Năm trước"), new("B", "Năm nay")],
        [
            new("1", "Tổng số lớp") { Label = "1", Formula = "SUM([1.1]:[1.2])" },
            new("1.1", "Lớp chính trị") { Label = "1.1", Level = 1 },
            new("1.2", "Lớp chuyên đề") { Label = "1.2", Level = 1 },
        ]
    )
    {
        Unit = "lớp",
    };

    public IPage Page => page;
    public ILocator Saved => page.Locator("[data-grid-saved]");
    public ILocator Banner => page.Locator("[data-banner]");
    public ILocator Issues => page.Locator("[data-grid-issues]");

    public static async Task<GridScene> OpenAsync(Chromium chromium, PostgresFixture postgres, bool scripts = true)
    {
        var server = await WritersServer.StartAsync(postgres, 2);
        var form = server.Ask(Definition);
        var report = await server.OpenAsync();
        var context = await chromium.OpenAsync(server.Address, scripts: scripts);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/bao-cao/{report.Value}/bieu/{form.Value}");
        if (scripts)
        {
            await page.Locator(".tk-grid-bar").WaitForAsync();
        }

        return new(server, context, page, report, form);
    }

    /// <summary>Holds the report as accepting an outline does, until disposed.</summary>
    public Task<IAsyncDisposable> HoldAsync() => server.HoldAsync(report);

    public ILocator Cell(string key) => page.Locator($"input[data-cell='{key}']");

    public ILocator Sum(string key) => page.Locator($"output[data-cell='{key}']");

    /// <summary>Names of keys are pressed, everything else is typed.</summary>
    public async Task KeysAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            if (
                key is "Enter" or "Tab" or "Escape" or "F2"
                || key.StartsWith("Arrow", StringComparison.Ordinal)
                || key.Contains('+', StringComparison.Ordinal)
            )
            {
                await page.Keyboard.PressAsync(key);
            }
            else
            {
                await page.Keyboard.TypeAsync(key);
            }
        }
    }

    public async Task PasteAsync(string key, string text)
    {
        await Cell(key).ClickAsync();
        await Cell(key)
            .EvaluateAsync(
                """
                (el, text) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  el.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """,
                text
            );
    }

    public Task ColleagueSaysAsync(string row, string column, decimal number) =>
        server.ColleagueFillsAsync(report, new FormContent(form, 1, [new(row, column, CellState.Value, number)]));

    /// <summary>The form's second version: row 1.1 is called 1.3 now, a column is new.</summary>
    public void Change() =>
        server.Ask(
            Definition with
            {
                Columns = [.. Definition.Columns, new("K", "Kế hoạch")],
                Rows =
                [
                    Definition.Rows[0] with
                    {
                        Formula = "[1.2] + [1.3]",
                    },
                    Definition.Rows[2],
                    Definition.Rows[1] with
                    {
                        Code = "1.3",
                        Label = "1.3",
                    },
                ],
            },
            new FormMap(new Dictionary<string, string> { ["1.1"] = "1.3" }, new Dictionary<string, string>())
        );

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await server.DisposeAsync();
    }
}
