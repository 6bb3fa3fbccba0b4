using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>How far a section of a report is.</summary>
public enum SectionProgress
{
    /// <summary>Trống.</summary>
    Empty,

    /// <summary>Đang viết.</summary>
    Begun,

    /// <summary>Đã xong.</summary>
    Done,

    /// <summary>Đã nộp: written, in a report that was sent, whether or not its writer marked it.</summary>
    Sent,

    /// <summary>Không phát sinh.</summary>
    NothingToReport,

    /// <summary>Chưa hỏi: added to the outline after the unit had sent.</summary>
    NotAsked,
}

/// <summary>How far the sections of many reports are, without their texts.</summary>
public interface ISectionMarks
{
    /// <summary>Reports of a review that have each section in each state; what is missing here is empty.</summary>
    Task<IReadOnlyDictionary<(SectionId Section, SectionProgress State), int>> CountAsync(ReviewId review, CancellationToken ct);

    /// <summary>The sections of some participants; what is missing is empty.</summary>
    Task<IReadOnlyDictionary<(ParticipantId Participant, SectionId Section), SectionProgress>> OfAsync(
        IReadOnlyCollection<ParticipantId> participants,
        CancellationToken ct
    );

    /// <summary>The participants of a review whose section is in a state other than empty.</summary>
    Task<IReadOnlyDictionary<ParticipantId, SectionProgress>> OfSectionAsync(ReviewId review, SectionId section, CancellationToken ct);

    /// <summary>Which of these places of a review have any section in a state.</summary>
    Task<IReadOnlySet<ParticipantId>> HavingAsync(
        ReviewView review,
        IReadOnlyCollection<ParticipantId> places,
        SectionProgress state,
        CancellationToken ct
    );
}
