namespace TongKet.Accounts.Contracts;

/// <summary>Everything a person can be allowed to do. Who may is decided by <see cref="IAccess"/> alone.</summary>
public enum Right
{
    /// <summary>Open the home page, own settings, lists of one's own office.</summary>
    UseOffice,

    /// <summary>Read a document and its facts.</summary>
    ViewDocument,

    /// <summary>Upload, confirm and edit a document.</summary>
    EditDocument,

    /// <summary>Take a paper that was entered by mistake out of the register's working list.</summary>
    SetDocumentAside,

    /// <summary>Keep numbers of the register of outgoing papers, and say why a number has no paper.</summary>
    NumberDocument,

    /// <summary>Read a review, its outline and deadlines.</summary>
    ViewReview,

    /// <summary>Launch a review and change it.</summary>
    ManageReview,

    /// <summary>See the board of a review: who has sent, who has not.</summary>
    ViewBoard,

    /// <summary>Read a report.</summary>
    ViewReport,

    /// <summary>Write a report's sections and figures, import, ask for approval.</summary>
    WriteReport,

    /// <summary>Write one section: who writes the report, and whoever of the office was asked for the section.</summary>
    WriteSection,

    /// <summary>Approve a report or an own directive, or send it back to the writer.</summary>
    ApproveReport,

    /// <summary>Let somebody of the office approve in one's place for some days (ủy quyền), and take it back.</summary>
    DelegateApproval,

    /// <summary>Number and send an approved report.</summary>
    SendReport,

    /// <summary>Accept or return a report that was sent to us, as recipient or intermediary.</summary>
    HandleSubmission,

    /// <summary>Consolidate the reports of a review.</summary>
    Consolidate,

    /// <summary>See assigned tasks.</summary>
    ViewAssignment,

    /// <summary>Report progress on a task.</summary>
    UpdateAssignment,

    /// <summary>Look at the tree of organisations.</summary>
    ViewOrganizations,

    /// <summary>Change organisations and recipient groups.</summary>
    ManageOrganizations,

    /// <summary>Manage accounts and memberships.</summary>
    ManagePeople,

    /// <summary>Read the audit log.</summary>
    ViewAudit,
}

/// <summary>How the acting organisation stands to the thing that is asked for.</summary>
public enum Standing
{
    /// <summary>It is its own.</summary>
    Own,

    /// <summary>It was sent or addressed to it: participant of the review, recipient or intermediary of the report.</summary>
    Addressed,

    /// <summary>It belongs to an organisation below it in the tree.</summary>
    Superior,

    /// <summary>It belongs to an organisation above it in the tree: to be below opens no more than to be a stranger.</summary>
    Subordinate,

    /// <summary>None of these.</summary>
    Foreign,
}
