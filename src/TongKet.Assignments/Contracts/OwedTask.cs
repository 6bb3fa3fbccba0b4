using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Contracts;

/// <summary>An open task of an office.</summary>
/// <param name="Office">Whose.</param>
/// <param name="Leads">Whether it leads, or helps.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Document">The paper that gives it.</param>
/// <param name="Symbol">The paper's number.</param>
/// <param name="DueOn">The day, when there is one.</param>
/// <param name="Schedule">What the paper says on when.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Since">From when it stands there.</param>
public sealed record OwedTask(
    OrganizationId Office,
    bool Leads,
    string Action,
    DocumentId Document,
    string? Symbol,
    DateOnly? DueOn,
    string Schedule,
    AssignmentStatus Status,
    DateTimeOffset Since
)
{
    /// <summary>The task, the same as long as it lives.</summary>
    public Guid Id { get; init; }
}
