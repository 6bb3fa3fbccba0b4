using System.Text;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Taking;
using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Sheets;
using TongKet.Kernel.Data;
using TongKet.Reports.Approving;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Forms;
using TongKet.Reports.Importing;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Directing;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>
/// A review of the launcher, with a report that was sent and one that is a draft, and its consolidation; one of the office beside, with the like; and one
/// of the office above, in which both have a place.
/// </summary>
internal sealed class ReviewSeeds(Seeds seeds, CancellationToken ct)
{
    public async Task SowAsync()
    {
        var own = await LaunchAsync("launcher", "collector", new DocumentId(seeds["document"]), "unit", "sibling");
        var other = await LaunchAsync("beside", null, null, "below");
        var upper = await LaunchAsync("above", null, null, "launcher", "beside");
        await seeds.DrainAsync(ct);
        seeds["review"] = seeds["board"] = seeds["consolidation-of-review"] = own.Id.Value;
        seeds["other-review"] = other.Id.Value;
        (seeds["section"], seeds["indicator"]) = (own.Sections[1].Id.Value, own.Indicators[0].Id.Value);
        seeds["empty-section"] = own.Sections[2].Id.Value;
        (seeds["other-section"], seeds["other-indicator"]) = (other.Sections[1].Id.Value, other.Indicators[0].Id.Value);
        (seeds["form"], seeds["other-form"]) = (own.Forms[0].Id.Value, other.Forms[0].Id.Value);
        seeds["participant"] = (await PlaceAsync(own, "unit")).Value;
        seeds["launcher-place"] = (await PlaceAsync(upper, "launcher")).Value;
        seeds["beside-place"] = (await PlaceAsync(upper, "beside")).Value;

        seeds["report"] = (await WriteAsync(own, "unit")).Value;
        seeds["report (draft)"] = seeds["sibling-report"] = (await WriteAsync(own, "sibling")).Value;
        seeds["snapshot"] = seeds["sibling-snapshot"] = await ReturnAsync(new ReportId(seeds["sibling-report"]), "sibling");
        seeds["submission"] = (await SendAsync(seeds["report"], "unit")).Value;
        await SendAsync((await WriteAsync(other, "below")).Value, "below");
        await seeds.DrainAsync(ct);

        await ConsolidateAsync(own.Id, "launcher", "");
        await ConsolidateAsync(other.Id, "beside", "other-");
        seeds["directive-version"] = await DirectAsync(own.Id, "launcher");
        seeds["other-directive-version"] = await DirectAsync(other.Id, "beside");
        await OfferAsync(new ReportId(seeds["report"]), new PassageId(seeds["passage"]));
    }

    // Decided on a passage from below: kept with the report that it was for.
    private Task<int> OfferAsync(ReportId report, PassageId passage) =>
        seeds.ReadAsync(db =>
        {
            db.Add(
                new Offer
                {
                    Report = report,
                    Passage = passage,
                    Taken = true,
                    Html = "<p>Lời kín</p>",
                    ByName = "Ai",
                    At = DateTimeOffset.UnixEpoch,
                }
            );
            return db.SaveChangesAsync(ct);
        });

    // Composed twice, so that there is an earlier wording to come back to.
    private async Task<Guid> DirectAsync(ReviewId review, string office)
    {
        foreach (var type in new[] { "CV", "KH" })
        {
            await seeds.DoAsync<ComposeDirective, ReviewId>(c => c.HandleAsync(review, type, Offices.Person(office, Role.Specialist), ct));
        }

        return await seeds.ReadAsync(db =>
            db.DirectiveVersions.Where(v => v.Review == review).OrderBy(v => v.Version).Select(v => v.Id).FirstAsync(ct)
        );
    }

    private async Task<ReviewView> LaunchAsync(string owner, string? via, DocumentId? directive, params string[] units)
    {
        OutlineDraft[] outline =
        [
            new(
                "I",
                "Kết quả",
                "",
                [],
                [new("1", "Tuyên truyền", "", [new($"Số hội nghị {owner}", "hội nghị")], []), new("2", "Kiểm tra", "", [], [])]
            ),
        ];
        var request = new LaunchRequest(
            TimeProvider.System.NewId<ReviewId>(),
            $"Tổng kết của {owner}",
            directive,
            null,
            "Ban Thường vụ",
            via is null ? null : Offices.Of(via),
            outline,
            [new ParticipantGroup([.. units.Select(Offices.Of)], null)]
        )
        {
            Forms = [new StatisticalForm("", $"Biểu kín của {owner}", [new("A", "Số liệu")], [new("1", "Số hội nghị")])],
        };
        var id = await seeds.DoAsync<IReviews, ReviewId>(r => r.LaunchAsync(request, Offices.Person(owner, Role.Specialist), ct));
        return (await seeds.RunAsync<IReviews, ReviewView?>(r => r.FindAsync(id, ct)))!;
    }

