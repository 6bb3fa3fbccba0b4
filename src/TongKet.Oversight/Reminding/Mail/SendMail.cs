using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TongKet.Kernel.Data;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>Sends what is due, one after another. A mail is leased while it is being sent, so a crash costs a repeat and never a mail.</summary>
internal sealed partial class SendMail(IDatabase database, IPost post, TimeProvider clock, ILogger<SendMail> log)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>How many were tried.</summary>
    public async Task<int> SendDueAsync(CancellationToken ct)
    {
        await using var db = database.Open();
        var now = clock.GetUtcNow();
        var until = now + Lease;
        var mails = await db
            .QueuedMails.FromSql(
                $"""
                update oversight_mail set leased_until = {until}, tries = tries + 1
                where id in (
                    select id from oversight_mail
                    where sent_at is null and due_at <= {now} and (leased_until is null or leased_until < {now})
                    order by due_at, id limit 5 for update skip locked)
                returning *
                """
            )
            .AsNoTracking()
            .ToListAsync(ct);
        foreach (var mail in mails)
        {
            await TryAsync(db, mail, ct);
        }

        return mails.Count;
    }

    private async Task TryAsync(TongKetDb db, QueuedMail mail, CancellationToken ct)
    {
        var rows = db.QueuedMails.Where(m => m.Id == mail.Id);
        try
        {
            await post.SendAsync(mail, ct);
            var sent = clock.GetUtcNow();
            await rows.ExecuteUpdateAsync(
                s => s.SetProperty(m => m.SentAt, sent).SetProperty(m => m.Failure, (string?)null),
                CancellationToken.None
            );
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            // Any refusal of the server or the line; it is tried again, after an hour at most, and stands on the mail page meanwhile.
            LogNotSent(exception, mail.Id, mail.Tries);
            var due = clock.GetUtcNow() + TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(2, Math.Min(mail.Tries, 12)) * 5));
            var failure = exception is OperationCanceledException ? "Máy chủ thư không trả lời" : exception.GetBaseException().Message;
            await rows.ExecuteUpdateAsync(
                s =>
                    s.SetProperty(m => m.DueAt, due)
                        .SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null)
                        .SetProperty(m => m.Failure, failure),
                ct
            );
        }
    }

    [LoggerMessage(LogLevel.Warning, "Mail {Mail} was not sent (try {Try}); it is tried again")]
    private partial void LogNotSent(Exception exception, Guid mail, int @try);
}
