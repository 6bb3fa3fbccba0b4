using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Sheets;
using TongKet.Oversight.Board;
using TongKet.Oversight.Reminding;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Workbook;

/// <summary>Which units were reminded by mail in a review, of what, and whether it went out. To whose address is nobody's business here.</summary>
internal sealed partial class ReminderSheet(IDatabase database)
{
    public async Task<Sheet> OfAsync(BoardView board, CancellationToken ct)
    {
        var (units, since) = (board.Lines.ToDictionary(l => l.Place.Id.Value, l => l.Name), board.Review.LaunchedAt);
        await using var db = database.Open();
        var mails = await db.QueuedMails.AsNoTracking().Where(m => m.CreatedAt >= since).OrderBy(m => m.CreatedAt).ToListAsync(ct);
        var rows =
            from mail in mails
            from id in Place().Matches(mail.Body).Select(m => Guid.Parse(m.Value)).Distinct()
            where units.ContainsKey(id)
            select (IReadOnlyList<object?>)
                [units[id], mail.Subject, mail.CreatedAt, mail.SentAt, mail.SentAt is null ? mail.Failure ?? "chờ gửi" : "đã gửi"];
        return new Sheet(
            "Nhắc việc",
            [new("Đơn vị", 40), new("Nội dung", 60), new("Soạn lúc", 18), new("Gửi lúc", 18), new("Tình trạng", 30)],
            [.. rows]
        );
    }

    // Each thing in a mail comes with its address.
    [GeneratedRegex(@"(?<=/bao-cao/cua/)[0-9a-f-]{36}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
