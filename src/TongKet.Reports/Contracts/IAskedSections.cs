using TongKet.Accounts.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>Sections that people of the office were asked to write.</summary>
public interface IAskedSections
{
    /// <summary>What this person was asked for in this office and is not done yet, the nearest day first.</summary>
    Task<IReadOnlyList<AskedSection>> ListAsync(ActingUser who, CancellationToken ct);
}

/// <summary>A section to write.</summary>
/// <param name="Section">Its label and title.</param>
/// <param name="Review">The title of the review.</param>
/// <param name="Address">Where it is written.</param>
/// <param name="Due">By when inside the office; null for no day.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="Note">What was said with it.</param>
public sealed record AskedSection(string Section, string Review, string Address, DateOnly? Due, string AskedBy, string Note);
