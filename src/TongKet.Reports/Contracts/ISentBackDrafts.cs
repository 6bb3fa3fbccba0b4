using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>Drafts that the office's own leader sent back to the writer; outside they are simply being written.</summary>
public interface ISentBackDrafts
{
    /// <summary>Those of an office that the writer has not put forward again.</summary>
    Task<IReadOnlyDictionary<ParticipantId, SentBackDraft>> ListAsync(OrganizationId office, CancellationToken ct);
}

/// <summary>Why a draft came back.</summary>
/// <param name="By">Who sent it back.</param>
/// <param name="Reason">What is to be changed.</param>
/// <param name="Day">By when inside the office; null for no day.</param>
public sealed record SentBackDraft(string By, string Reason, DateOnly? Day)
{
    private const int Longest = 140;

    /// <summary>The reason as a line of a list holds it.</summary>
    public string Short => Reason.Length <= Longest ? Reason : Reason[..(Longest - 1)].TrimEnd() + "…";
}
