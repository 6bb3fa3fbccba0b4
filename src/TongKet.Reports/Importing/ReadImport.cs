using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Importing;

/// <summary>What the import page shows.</summary>
internal sealed record ImportView(ReportId Report, ReviewView Review, IReadOnlySet<SectionId> Written, ReportImport? Import, string Office)
{
    /// <summary>Another body's name that the file bears; null when it bears the office's own or none.</summary>
    public string? ForeignIssuer =>
        Import?.Content.Issuer is { Length: > 0 } issuer && !OfficeNames.AreSame(issuer, Office) ? issuer : null;
}

/// <summary>Reads a mapping that waits for the writer.</summary>
internal sealed class ReadImport(IDatabase database, FindReport find, IReviews reviews, IOrganizations organizations, TimeProvider clock)
{
    public async Task<ImportView?> HandleAsync(ReportId id, Guid? import, OrganizationId office, CancellationToken ct)
    {
        if (await find.DraftAsync(id, office, reviews, ct) is not { } draft || draft.Report.EditProblem is not null)
        {
            return null;
        }

        await using var db = database.Open();
        return new(
            id,
            draft.Content.Review,
            draft.Content.Texts.Values.Where(t => t.Html.Length > 0).Select(t => t.Section).ToHashSet(),
            import is { } wanted
                ? await db
                    .ReportImports.AsNoTracking()
                    .SingleOrDefaultAsync(i => i.Id == wanted && i.Report == id && i.AppliedAt == null, ct)
                : null,
            (await organizations.TreeAsync(clock.VietnamToday, ct)).NameOf(office)
        );
    }
}
