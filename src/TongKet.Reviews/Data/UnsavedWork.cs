using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;

namespace TongKet.Reviews.Data;

/// <summary>What a person typed on a confirm page while somebody else saved first: kept until they save or drop it.</summary>
internal sealed class UnsavedWork
{
    public required DocumentId Document { get; init; }
    public required UserId Person { get; init; }
    public required DocumentFacts Facts { get; set; }
    public required DateTimeOffset At { get; set; }
}

internal sealed class UnsavedWorkConfiguration : IEntityTypeConfiguration<UnsavedWork>
{
    public void Configure(EntityTypeBuilder<UnsavedWork> builder)
    {
        builder.ToTable("reviews_unsaved").HasKey(u => new { u.Document, u.Person });
        builder.Property(u => u.Facts).StoredAsJson();
    }
}
