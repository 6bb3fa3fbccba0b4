using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>The mail of the people of an office and of those below it, newest first, what waits before what was sent.</summary>
internal sealed class MailList(IDatabase database, IPeople people, IOrganizations organizations, TimeProvider clock)
{
    private const int Most = 300;

    public async Task<IReadOnlyList<QueuedMail>> OfOfficeAsync(OrganizationId office, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        await using var db = database.Open();
        var mails = await db
            .QueuedMails.AsNoTracking()
            .OrderBy(m => m.SentAt != null)
            .ThenByDescending(m => m.CreatedAt)
            .Take(Most)
            .ToListAsync(ct);
        var mine = new HashSet<UserId>();
        foreach (var person in mails.Select(m => m.Person).Distinct())
        {
            if ((await people.OfficesAsync(person, ct)).Keys.Any(o => o == office || tree.IsBelow(o, office)))
            {
                mine.Add(person);
            }
        }

        return [.. mails.Where(m => mine.Contains(m.Person))];
    }
}
