using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Oversight.Board;
using TongKet.Oversight.Reminding;
using TongKet.Oversight.Reminding.Mail;
using TongKet.Oversight.Workbook;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Outlining;
using TongKet.Reviews.Revising;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Oversight.Mail;

/// <summary>Through a real SMTP server in a process of its own.</summary>
public sealed class MailSpecs(PostgresFixture postgres) : IDisposable
{
    private readonly MailServer _server = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_digest_of_a_working_morning_names_what_is_due_and_late_and_is_sent_once()
    {
        await _server.StartAsync();
        await using var province = await ProvinceAsync(new DateOnly(2026, 9, 8));

        await DigestAsync(province);
        await DigestAsync(province);
        Assert.Equal("chờ gửi", Assert.Single((await SheetAsync(province)).Rows)[4]);
        await SendAsync(province);
        Assert.Equal("đã gửi", Assert.Single((await SheetAsync(province)).Rows)[4]);

        var mail = Assert.Single(_server.Taken());
        Assert.Equal(["xuyen@example.vn"], mail.To);
        Assert.Contains("Auto-Submitted: auto-generated", mail.Text, StringComparison.Ordinal);
        Assert.Empty(await WaitingAsync(province));
    }

    [Fact]
    public async Task The_sheet_of_reminders_says_in_its_own_words_what_was_told_and_not_to_whom_or_why_it_failed()
    {
        await using var province = await ProvinceAsync(new DateOnly(2026, 9, 8));
        await DigestAsync(province);
        await province.App.RunAsync<IDatabase, int>(async database =>
        {
            await using var db = database.Open();
            return await db.QueuedMails.ExecuteUpdateAsync(s => s.SetProperty(m => m.Failure, "xuyen@example.vn: mailbox full"), Ct);
        });

        var row = Assert.Single((await SheetAsync(province)).Rows);

        Assert.Equal(["Nhắc việc hằng ngày", "chưa gửi được"], [row[1], row[4]]);
    }

    [Fact]
    public async Task A_day_further_off_than_the_person_wants_is_not_named()
    {
        await _server.StartAsync();
        await using var province = await ProvinceAsync(new DateOnly(2026, 9, 30));
        await DigestAsync(province);
        Assert.Empty(await WaitingAsync(province));
    }

    [Fact]
    public async Task The_digest_names_tasks_of_the_office_too()
    {
        await using var province = await ProvinceAsync(new DateOnly(2026, 12, 30));
        await province.RegisterDirectiveAsync();
        // Two days before the tasks of the sample directive are due.
        province.App.Clock.Advance(TimeSpan.FromDays(33));

        await DigestAsync(province);

        var mail = Assert.Single(await WaitingAsync(province));
        Assert.Matches(@"^TongKet: \d+ việc sắp đến hạn$", mail.Subject);
        Assert.Contains("- Nhiệm vụ: ", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("- Hạn nộp: ", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_morning_after_an_outline_changed_its_units_are_told_once()
    {
        await using var province = await ProvinceAsync(new DateOnly(2026, 12, 30));
        var review = (await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[0], Ct))).Single().Review;
        await AddSectionAsync(province, review);
        province.App.Clock.Advance(TimeSpan.FromDays(1));

        await DigestAsync(province);
        var mail = Assert.Single(await WaitingAsync(province));
        Assert.Equal("TongKet: đề cương của 1 đợt vừa thay đổi", mail.Subject);
        Assert.Contains("thêm “III. Kiến nghị”", mail.Body, StringComparison.Ordinal);
        Assert.Contains("http://tongket.example.vn/bao-cao", mail.Body, StringComparison.Ordinal);

        province.App.Clock.Advance(TimeSpan.FromDays(3));
        await DigestAsync(province);
        Assert.Single(await WaitingAsync(province));
    }

    private static async Task AddSectionAsync(Province province, ReviewId review)
    {
        var view = (await province.ReviewsAsync(r => r.FindAsync(review, Ct)))!;
        OutlineRow[] rows = [.. StandingRows.Of(view), OutlineRow.Blank with { Label = "III", Title = "Kiến nghị", Source = "moi-1" }];
        var work = Province.Value(
            await province.App.RunAsync<EditOutline, Outcome<OutlineWork>>(e =>
                e.KeepAsync(review, 1, 0, w => (w.Rows, w.Reason) = (rows, "Theo văn bản mới"), province.Officer, Ct)
            )
        );
        Province.Value(
            await province.App.RunAsync<AcceptOutline, Outcome<int>>(a => a.HandleAsync(review, work.Key, work.Stamp, province.Officer, Ct))
        );
    }

    [Fact]
    public async Task Mail_waits_visibly_while_the_server_is_dead_and_arrives_when_it_lives_again()
    {
        await _server.StartAsync();
        await using var province = await ProvinceAsync(new DateOnly(2026, 9, 11));
        _server.Kill();
        await DigestAsync(province);

        await SendAsync(province);
        var waiting = Assert.Single(await WaitingAsync(province));
        Assert.Equal(1, waiting.Tries);
        Assert.NotNull(waiting.Failure);

        await _server.StartAsync();
        province.App.Clock.Advance(TimeSpan.FromHours(1));
        await SendAsync(province);
        Assert.Single(_server.Taken());
        Assert.Empty(await WaitingAsync(province));
    }

    [Fact]
    public async Task A_mail_whose_sender_was_killed_is_sent_again_when_its_lease_is_over()
    {
        await _server.StartAsync();
        await using var province = await ProvinceAsync(new DateOnly(2026, 9, 11));
        await DigestAsync(province);
        // As a sender leaves it that died between leasing and sending.
        var until = province.App.Clock.GetUtcNow().AddMinutes(2);
        await province.App.RunAsync<IDatabase, int>(async database =>
        {
            await using var db = database.Open();
            return await db.QueuedMails.ExecuteUpdateAsync(s => s.SetProperty(m => m.LeasedUntil, until), Ct);
        });

        await SendAsync(province);
        Assert.Empty(_server.Taken());
        province.App.Clock.Advance(TimeSpan.FromMinutes(3));
        await SendAsync(province);
        Assert.Single(_server.Taken());
    }

    [Fact]
    public async Task A_returned_report_is_told_at_once_and_once()
    {
        await _server.StartAsync();
        await using var province = await ProvinceAsync(new DateOnly(2026, 9, 30));
        var place = (await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[0], Ct))).Single();
        var returned = new ReportProgressed(
            place.Id,
            ParticipantState.Returned,
            3,
            province.App.Clock.GetUtcNow(),
            new DateOnly(2026, 10, 2)
        );
        for (var i = 0; i < 2; i++)
        {
            await province.App.RunAsync<TellAtOnce, bool>(async t =>
            {
                await t.HandleAsync(returned, Ct);
                return true;
            });
        }

