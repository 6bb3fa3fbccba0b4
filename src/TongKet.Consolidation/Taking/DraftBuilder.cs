using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Taking;

/// <summary>Puts passages at the end of their sections of the draft, each with its sources.</summary>
internal sealed class DraftBuilder(TongKetDb db, ConsolidationId consolidation, ActingUser who, TimeProvider clock)
{
    private readonly Dictionary<SectionId, int> _next = [];
    private readonly List<DraftPassage> _passages = [];
    private readonly List<PassageSource> _sources = [];

    /// <summary>One passage with the text of the first contribution and all of them as sources.</summary>
    public DraftPassage TakeAsOne(IReadOnlyList<Contribution> sources) => Add(sources, sources[0].Html, sources[0].Text, merged: false);

    /// <summary>One passage that stands for units which say it in other words too: its text names them.</summary>
    public DraftPassage TakeFor(IReadOnlyList<Contribution> sources, OrganizationTree tree)
    {
        if (sources.DistinctBy(s => s.Organization).Count() == 1)
        {
            return TakeAsOne(sources);
        }

        var units = sources.Select(s => s.Organization).ToHashSet();
        var names = OrganizationOrder.Of(tree).Where(o => units.Contains(o.Organization)).Select(o => tree.NameOf(o.Organization));
        var (html, text) = SharedWording.Of(sources[0].Html, tree.NameOf(sources[0].Organization), [.. names]);
        return Add(sources, html, text, merged: false);
    }

    /// <summary>One passage with a text made of them.</summary>
    public DraftPassage Merge(IReadOnlyList<Contribution> sources, string html, string text) => Add(sources, html, text, merged: true);

    /// <summary>A passage that a person wrote.</summary>
    public DraftPassage Write(SectionId section, string html, string text)
    {
        var passage = NewPassage(section, html, text);
        _sources.Add(
            new PassageSource
            {
                Id = clock.NewId<PassageSourceId>(),
                Passage = passage.Id,
                Author = who.User,
                AuthorName = who.Name,
            }
        );
        return passage;
    }

    /// <summary>Asks once where the drafts of these sections end.</summary>
    public async Task PrepareAsync(IReadOnlyCollection<SectionId> sections, CancellationToken ct)
    {
        var last = await db
            .Passages.Where(p => p.Consolidation == consolidation && sections.Contains(p.Section))
            .GroupBy(p => p.Section)
            .Select(g => new { g.Key, Last = g.Max(p => p.Ordinal) })
            .ToListAsync(ct);
        foreach (var section in last)
        {
            _next[section.Key] = section.Last + 1;
        }
    }

    /// <summary>Writes what was built into the caller's transaction.</summary>
    public async Task WriteAsync(CancellationToken ct)
    {
        await db.CopyAsync(_passages, ct);
        await db.CopyAsync(_sources, ct);
    }

    private DraftPassage Add(IReadOnlyList<Contribution> sources, string html, string text, bool merged)
    {
        var passage = NewPassage(sources[0].Section, html, text);
        foreach (var source in sources)
        {
            source.Take(merged);
            _sources.Add(
                new PassageSource
                {
                    Id = clock.NewId<PassageSourceId>(),
                    Passage = passage.Id,
                    Contribution = source.Id,
                }
            );
        }

        return passage;
    }

    private DraftPassage NewPassage(SectionId section, string html, string text)
    {
        var ordinal = _next.GetValueOrDefault(section);
        _next[section] = ordinal + 1;
        var passage = new DraftPassage
        {
            Id = clock.NewId<PassageId>(),
            Consolidation = consolidation,
            Section = section,
            Ordinal = ordinal,
            Html = html,
            Text = text,
            UpdatedAt = clock.GetUtcNow(),
            UpdatedBy = who.User,
        };
        _passages.Add(passage);
        return passage;
    }
}
