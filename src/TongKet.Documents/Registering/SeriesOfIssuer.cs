using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Registering;

/// <summary>Which run of numbers a paper belongs to: the committee's term for the Party, the calendar year for the others.</summary>
internal static class SeriesOfIssuer
{
    extension(TongKetDb db)
    {
        public async Task<SeriesKey> SeriesAsync(OrganizationNode issuer, string kind, DateOnly on, CancellationToken ct)
        {
            var year = on.Year.ToString(CultureInfo.InvariantCulture);
            return new SeriesKey(issuer.Id, kind, Symbols.IsParty(issuer.Kind) ? await db.TermAsync(issuer.Id, on, ct) ?? year : year);
        }

        private Task<string?> TermAsync(OrganizationId issuer, DateOnly on, CancellationToken ct) =>
            db
                .Terms.Where(t =>
                    (t.Organization == null || t.Organization == issuer) && t.ValidFrom <= on && (t.ValidTo == null || on < t.ValidTo)
                )
                // An office's own term outranks the general one.
                .OrderBy(t => t.Organization == null)
                .ThenByDescending(t => t.ValidFrom)
                .Select(t => (string?)t.Name)
                .FirstOrDefaultAsync(ct);
    }
}
