using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Formats.Checking;
using TongKet.Formats.Writing;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Reports.Comparing;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Handling;
using TongKet.Reports.Sending;

namespace TongKet.Reports.Approving;

/// <summary>Everything on the leader's one page.</summary>
/// <param name="Draft">The report as paper, what is missing in it, what the person may do.</param>
/// <param name="Since">With what it is compared, in words; null the first time.</param>
/// <param name="Changes">What changed since then; null the first time.</param>
/// <param name="Returned">The leader's last return.</param>
/// <param name="Findings">Where the paper departs from the rules on layout and wording.</param>
/// <param name="Forms">Forms of signing to choose from, the one that the person took last time first marked.</param>
/// <param name="Usual">Which of them is marked.</param>
/// <param name="Position">The position that the person wrote last time.</param>
internal sealed record ApprovalView(
    PreviewView Draft,
    string? Since,
    ReportChanges? Changes,
    ReportReturn? Returned,
    IReadOnlyList<LayoutFinding> Findings,
    IReadOnlyList<SigningCapacity> Forms,
    int Usual,
    string Position
);

/// <summary>Reads the page on which a leader approves.</summary>
internal sealed class ReadApproval(IDatabase database, ReadPreview preview, SigningForms signing, TimeProvider clock)
{
    public async Task<ApprovalView?> HandleAsync(ReportId id, ActingUser who, CancellationToken ct)
    {
        if (await preview.HandleAsync(id, who, ct) is not { } draft)
        {
            return null;
        }

        await using var db = database.Open();
        var (since, before) = await BeforeAsync(db, id, ct);
        var forms = await signing.OfAsync(draft.Report.Organization, who, ct);
        var last = await db.Approvals.AsNoTracking().Where(a => a.By == who.User).OrderByDescending(a => a.At).FirstOrDefaultAsync(ct);
        var same = forms.Index().FirstOrDefault(f => last is not null && IsSame(f.Item, last));
        var answer = await LayoutChecker.CheckAsync(
            DocxWriter.Write(PaperOf.Report(draft.Paper, draft: true)),
            "du-thao.docx",
            clock.VietnamToday,
            ct
        );
        return new(
            draft,
            since,
            before is null ? null : ReportChanges.Between(before, draft.Paper),
            await db
                .ReportReturns.AsNoTracking()
                .Where(r => r.Report == id && r.Snapshot != null)
                .OrderByDescending(r => r.At)
                .FirstOrDefaultAsync(ct),
            answer.Paper?.Findings ?? [],
            forms,
            same.Item is null ? 0 : same.Index,
            last?.Positions is [.., var position] ? position : ""
        );
    }

    // What a leader of the office saw last: the draft that he returned, or the version that was approved and sent.
    private static async Task<(string? Words, FrozenReport? Report)> BeforeAsync(TongKetDb db, ReportId id, CancellationToken ct)
    {
        var returned = await db.Snapshots.AsNoTracking().Where(s => s.Report == id).OrderByDescending(s => s.At).FirstOrDefaultAsync(ct);
        var sent = await db.Submissions.AsNoTracking().Where(s => s.Report == id).OrderByDescending(s => s.SentAt).FirstOrDefaultAsync(ct);
        return (returned, sent) switch
        {
            ({ } back, _) when sent is null || back.At > sent.SentAt => (
                $"bản {back.ByName} trả lại lúc {back.At.ToVietnamText()}",
                FrozenReport.Read(back.Content)
            ),
            (_, { } version) => ($"bản đã nộp lần thứ {version.Version}, số {version.Symbol}", FrozenReport.Read(version.Content)),
            _ => (null, null),
        };
    }

    private static bool IsSame(SigningCapacity form, Approval last) =>
        form.Code == last.Code
        && form.Authority == last.Authority
        && form.Positions.Zip(last.Positions).All(p => p.First == p.Second || p.First == SigningCapacity.OwnPosition);
}
