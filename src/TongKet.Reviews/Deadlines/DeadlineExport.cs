using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Deadlines;

/// <summary>The deadlines and the ledger as Excel.</summary>
internal static class DeadlineExport
{
    private static readonly Holder[] Held = [Holder.Writer, Holder.Approver, Holder.Clerk, Holder.Intermediary, Holder.Recipient];

    private static readonly SheetColumn[] Columns =
    [
        new("STT", 6),
        new("Đơn vị", 40),
        new("Trạng thái", 20),
        new("Thời hạn", 14),
        new("Nộp lần đầu", 18),
        new("Muộn (ngày làm việc)", 12),
        new("Muộn ở khâu", 20),
        new("Đang ở", 20),
        .. Held.Select(h => new SheetColumn($"Số ngày ở {h.Word}", 14)),
        new("Gia hạn", 60),
        new("Thay đổi thời hạn", 60),
    ];

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/dot-tong-ket/{id:guid}/thoi-han.xlsx", DownloadAsync).Requires(Right.ViewReview, "review");

    private static async Task<IResult> DownloadAsync(
        Guid id,
        ReadDeadlines deadlines,
        ReadReviews reviews,
        IOrganizations organizations,
        ICurrentUser current,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var (review, who) = (new ReviewId(id), current.Require());
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var all = Collecting.Sees(await reviews.FindAsync(review, ct), who, tree);
        var lines = (await deadlines.ListAsync(review, ct)).Where(l => all || l.Place.Organization == who.Organization);
        return Of(lines, tree).ToDownload();
    }

    public static Sheet Of(IEnumerable<DeadlineLine> lines, OrganizationTree tree) =>
        new("Thời hạn", Columns, lines.Select((l, i) => RowOf(l, i, tree)));

    private static IReadOnlyList<object?> RowOf(DeadlineLine line, int index, OrganizationTree tree) =>
        [
            index + 1,
            tree.NameOf(line.Place.Organization),
            line.Place.State.Look.Word,
            line.Place.Deadline,
            line.Place.FirstSentAt,
            line.DaysLate is > 0 and var late ? late : null,
            line.Ledger.LateAt?.Word,
            line.Ledger.Now.Word,
            .. Held.Select(h => (object?)line.Ledger.Days.GetValueOrDefault(h)),
            string.Join("\n", line.Questions.Select(q => q.Words)),
            string.Join("\n", line.Changes.Select(c => c.Words)),
        ];
}
