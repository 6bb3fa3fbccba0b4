using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>An organisation's answer to a review: a draft that moves on, and the fate of the newest version that was sent.</summary>
/// <remarks>
/// The two are apart because an office may correct a report on its own wish while the version it sent stays valid for the others.
/// </remarks>
internal sealed class Report
{
    public required ReportId Id { get; init; }
    public required ParticipantId Participant { get; init; }
    public required ReviewId Review { get; init; }
    public required OrganizationId Organization { get; set; }
    public required string Title { get; set; }
    public OrganizationId Recipient { get; private set; }
    public OrganizationId? Via { get; private set; }
    public OrganizationId ReviewOwner { get; private set; }
    public DraftStage Stage { get; private set; } = DraftStage.Drafting;
    public HandlingState? Handling { get; private set; }
    public int SentVersion { get; private set; }

    /// <summary>What was sent stands until the supplement that was asked for comes.</summary>
    public bool Supplements { get; private set; }

    /// <summary>The version of the outline that the draft follows.</summary>
    public int OutlineVersion { get; set; } = 1;
    public int Step { get; private set; }

    /// <summary>The key of the next sending: every click on "Nộp" of one version carries the same.</summary>
    public required Guid SendKey { get; set; }
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>What everybody outside sees.</summary>
    public ParticipantState State =>
        (Stage, Handling) switch
        {
            (_, HandlingState.Sent) => ParticipantState.Sent,
            (_, HandlingState.AcceptedByIntermediary) => ParticipantState.AcceptedByIntermediary,
            (_, HandlingState.Received) => ParticipantState.Received,
            (DraftStage.AwaitingApproval, _) => ParticipantState.AwaitingApproval,
            (DraftStage.Approved, _) => ParticipantState.Approved,
            (_, HandlingState.Returned) => ParticipantState.Returned,
            _ => ParticipantState.Drafting,
        };

    /// <summary>Whether a version stands with the recipient.</summary>
    public bool HasStandingVersion => Handling is not (null or HandlingState.Returned);

    /// <summary>Takes over to whom and through whom it goes. Nobody is the intermediary of himself, nor of the recipient itself.</summary>
    public void Address(OrganizationId recipient, OrganizationId? via, OrganizationId reviewOwner) =>
        (Recipient, Via, ReviewOwner) = (recipient, via == recipient || via == Organization ? null : via, reviewOwner);

    /// <summary>Another office writes on. What its predecessor's leader approved but did not send is a draft again: nobody signs for somebody else.</summary>
    public bool PassTo(OrganizationId heir)
    {
        Organization = heir;
        var unsigned = Stage is DraftStage.AwaitingApproval or DraftStage.Approved;
        Stage = unsigned ? DraftStage.Drafting : Stage;
        return unsigned;
    }

    public Problem? EditProblem => Stage is DraftStage.Drafting ? null : ReportProblems.Closed;

    public Problem? SendProblem => Stage is DraftStage.Approved ? null : ReportProblems.NotApproved;

    public Problem? AskApproval()
    {
        if (EditProblem is { } closed)
        {
            return closed;
        }

        Stage = DraftStage.AwaitingApproval;
        return null;
    }

    public Problem? Approve()
    {
        if (Stage is not DraftStage.AwaitingApproval)
        {
            return ReportProblems.NotAwaitingApproval;
        }

        Stage = DraftStage.Approved;
        return null;
    }

    public Problem? ReturnToWriter()
    {
        if (Stage is not (DraftStage.AwaitingApproval or DraftStage.Approved))
        {
            return ReportProblems.NotWithLeader;
        }

        Stage = DraftStage.Drafting;
        return null;
    }

    public Problem? Send(Guid nextKey)
    {
        if (SendProblem is { } refusal)
        {
            return refusal;
        }

        (Stage, Handling, SentVersion, SendKey) = (DraftStage.Sent, HandlingState.Sent, SentVersion + 1, nextKey);
        Supplements = false;
        return null;
    }

    /// <summary>The office takes up what it has sent, to send a better version; the sent one stays.</summary>
    public Problem? Correct()
    {
        if (Stage is not DraftStage.Sent)
        {
            return SentVersion == 0 ? ReportProblems.NotSent : ReportProblems.Closed;
        }

        Stage = DraftStage.Drafting;
        return null;
    }

    public Problem? Accept(OrganizationId by)
    {
        if (HandlerProblem(by) is { } refusal)
        {
            return refusal;
        }

        if (Handling is HandlingState.Sent && Via is not null)
        {
            if (by != Via)
            {
                return ReportProblems.WaitsForIntermediary;
            }

            Handling = HandlingState.AcceptedByIntermediary;
            return null;
        }

        if (by != Recipient || Handling is HandlingState.Received)
        {
            return ReportProblems.AlreadyReceived;
        }

        Handling = HandlingState.Received;
        return null;
    }

    public Problem? Return(OrganizationId by)
    {
        if (HandlerProblem(by) is { } refusal && !(Supplements && refusal == ReportProblems.AlreadyReturned))
        {
            return refusal;
        }

        // A version that only waited for its supplement may still turn out to be wrong.
        Supplements = false;

        if (Handling is HandlingState.Sent && Via is not null && by != Via)
        {
            return ReportProblems.WaitsForIntermediary;
        }

        if (Handling is HandlingState.Received && by != Recipient)
        {
            return ReportProblems.AlreadyReceived;
        }

        Handling = HandlingState.Returned;
        if (Stage is DraftStage.Sent)
        {
            Stage = DraftStage.Drafting;
        }

        return null;
    }

    /// <summary>The outline changed: what a leader has not read in its new order is a draft again.</summary>
    public bool FollowOutline()
    {
        var unread = Stage is DraftStage.AwaitingApproval or DraftStage.Approved;
        Stage = unread ? DraftStage.Drafting : Stage;
        return unread;
    }

    /// <summary>Whose review it is asks for what was added, wherever the sent version lies; that one is not wrong and goes on standing.</summary>
    public void AskSupplement() => (Handling, Stage, Supplements) = (HandlingState.Returned, DraftStage.Drafting, true);

    public void StepOn() => Step++;

    private Problem? HandlerProblem(OrganizationId by) =>
        by != Recipient && by != Via ? ReportProblems.NotAddressed
        : Handling is null ? ReportProblems.NotSent
        : Handling is HandlingState.Returned ? ReportProblems.AlreadyReturned
        : null;
}
