using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>A version of a form that units were asked to answer.</summary>
internal sealed class ReviewFormVersion
{
    public required FormId Form { get; init; }
    public required int Version { get; init; }
    public required StatisticalForm Definition { get; set; }

    /// <summary>Where the values of the version before it go.</summary>
    public required FormMap Map { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string ByName { get; init; }
}

internal sealed class ReviewFormVersionConfiguration : IEntityTypeConfiguration<ReviewFormVersion>
{
    public void Configure(EntityTypeBuilder<ReviewFormVersion> builder)
    {
        builder.ToTable("reviews_form_version").HasKey(v => new { v.Form, v.Version });
        builder.HasOne<ReviewForm>().WithMany().HasForeignKey(v => v.Form);
        builder.Property(v => v.Definition).StoredAsJson();
        builder.Property(v => v.Map).StoredAsJson();
    }
}
