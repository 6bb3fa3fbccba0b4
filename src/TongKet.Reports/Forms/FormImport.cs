using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms.Sheets;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>A cell that the file says otherwise.</summary>
internal sealed record CellDifference(string Row, string Column, string Now, string New, string? Note, int Version);

/// <summary>What the file says, beside what stands.</summary>
internal sealed record FormDifferences(IReadOnlyList<CellDifference> Differences, IReadOnlyList<SheetProblem> Problems, int Same)
{
    /// <summary>What stands where the form asks nothing.</summary>
    public IReadOnlyList<SheetProblem> Ignored { get; init; } = [];
}

/// <summary>An Excel file laid beside a form, until the writer has seen the differences.</summary>
internal sealed class FormImport
{
    public required Guid Id { get; init; }
    public required ReportId Report { get; init; }
    public required FormId Form { get; init; }
    public required string FileName { get; init; }
    public required UserId By { get; init; }
    public required DateTimeOffset At { get; init; }
    public required FormDifferences Content { get; init; }
    public DateTimeOffset? AppliedAt { get; set; }
}

internal sealed class FormImportConfiguration : IEntityTypeConfiguration<FormImport>
{
    public void Configure(EntityTypeBuilder<FormImport> builder)
    {
        builder.ToTable("reports_form_import").HasKey(i => i.Id);
        builder.OfReport(i => i.Report);
        builder.Property(i => i.Content).StoredAsJson();
    }
}
