using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Outgoing;

/// <summary>A run of numbers of an office: one type in one term or year.</summary>
internal sealed record OutgoingSeries(string Kind, string Series, int Last, int Given)
{
    public int Gaps => Last - Given;
}

/// <summary>One number: its paper, or why there is none; neither when nobody has said why.</summary>
internal sealed record OutgoingLine(int Number, DocumentSummary? Paper, NumberGap? Gap);

/// <summary>The register of outgoing papers, one run of it in full.</summary>
internal sealed record OutgoingView(IReadOnlyList<OutgoingSeries> All, OutgoingSeries? Chosen, IReadOnlyList<OutgoingLine> Lines);

/// <summary>Reads the register number by number, so that gaps are seen.</summary>
internal sealed class ReadOutgoing(IDatabase database)
{
    // The newest; older ones are found in the list of papers.
    private const int Most = 500;
    private const string Arrivals = "đến";

    public async Task<OutgoingView> HandleAsync(OrganizationId office, string? kind, string? series, CancellationToken ct)
    {
        await using var db = database.Open();
        var given = await db
            .GivenNumbers.Where(n => n.Issuer == office && n.Kind != Arrivals)
            .GroupBy(n => new { n.Kind, n.Series })
            .Select(g => new
            {
                g.Key.Kind,
                g.Key.Series,
                Last = g.Max(n => n.Number),
                Given = g.Count(),
            })
            .ToListAsync(ct);
        var kept = await db
            .NumberGaps.Where(g => g.Issuer == office)
            .GroupBy(g => new { g.Kind, g.Series })
            .Select(g => new
            {
                g.Key.Kind,
                g.Key.Series,
                Last = g.Max(n => n.Number),
                Given = 0,
            })
            .ToListAsync(ct);
        IReadOnlyList<OutgoingSeries> all =
        [
            .. given
                .Concat(kept)
                .GroupBy(s => (s.Kind, s.Series))
                .Select(g => new OutgoingSeries(g.Key.Kind, g.Key.Series, g.Max(s => s.Last), g.Sum(s => s.Given)))
                .OrderByDescending(s => s.Series, StringComparer.Ordinal)
                .ThenBy(s => s.Kind, StringComparer.Ordinal),
        ];
        var chosen = all.FirstOrDefault(s => s.Kind == kind && s.Series == series) ?? (all.Count > 0 ? all[0] : null);
        return new(all, chosen, chosen is null ? [] : await LinesAsync(db, office, chosen, ct));
    }

    private static async Task<IReadOnlyList<OutgoingLine>> LinesAsync(
        TongKetDb db,
        OrganizationId office,
        OutgoingSeries chosen,
        CancellationToken ct
    )
    {
        var from = Math.Max(1, chosen.Last - Most + 1);
        var documents = db.Documents;
        var papers = await db
            .GivenNumbers.Where(n => n.Issuer == office && n.Kind == chosen.Kind && n.Series == chosen.Series && n.Number >= from)
            .Join(documents, n => n.Document, d => d.Id, (n, d) => new { n.Number, Paper = d })
            .ToDictionaryAsync(l => l.Number, l => Summary(l.Paper), ct);
        var gaps = await db
            .NumberGaps.AsNoTracking()
            .Where(g => g.Issuer == office && g.Kind == chosen.Kind && g.Series == chosen.Series && g.Number >= from)
            .ToDictionaryAsync(g => g.Number, ct);
        return
        [
            .. Enumerable
                .Range(from, chosen.Last - from + 1)
                .Reverse()
                .Select(n => new OutgoingLine(n, papers.GetValueOrDefault(n), gaps.GetValueOrDefault(n))),
        ];
    }

    private static DocumentSummary Summary(OfficialDocument d) =>
        new(d.Id, d.Owner, d.IsOutgoing, true, d.Kind, d.Symbol, d.IssuedOn, d.Issuer, d.Subject, d.File, d.TakenInAt);
}
