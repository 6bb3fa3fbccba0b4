using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

internal sealed class OpenExtensions(IDatabase database) : IExtensions
{
    public async Task<IReadOnlyList<OpenExtension>> WaitingForAsync(OrganizationId organization, CancellationToken ct)
    {
        await using var db = database.Open();
        return await (
            from asked in db.Extensions
            where asked.Answer == null
            join place in db.Participants on asked.Participant equals place.Id
            where place.Recipient == organization || place.Via == organization
            join review in db.Reviews on place.Review equals review.Id
            orderby asked.AskedAt
            select new OpenExtension(review.Id, review.Title, place.Organization, place.Deadline, asked.AskedDay, asked.Reason)
        ).ToListAsync(ct);
    }
}
