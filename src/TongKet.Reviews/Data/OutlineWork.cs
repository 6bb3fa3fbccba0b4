using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Data;

/// <summary>An outline being changed after the launch; nobody is asked it yet.</summary>
internal sealed class OutlineWork
{
    public required ReviewId Review { get; init; }
    public required Guid Key { get; init; }

    /// <summary>Each row's source is the section that it is, or a key of its own for a new one.</summary>
    public IReadOnlyList<OutlineRow> Rows { get; set; } = [];

    /// <summary>Where a person sends the texts of an old section: the key of a row, or "-" to keep them aside.</summary>
    public IReadOnlyDictionary<string, string> Moved { get; set; } = new Dictionary<string, string>();
    public string Reason { get; set; } = "";
    public bool AsksSupplement { get; set; }
    public DateOnly? SupplementBy { get; set; }
    public int Stamp { get; set; } = 1;
    public required DateTimeOffset UpdatedAt { get; set; }
    public required string UpdatedBy { get; set; }
}

internal sealed class OutlineWorkConfiguration : IEntityTypeConfiguration<OutlineWork>
{
    public void Configure(EntityTypeBuilder<OutlineWork> builder)
    {
        builder.ToTable("reviews_outline_work").HasKey(w => w.Review);
        builder.HasOne<Review>().WithMany().HasForeignKey(w => w.Review);
        builder.Property(w => w.Rows).StoredAsJson();
        builder.Property(w => w.Moved).StoredAsJson();
        builder.Property(w => w.Stamp).IsConcurrencyToken();
    }
}
