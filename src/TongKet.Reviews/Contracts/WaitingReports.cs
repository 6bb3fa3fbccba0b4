using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>Reports of one review that an office has to accept or return.</summary>
/// <param name="Office">Who has to.</param>
/// <param name="Review">The review.</param>
/// <param name="ReviewTitle">Its title.</param>
/// <param name="Count">How many.</param>
/// <param name="Since">When the oldest of them was sent.</param>
public sealed record WaitingReports(OrganizationId Office, ReviewId Review, string ReviewTitle, int Count, DateTimeOffset Since);
