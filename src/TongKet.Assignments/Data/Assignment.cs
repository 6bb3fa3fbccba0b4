using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Assignments.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Assignments.Data;

/// <summary>A task of a registered document for one leading organisation; without it when the printed lead could not be resolved.</summary>
internal sealed class Assignment
{
    public required AssignmentId Id { get; init; }
    public required DocumentId Document { get; set; }

    /// <summary>The task's place among the document's tasks.</summary>
    public required int Position { get; set; }

    /// <summary>The office in whose register the document is.</summary>
    public required OrganizationId Owner { get; set; }

    /// <summary>The same for all copies of one paper, whoever registered them; null when the paper cannot be told apart.</summary>
    public string? PaperKey { get; set; }
    public required OrganizationId? Lead { get; init; }
    public required string LeadPhrase { get; set; }
    public required List<string> Support { get; set; }
    public required string Action { get; set; }
    public string? SubmitTo { get; set; }
    public string? Via { get; set; }
    public required ScheduleFact Schedule { get; set; }
    public required string ScheduleType { get; set; }
    public DateOnly? DueOn { get; set; }
    public int? SourceStart { get; set; }
    public int? SourceLength { get; set; }
    public AssignmentStatus Status { get; private set; } = AssignmentStatus.NotStarted;
    public string? StatusNote { get; private set; }
    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Kept, so that finished late stays visible.</summary>
    public DateOnly? FinishedOn { get; private set; }

    /// <summary>Of a recurring task: the day of the last period that was done.</summary>
    public DateOnly? LastDueOn { get; private set; }

    /// <summary>When that period was done.</summary>
    public DateOnly? LastDoneOn { get; private set; }

    /// <summary>Done for this period: owed again by the next day.</summary>
    public void FinishPeriod(DateOnly next, string note, DateTimeOffset at, DateOnly today)
    {
        (LastDueOn, LastDoneOn, DueOn) = (DueOn, today, next);
        (Status, StatusNote, UpdatedAt, FinishedOn) = (AssignmentStatus.NotStarted, note, at, null);
    }

    /// <summary>The day of the report that fulfils the task, where a review collects it.</summary>
    public DateOnly? ReviewDueOn { get; private set; }

    private const string ReportSent = "Đã nộp báo cáo của đợt";

    /// <summary>The review that collects the report.</summary>
    public ReviewId? Review { get; private set; }

    /// <summary>
    /// Takes the day of the report that fulfils the task, and whether it was sent; what people cancelled or finished themselves stays, and what one
    /// review finished no other opens again.
    /// </summary>
    public void FollowReport(ReviewId review, DateOnly? day, DateOnly? sentOn, DateTimeOffset at)
    {
        if (Status.IsOver && Review != review)
        {
            return;
        }

        (Review, ReviewDueOn, DueOn) = (review, day, day ?? DueOn);
        if (sentOn is { } sent && !Status.IsOver)
        {
            (Status, StatusNote, UpdatedAt, FinishedOn) = (AssignmentStatus.Done, ReportSent, at, sent);
        }
        else if (sentOn is null && Status is AssignmentStatus.Done && StatusNote == ReportSent)
        {
            (Status, StatusNote, UpdatedAt, FinishedOn) = (AssignmentStatus.InProgress, "Báo cáo bị trả lại để bổ sung", at, null);
        }
    }

    public void Move(AssignmentStatus status, string note, DateTimeOffset at, DateOnly today)
    {
        (Status, StatusNote, UpdatedAt) = (status, note, at);
        FinishedOn = status is AssignmentStatus.Done ? FinishedOn ?? today : null;
    }
}

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("assignments_assignment").HasKey(a => a.Id);
        builder.Property(a => a.Support).StoredAsJson();
        builder.Property(a => a.Schedule).StoredAsJson();
    }
}
