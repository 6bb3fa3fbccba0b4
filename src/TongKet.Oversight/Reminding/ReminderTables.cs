using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Oversight.Reminding.Mail;

namespace TongKet.Oversight.Reminding;

internal static class ReminderTables
{
    extension(TongKetDb db)
    {
        public DbSet<ReminderChoice> ReminderChoices => db.Set<ReminderChoice>();
        public DbSet<QueuedMail> QueuedMails => db.Set<QueuedMail>();

        /// <summary>Queues a mail in the caller's transaction; the same news a second time is left out.</summary>
        public Task<int> QueueAsync(QueuedMail mail, CancellationToken ct) =>
            db.Database.ExecuteSqlAsync(
                $"""
                insert into oversight_mail (id, person, address, subject, body, key, created_at, due_at)
                values ({mail.Id}, {mail.Person.Value}, {mail.Address}, {mail.Subject}, {mail.Body}, {mail.Key}, {mail.CreatedAt}, {mail.DueAt})
                on conflict (key) do nothing
                """,
                ct
            );
    }
}
