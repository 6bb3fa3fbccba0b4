using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.BrowserTests.Standing;

/// <summary>No office was ever merged, nobody asks for more time, nobody was asked for a section, no outline changed, no directive waits, no draft was sent back.</summary>
internal sealed class NothingElse : IOrganizationHistory, IExtensions, IAskedSections, IOutlineNews, IDirectives, ISentBackDrafts
{
    public Task<OrganizationLineage> LineageAsync(CancellationToken ct) =>
        Task.FromResult(new OrganizationLineage([], new Dictionary<OrganizationId, IReadOnlyList<OrganizationPeriod>>()));

    public Task<SuccessionView?> FindAsync(SuccessionId id, CancellationToken ct) => Task.FromResult<SuccessionView?>(null);

    public Task<IReadOnlyList<FormerName>> FindFormerAsync(string words, DateOnly on, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<FormerName>>([]);

    public Task<IReadOnlyList<OutlineNote>> RecentAsync(OrganizationId office, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<OutlineNote>>([]);

    public Task<IReadOnlyList<DirectiveOnItsWay>> OnTheirWayAsync(OrganizationId office, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DirectiveOnItsWay>>([]);

    Task<IReadOnlyDictionary<ParticipantId, SentBackDraft>> ISentBackDrafts.ListAsync(OrganizationId office, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<ParticipantId, SentBackDraft>>(new Dictionary<ParticipantId, SentBackDraft>());

    public Task<AboveChanged?> AboveAsync(ParticipantId place, DateTimeOffset since, CancellationToken ct) =>
        Task.FromResult<AboveChanged?>(null);

    public Task<IReadOnlyList<OpenExtension>> WaitingForAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<OpenExtension>>([]);

    public Task<IReadOnlyList<AskedSection>> ListAsync(ActingUser who, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<AskedSection>>([]);
}
