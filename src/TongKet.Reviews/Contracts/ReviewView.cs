using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>A review as others see it.</summary>
/// <param name="Id">The review.</param>
/// <param name="Owner">Who launched it and consolidates.</param>
/// <param name="Title">"Tổng kết 20 năm thực hiện Nghị quyết ...".</param>
/// <param name="Directive">The document it comes from, when there is one.</param>
/// <param name="CutOff">Thời điểm chốt số liệu.</param>
/// <param name="Recipient">To whom reports are addressed (usually the owner).</param>
/// <param name="RecipientText">The recipient as printed: "Ban Thường vụ Tỉnh ủy".</param>
/// <param name="Intermediary">Through whom (qua ...), who receives, checks and may consolidate.</param>
/// <param name="Sections">The outline in order, parents before children.</param>
/// <param name="Indicators">Figures asked for.</param>
/// <param name="LaunchedAt">When it was launched.</param>
/// <param name="AnswersTo">The owner's own place in its superior's review, when this review collects for that.</param>
public sealed record ReviewView(
    ReviewId Id,
    OrganizationId Owner,
    string Title,
    DocumentId? Directive,
    DateOnly? CutOff,
    OrganizationId Recipient,
    string RecipientText,
    OrganizationId? Intermediary,
    IReadOnlyList<SectionView> Sections,
    IReadOnlyList<IndicatorView> Indicators,
    DateTimeOffset LaunchedAt,
    ParticipantId? AnswersTo
)
{
    /// <summary>Statistics forms to be filled in, in order.</summary>
    public IReadOnlyList<FormView> Forms { get; init; } = [];

    /// <summary>The review of the period before, when it was made from one.</summary>
    public ReviewId? Previous { get; init; }

    /// <summary>1 at the launch.</summary>
    public int OutlineVersion { get; init; } = 1;

    /// <summary>How the outline changed since the launch, oldest first.</summary>
    public IReadOnlyList<OutlineStep> OutlineSteps { get; init; } = [];

    /// <summary>Sections that were asked once and are no more.</summary>
    public IReadOnlyList<SectionView> DroppedSections { get; init; } = [];

    /// <summary>Figures that were asked once and are no more.</summary>
    public IReadOnlyList<IndicatorView> DroppedIndicators { get; init; } = [];
}

/// <summary>A section of the outline.</summary>
/// <param name="Id">The section.</param>
/// <param name="Parent">The section above, null at the top.</param>
/// <param name="Depth">0 at the top.</param>
/// <param name="Label">Its mark as printed: "Phần thứ nhất", "I", "1.1", "a", "-".</param>
/// <param name="Title">Its title.</param>
/// <param name="Guidance">What the outline says to write there, may be empty.</param>
/// <param name="IsLeaf">No section below: this is where units write. Parents may hold text too, but need none.</param>
public sealed record SectionView(SectionId Id, SectionId? Parent, int Depth, string Label, string Title, string Guidance, bool IsLeaf)
{
    /// <summary>"II.1. Công tác tuyên truyền": label and title as people read them.</summary>
    public string FullName =>
        Label is "" ? Title
        : Title is "" ? Label
        : Label is "-" or "+" ? $"{Label} {Title}"
        : $"{Label}. {Title}";

    /// <summary>The version of the outline that asked it first.</summary>
    public int AddedIn { get; init; } = 1;
}

/// <summary>A figure asked for in a section.</summary>
public sealed record IndicatorView(IndicatorId Id, SectionId Section, string Name, string Unit)
{
    /// <summary>The version of the outline that asked it first.</summary>
    public int AddedIn { get; init; } = 1;
}

/// <summary>Where a participant's report stands.</summary>
public enum ParticipantState
{
    /// <summary>Chưa bắt đầu.</summary>
    NotStarted,

    /// <summary>Đang soạn.</summary>
    Drafting,

    /// <summary>Chờ duyệt.</summary>
    AwaitingApproval,

    /// <summary>Đã duyệt, chờ phát hành.</summary>
    Approved,

    /// <summary>Đã nộp, chờ đơn vị đầu mối (hoặc nơi nhận) tiếp nhận.</summary>
    Sent,

    /// <summary>Đơn vị đầu mối đã tiếp nhận, chuyển nơi nhận.</summary>
    AcceptedByIntermediary,

    /// <summary>Trả lại để bổ sung.</summary>
    Returned,

    /// <summary>Đã tiếp nhận.</summary>
    Received,
}

/// <summary>An organisation's place in a review.</summary>
/// <param name="Id">The place.</param>
/// <param name="Review">The review.</param>
/// <param name="ReviewTitle">Its title.</param>
/// <param name="Organization">Who has to report.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Via">Through whom, or null.</param>
/// <param name="Deadline">The last day in time; null when the unit chooses its own time.</param>
/// <param name="State">Where its report stands.</param>
/// <param name="SentAt">When the newest version was sent.</param>
/// <param name="FirstSentAt">When the first version was sent: in time or late is judged by it.</param>
public sealed record ParticipantView(
    ParticipantId Id,
    ReviewId Review,
    string ReviewTitle,
    OrganizationId Organization,
    OrganizationId Recipient,
    OrganizationId? Via,
    DateOnly? Deadline,
    ParticipantState State,
    DateTimeOffset? SentAt,
    DateTimeOffset? FirstSentAt
);
