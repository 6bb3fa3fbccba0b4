using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Oversight.Reminding.Mail;

internal static class MailEndpoints
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/quan-tri/thu/gui-lai", RetryAsync).Requires(Right.ManagePeople);

    private static async Task<IResult> RetryAsync(
        HttpContext http,
        IDatabase database,
        MailList list,
        IAudit audit,
        ICurrentUser current,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var (who, now) = (current.Require(), clock.GetUtcNow());
        var waiting = (await list.OfOfficeAsync(who.Organization, ct)).Where(m => m.SentAt is null).Select(m => m.Id).ToArray();
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var again = await db
            .QueuedMails.Where(m => m.SentAt == null && waiting.Contains(m.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.DueAt, now), ct);
        audit.Record(db, who, "mail.retried", who.Organization.Value, $"Gửi lại {again} thư đang chờ");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return ((Outcome<bool>)true).ToPage(http, _ => "/quan-tri/thu", $"{again} thư đang chờ được gửi lại ngay.");
    }
}
