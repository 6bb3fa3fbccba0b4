using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>Who else works on the report: live locks, and who was asked for which section.</summary>
internal sealed record SharedSection(
    IReadOnlyDictionary<SectionId, SectionLock> Locks,
    ILookup<SectionId, SectionTask> Asked,
    SectionId? Chosen,
    IReadOnlyList<Colleague> Colleagues,
    UserId Me
)
{
    /// <summary>Who was asked for the chosen section.</summary>
    public IReadOnlyList<SectionTask> Tasks { get; } = Chosen is { } chosen ? [.. Asked[chosen]] : [];

    /// <summary>Whose a section is, when others were asked for it and the reader was not; empty otherwise.</summary>
    public string OthersOf(SectionId section) =>
        Asked[section].Any(t => t.Assignee == Me) ? "" : string.Join(", ", Asked[section].Select(t => t.AssigneeName));

    /// <summary>Whether the reader was asked for this section.</summary>
    public bool IsAsked => Tasks.Any(t => t.Assignee == Me);

    /// <summary>The lock of another person.</summary>
    public SectionLock? Other(SectionId? section) =>
        section is { } id && Locks.TryGetValue(id, out var held) && held.Holder != Me ? held : null;
}

/// <summary>Reads it for the editor page.</summary>
internal sealed class ReadShared(IColleagues colleagues, TimeProvider clock)
{
    public async Task<SharedSection> HandleAsync(TongKetDb db, ReportId report, SectionId? section, ActingUser who, CancellationToken ct) =>
        new(
            await db.LiveLocksAsync(report, clock.GetUtcNow(), ct),
            (await db.SectionTasks.AsNoTracking().Where(t => t.Report == report).OrderBy(t => t.AskedAt).ToListAsync(ct)).ToLookup(t =>
                t.Section
            ),
            section,
            [.. (await colleagues.ListAsync(who.Organization, ct)).Where(c => c.Person != who.User)],
            who.User
        );
}