        await SendAsync(province);
        Assert.Single(_server.Taken());
    }

    public void Dispose() => _server.Dispose();

    // A commune's officer who reads mail, and a review whose day is given. The clock stands on Thursday 10/9/2026.
    private async Task<Province> ProvinceAsync(DateOnly deadline)
    {
        var door = new MailDoor(
            new MailSettings("127.0.0.1", _server.Port, "tongket@example.vn", null, null, false, "http://tongket.example.vn")
        );
        var province = await Province.FoundAsync(postgres, services => services.AddScoped(_ => door));
        var person = await province.App.RunAsync<IPeople, UserId>(p =>
            p.EnsureAsync("xuyen", "Tạ Thị Xuyến", "mat-khau-2026", province.Communes[0], [Role.Specialist], Ct)
        );
        var who = new ActingUser(person, "Tạ Thị Xuyến", province.Communes[0], new HashSet<Role> { Role.Specialist });
        Assert.True(
            (await province.App.RunAsync<ChooseReminders, Outcome<bool>>(c => c.SaveAsync(who, "xuyen@example.vn", _ => { }, Ct))).Succeeded
        );
        var request = province.Request(new ParticipantGroup([province.Communes[0]], deadline));
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Ct)));
        return province;
    }

    private static async Task<TongKet.Kernel.Sheets.Sheet> SheetAsync(Province province)
    {
        var review = (await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[0], Ct))).Single().Review;
        var board = await province.App.RunAsync<ReadBoard, BoardView?>(b =>
            b.HandleAsync(review, BoardFilter.From(new QueryCollection()), Ct)
        );
        return await province.App.RunAsync<ReminderSheet, TongKet.Kernel.Sheets.Sheet>(s => s.OfAsync(board!, Ct));
    }

    private static Task<int> DigestAsync(Province province) => province.App.RunAsync<DailyDigest, int>(d => d.QueueAsync(Ct));

    private static async Task SendAsync(Province province)
    {
        while (await province.App.RunAsync<SendMail, int>(s => s.SendDueAsync(Ct)) > 0) { }
    }

    private static async Task<IReadOnlyList<QueuedMail>> WaitingAsync(Province province) =>
        await province.App.RunAsync<IDatabase, IReadOnlyList<QueuedMail>>(async database =>
        {
            await using var db = database.Open();
            return await db.QueuedMails.AsNoTracking().Where(m => m.SentAt == null).ToListAsync(Ct);
        });
}
