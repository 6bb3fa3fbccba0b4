using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>A power cut in the middle of work: what the program said it has, it has.</summary>
public sealed partial class KillSpecs(Chromium chromium)
{
    [Fact]
    public async Task What_was_said_to_be_saved_is_there_after_the_server_was_killed_while_saving()
    {
        var ct = TestContext.Current.CancellationToken;
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: false, ct);
        var page = $"/bao-cao/{review.Reports[0].Id.Value}?muc={review.Section.Value}";
        var acknowledged = 0;

        // Counted in saves and not in time, so that a slow machine is killed in the middle too.
        foreach (var saves in new[] { 3, 8 })
        {
            await using var server = await ServerProcess.StartAsync(folder.Path);
            await using var writer = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
            await writer.GoAsync(page);
            Assert.True(
                await StoredAsync(writer.Page) >= acknowledged,
                $"acknowledged {acknowledged}, stored {await StoredAsync(writer.Page)}"
            );

            var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var killed = Task.Run(
                async () =>
                {
                    await enough.Task;
                    await Task.Delay(saves, ct);
                    await server.KillAsync();
                },
                ct
            );
            acknowledged = await SaveUntilKilledAsync(writer.Page, review, acknowledged, saves, enough);
            await killed;
        }

        Assert.True(acknowledged > 0, "nothing was saved before the kill, so nothing was tested");
        await using var again = await ServerProcess.StartAsync(folder.Path);
        await using var reader = await Person.SignInAsync(chromium, again.Address, "anthach.chuyenvien");
        await reader.GoAsync(page);
        var stored = await StoredAsync(reader.Page);
        // The save that was under way may have been kept too, but nothing beyond it.
        Assert.InRange(stored, acknowledged, acknowledged + 1);
    }

    [Fact]
    public async Task A_report_that_is_being_sent_when_the_server_is_killed_is_sent_once_or_not_at_all()
    {
        var ct = TestContext.Current.CancellationToken;
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: true, ct);

        foreach (var (report, delay) in review.Reports.Zip([5, 60, 250]))
        {
            await using var server = await ServerProcess.StartAsync(folder.Path);
            await using var clerk = await Person.SignInAsync(chromium, server.Address, report.SignIn + ".vanthu");
            await clerk.GoAsync($"/bao-cao/{report.Id.Value}/xem");
            var sending = clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();
            await Task.Delay(delay, ct);
            await server.KillAsync();
            await sending.ContinueWith(_ => { }, ct, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        await using var again = await ServerProcess.StartAsync(folder.Path);
        foreach (var report in review.Reports)
        {
            await using var clerk = await Person.SignInAsync(chromium, again.Address, report.SignIn + ".vanthu");
            await clerk.GoAsync($"/bao-cao/{report.Id.Value}/xem");
            var button = clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" });
            if (await button.CountAsync() > 0)
            {
                await clerk.PressAsync("Nộp báo cáo");
            }
            else
            {
                await clerk.FollowAsync("Biên nhận");
            }

            var receipt = await clerk.Page.Locator(".tk-receipt").InnerTextAsync();
            Assert.Contains("khớp mã kiểm tra", receipt, StringComparison.Ordinal);
            Assert.Matches(@"Lần nộp\s+1\s", receipt);
        }
    }

    private static async Task<int> SaveUntilKilledAsync(IPage page, PreparedReview review, int from, int saves, TaskCompletionSource enough)
    {
        var token = await page.Locator("meta[name=csrf]").GetAttributeAsync("content") ?? "";
        var version = int.Parse(
            await page.Locator("[data-island=editor]").GetAttributeAsync("data-version") ?? "",
            CultureInfo.InvariantCulture
        );
        var address = $"/bao-cao/{review.Reports[0].Id.Value}/muc/{review.Section.Value}";
        for (var number = Math.Max(from, await StoredAsync(page)); ; number++)
        {
            try
            {
                var answer = await page.Context.APIRequest.PutAsync(
                    address,
                    new()
                    {
                        Headers = [new("X-CSRF-TOKEN", token)],
                        DataObject = new { html = $"<p>Câu số {number + 1}.</p>", version },
                        Timeout = 5_000,
                    }
                );
                Assert.Equal(200, answer.Status);
                version = (await answer.JsonAsync())!.Value.GetProperty("version").GetInt32();
                if (--saves == 0)
                {
                    enough.SetResult();
                }
            }
            catch (Exception exception) when (exception is PlaywrightException or TimeoutException or JsonException)
            {
                return number;
            }
        }
    }

    private static async Task<int> StoredAsync(IPage page)
    {
        var html = await page.EvaluateAsync<string>("() => document.querySelector('template[data-html]').innerHTML");
        return SentenceNumber.Match(html) is { Success: true } found
            ? int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : 0;
    }

    [GeneratedRegex(@"Câu số (\d+)\.")]
    private static partial Regex SentenceNumber { get; }
}
