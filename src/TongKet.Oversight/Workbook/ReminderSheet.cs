using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Sheets;
using TongKet.Oversight.Board;
using TongKet.Oversight.Reminding;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Workbook;

/// <summary>
/// Which units were reminded by mail in a review, and whether it went out. Subjects count what is due in other reviews too, and failures name addresses: both
/// are nobody's business here, so the sheet has its own words.
/// </summary>
internal sealed class ReminderSheet(IDatabase database)
{
    public async Task<Sheet> OfAsync(BoardView board, CancellationToken ct)
    {
        var units = board.Lines.ToDictionary(l => l.Place.Id.Value.ToString(), l => l.Name);
        var places = units.Keys.ToArray();
        var since = board.Review.LaunchedAt;
        await using var db = database.Open();
        // Each thing in a mail comes with its address. The bodies stay in the database: there are those of all offices among them.
        var told = await db
            .Database.SqlQuery<string>(
                $"""
                select m.id || ' ' || p.place as "Value"
                from oversight_mail m
                cross join lateral (select distinct (regexp_matches(m.body, '/bao-cao/cua/([0-9a-f-]+)', 'g'))[1] as place) p
                where m.created_at >= {since} and p.place = any({places})
                """
            )
            .ToListAsync(ct);
        var named = told.Select(t => t.Split(' ')).ToLookup(t => Guid.Parse(t[0]), t => units[t[1]]);
        var ids = named.Select(n => n.Key).ToList();
        var mails = await db
            .QueuedMails.Where(m => ids.Contains(m.Id))
            .OrderBy(m => m.CreatedAt)
            .ThenBy(m => m.Id)
            .Select(m => new Reminder(m.Id, m.Key.StartsWith("returned:"), m.CreatedAt, m.SentAt, m.Failure != null))
            .ToListAsync(ct);
        return new Sheet(
            "Nhắc việc",
            [new("Đơn vị", 40), new("Nội dung", 40), new("Soạn lúc", 18), new("Gửi lúc", 18), new("Tình trạng", 30)],
            [.. mails.SelectMany(m => named[m.Mail].Select(unit => (IReadOnlyList<object?>)[unit, m.What, m.CreatedAt, m.SentAt, m.State]))]
        );
    }

    private sealed record Reminder(Guid Mail, bool Returned, DateTimeOffset CreatedAt, DateTimeOffset? SentAt, bool Failed)
    {
        public string What => Returned ? "Báo tin báo cáo bị trả lại" : "Nhắc việc hằng ngày";

        public string State =>
            SentAt is not null ? "đã gửi"
            : Failed ? "chưa gửi được"
            : "chờ gửi";
    }
}
