namespace TongKet.Reports.Writing;

/// <summary>Where the office's own work on the report stands.</summary>
internal enum DraftStage
{
    Drafting,
    AwaitingApproval,
    Approved,

    /// <summary>Sent as it stands; nobody edits.</summary>
    Sent,
}

/// <summary>What became of the newest version that was sent.</summary>
internal enum HandlingState
{
    Sent,
    AcceptedByIntermediary,
    Received,
    Returned,
}

/// <summary>The mark of a section in the outline.</summary>
internal enum SectionMark
{
    Empty,
    Begun,
    Done,
    NothingToReport,
}

/// <summary>Why a text is kept among the versions.</summary>
internal enum VersionKind
{
    Saved,

    /// <summary>It lost against a colleague's text; nothing of it is thrown away.</summary>
    Conflict,
    Filled,
    Imported,

    /// <summary>Joined when two sections became one.</summary>
    Moved,
}

/// <summary>What happened to a report.</summary>
internal enum ReportEventKind
{
    Opened,
    Imported,
    AskedApproval,
    ReturnedToWriter,
    Approved,
    Sent,
    CorrectionBegun,
    AcceptedByIntermediary,
    Received,
    Returned,
    SectionAsked,
    PassedOn,
    OutlineChanged,
}
