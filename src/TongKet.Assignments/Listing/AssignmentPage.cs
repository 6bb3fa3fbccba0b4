using TongKet.Assignments.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Listing;

/// <summary>A row of the list.</summary>
internal sealed record AssignmentLine(
    AssignmentId Id,
    DocumentId Document,
    string? DocumentSymbol,
    OrganizationId? Lead,
    string LeadPhrase,
    string Action,
    ScheduleFact Schedule,
    DateOnly? DueOn,
    AssignmentStatus Status,
    string? StatusNote,
    DateOnly? FinishedOn,
    bool Leads,
    DateOnly? LastDueOn = null,
    DateOnly? LastDoneOn = null
);

/// <summary>A page of tasks with the counts of all lists.</summary>
internal sealed record AssignmentPage(IReadOnlyList<AssignmentLine> Lines, int Total, int Open, int Late, int Soon, int Done, int Given);
