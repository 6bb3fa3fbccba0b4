using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Importing;

/// <summary>A file that was read and laid over the outline, until the writer has said where each passage goes.</summary>
internal sealed class ReportImport
{
    public required Guid Id { get; init; }
    public required ReportId Report { get; init; }
    public required string FileName { get; init; }
    public required UserId By { get; init; }
    public required DateTimeOffset At { get; init; }
    public required ImportedPaper Content { get; init; }
    public DateTimeOffset? AppliedAt { get; set; }
}

/// <summary>What the file holds.</summary>
/// <param name="Passages">Its passages in order.</param>
/// <param name="Gaps">Sections of the outline that it does not answer, by name.</param>
/// <param name="Issuer">Whose name the file bears, when it says so.</param>
internal sealed record ImportedPaper(IReadOnlyList<ImportedPassage> Passages, IReadOnlyList<string> Gaps, string? Issuer = null);

/// <summary>A passage with the section that is proposed for it.</summary>
internal sealed record ImportedPassage(string Heading, string Html, int Words, SectionId? Section, double Confidence);

internal sealed class ReportImportConfiguration : IEntityTypeConfiguration<ReportImport>
{
    public void Configure(EntityTypeBuilder<ReportImport> builder)
    {
        builder.ToTable("reports_import");
        builder.OfReport(x => x.Report);
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Content).StoredAsJson();
    }
}