    private async Task<ParticipantId> PlaceAsync(ReviewView review, string office) =>
        (await seeds.RunAsync<IReviews, IReadOnlyList<ParticipantView>>(r => r.ListParticipantsAsync(review.Id, ct)))
            .Single(p => p.Organization == Offices.Of(office))
            .Id;

    // One section stays empty, so that asking for approval without a word asks back and the draft stays a draft.
    private async Task<ReportId> WriteAsync(ReviewView review, string office)
    {
        var who = Offices.Person(office, Role.Specialist);
        var place = await PlaceAsync(review, office);
        var report = await seeds.DoAsync<IReports, ReportId>(r => r.OpenAsync(place, who, ct));
        var words = string.Concat(new[] { "một", "hai", "ba" }.Select(n => $"<p>Lời kín của {office} câu {n}.</p>"));
        await seeds.DoAsync<IReports, ReportId>(r =>
            r.FillAsync(
                report,
                [new(review.Sections[1].Id, words, false)],
                [new(review.Indicators[0].Id, CellState.Value, 314159)],
                who,
                ct
            )
        );
        await seeds.DoAsync<IReports, ReportId>(r =>
            r.FillFormsAsync(report, [new(review.Forms[0].Id, 1, [new("1", "A", CellState.Value, 271828)])], who, ct)
        );
        seeds["sheet"] = seeds[office + "-sheet"] = await seeds.DoAsync<ImportForm, Guid>(i =>
            i.ReadAsync(
                report,
                review.Forms[0].Id,
                FormWorkbook.Write(FormLayout.OfStored(review.Forms[0].Definition), [new("1", "A", CellState.Value, 161803)]),
                "cu.xlsx",
                who,
                ct
            )
        );
        var file = Encoding.UTF8.GetBytes($"I. Kết quả\n\n1. Tuyên truyền\n\nTệp kín của {office} đã nêu 5 hội nghị.\n");
        seeds[office + "-import"] = await seeds.DoAsync<ImportReport, Guid>(i => i.ReadAsync(report, file, "cu.txt", who, ct));
        seeds[office + "-version"] = await seeds.ReadAsync(db =>
            db.SectionVersions.Where(v => v.Report == report).Select(v => v.Id).FirstAsync(ct)
        );
        return report;
    }

    private async Task<SubmissionId> SendAsync(Guid id, string office)
    {
        var report = new ReportId(id);
        await seeds.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, Offices.Person(office, Role.Specialist), ct));
        await seeds.DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, Offices.Person(office, Role.Leader), ct));
        return await seeds.DoAsync<IReports, SubmissionId>(r =>
            r.SendAsync(report, TimeProvider.System.NewGuid(), null, Offices.Person(office, Role.Clerk), ct)
        );
    }

    // Back to its writer: a draft again, with what the leader read kept.
    private async Task<Guid> ReturnAsync(ReportId report, string office)
    {
        await seeds.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, Offices.Person(office, Role.Specialist), ct));
        await seeds.DoAsync<Decide, ReportId>(d => d.ReturnToWriterAsync(report, "Bổ sung", null, Offices.Person(office, Role.Leader), ct));
        return await seeds.ReadAsync(db => db.Snapshots.Where(s => s.Report == report).Select(s => s.Id).SingleAsync(ct));
    }

    // Of the three sentences one is taken, one set aside and one waits.
    private async Task ConsolidateAsync(ReviewId review, string office, string prefix)
    {
        var who = Offices.Person(office, Role.Specialist);
        var id = await seeds.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(review, who, ct));
        var said = await seeds.ReadAsync(db =>
            db.Contributions.Where(c => c.Consolidation == id).OrderBy(c => c.Ordinal).Select(c => c.Id).ToListAsync(ct)
        );
        Assert.Equal(3, said.Count);
        await seeds.DoAsync<TakeContributions, int>(t => t.HandleAsync(id, [said[0]], TakeAs.Separate, who, ct));
        await seeds.DoAsync<SetAside, int>(s => s.HandleAsync(id, [said[1]], "Trùng", who, ct));
        seeds[prefix + "passage"] = (
            await seeds.ReadAsync(db => db.Passages.Where(p => p.Consolidation == id).Select(p => p.Id).SingleAsync(ct))
        ).Value;
        (seeds[prefix + "aside"], seeds[prefix + "open"]) = (said[1].Value, said[2].Value);
    }
}
