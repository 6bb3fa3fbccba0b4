using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Approving;
using TongKet.Reports.Contracts;
using TongKet.Reports.Forms;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Sending;

/// <summary>Makes the frozen copy of a report, with its hash and counts.</summary>
internal sealed class FreezeReport(IOrganizations organizations, TimeProvider clock)
{
    public async Task<Submission> HandleAsync(
        Report report,
        ReportContent content,
        Guid key,
        RegisteredDocument registered,
        Approval? approval,
        ActingUser who,
        CancellationToken ct
    )
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var frozen = Compose(report, content, tree, registered.Symbol, report.SentVersion, who.Name, approval, Whole(clock.GetUtcNow()));
        var bytes = frozen.ToBytes();
        return new Submission
        {
            Id = clock.NewId<SubmissionId>(),
            Report = report.Id,
            Participant = report.Participant,
            Review = report.Review,
            Organization = report.Organization,
            Recipient = report.Recipient,
            Via = report.Via,
            ReviewOwner = report.ReviewOwner,
            Version = report.SentVersion,
            OutlineVersion = content.Review.OutlineVersion,
            Key = key,
            Document = registered.Id,
            Symbol = registered.Symbol,
            Content = bytes,
            Sha256 = FrozenReport.HashOf(bytes),
            Words = content.Words,
            Sections = frozen.Sections.Count(s => s.Html.Length > 0),
            Figures =
                frozen.Figures.Count(f => f.State is not CellState.Missing)
                + content.Forms.Sum(f => f.Cells.Values.Count(c => !c.Value.IsMissing)),
            SentBy = who.User,
            SentByName = who.Name,
            SentAt = frozen.SentAt,
        };
    }

    /// <summary>The report as it would be frozen; also what the preview shows.</summary>
    public static FrozenReport Compose(
        Report report,
        ReportContent content,
        OrganizationTree tree,
        string symbol,
        int version,
        string by,
        Approval? approval,
        DateTimeOffset at
    )
    {
        var office = tree.Find(report.Organization);
        return new FrozenReport(
            FrozenReport.CurrentFormat,
            report.Review,
            content.Review.Title,
            report.Organization,
            office?.Name ?? "",
            office?.Kind ?? OrganizationKind.Other,
            office?.Code ?? "",
            office?.Place ?? "",
            office?.Parent is { } parent ? tree.NameOf(parent) : "",
            content.Review.RecipientText,
            report.Via is { } via ? tree.NameOf(via) : null,
            symbol,
            version,
            at,
            by,
            approval?.Signer,
            [
                .. content.Review.Sections.Select(s => new FrozenSection(
                    s.Id,
                    s.Depth,
                    s.Label,
                    s.Title,
                    s.IsLeaf,
                    content.HtmlOf(s.Id),
                    content.MarkOf(s.Id) is SectionMark.NothingToReport
                )),
            ],
            [
                .. content.Review.Indicators.Select(i =>
                    content.Figures.GetValueOrDefault(i.Id) is { } figure
                        ? new FrozenFigure(i.Id, i.Section, i.Name, i.Unit, figure.State, figure.Value)
                        : new FrozenFigure(i.Id, i.Section, i.Name, i.Unit, CellState.Missing, null)
                ),
            ],
            content.Forms.Count == 0 ? null : [.. content.Forms.Select(FrozenForm.Of)],
            approval is null ? null : new FrozenSignature(approval.Authority, approval.Positions, approval.ByName),
            content.Review.OutlineVersion
        );
    }

    // PostgreSQL keeps microseconds: the receipt and the frozen bytes must name the same moment.
    private static DateTimeOffset Whole(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}
