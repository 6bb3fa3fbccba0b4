using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>What became of a request for more time.</summary>
internal enum ExtensionAnswer
{
    Granted,
    Refused,
    Withdrawn,
}

/// <summary>Gia hạn: asked by the unit, granted or refused by the recipient or the intermediary, kept for good.</summary>
internal sealed class Extension
{
    public required Guid Id { get; init; }
    public required ParticipantId Participant { get; init; }
    public required DateOnly AskedDay { get; init; }
    public required string Reason { get; init; }
    public required UserId AskedBy { get; init; }
    public required string AskedByName { get; init; }
    public required DateTimeOffset AskedAt { get; init; }
    public ExtensionAnswer? Answer { get; private set; }
    public DateOnly? GrantedDay { get; private set; }
    public string AnswerReason { get; private set; } = "";
    public UserId? AnsweredBy { get; private set; }
    public string? AnsweredByName { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public void Decide(ExtensionAnswer answer, DateOnly? day, string reason, ActingUser who, DateTimeOffset at) =>
        (Answer, GrantedDay, AnswerReason, AnsweredBy, AnsweredByName, AnsweredAt) = (answer, day, reason.Trim(), who.User, who.Name, at);
}

internal sealed class ExtensionConfiguration : IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        builder.ToTable("reviews_extension").HasKey(e => e.Id);
        builder.HasOne<Participant>().WithMany().HasForeignKey(e => e.Participant);
    }
}
