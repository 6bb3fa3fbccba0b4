using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;

namespace TongKet.Oversight.Reminding;

/// <summary>What one person wants to be reminded of, and where.</summary>
internal sealed class ReminderChoice
{
    public required UserId Person { get; init; }
    public string Email { get; set; } = "";

    /// <summary>One mail each working morning with everything that is due.</summary>
    public bool Digest { get; set; } = true;
    public int DaysBefore { get; set; } = 3;
    public bool OnTheDay { get; set; } = true;
    public bool WhenLate { get; set; } = true;

    /// <summary>A mail at once when a report is returned.</summary>
    public bool AtOnce { get; set; } = true;

    /// <summary>SHA-256 of the secret in the calendar's address; null when the person has no calendar.</summary>
    public string? CalendarKey { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Whether a day so far away is to be named today.</summary>
    public bool Wants(int daysLeft) =>
        daysLeft < 0 ? WhenLate
        : daysLeft == 0 ? OnTheDay
        : daysLeft <= DaysBefore;
}

internal sealed class ReminderChoiceConfiguration : IEntityTypeConfiguration<ReminderChoice>
{
    public void Configure(EntityTypeBuilder<ReminderChoice> builder) => builder.ToTable("oversight_reminder_choice").HasKey(c => c.Person);
}
