using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>Directives that an office writes for those below.</summary>
public interface IDirectives
{
    /// <summary>Handed over to the clerk and not numbered yet, the oldest first.</summary>
    Task<IReadOnlyList<DirectiveToIssue>> ToIssueAsync(OrganizationId office, CancellationToken ct);
}

/// <summary>A directive that waits for its number.</summary>
/// <param name="Review">Its review, prepared or launched.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="TypeName">"Công văn".</param>
/// <param name="ReadyAt">When it was handed over.</param>
/// <param name="ReadyBy">By whom.</param>
public sealed record DirectiveToIssue(ReviewId Review, string Subject, string TypeName, DateTimeOffset ReadyAt, string ReadyBy);
