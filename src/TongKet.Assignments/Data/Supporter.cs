using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Assignments.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Data;

/// <summary>An organisation that helps with a task.</summary>
internal sealed class Supporter
{
    public required AssignmentId Assignment { get; init; }
    public required OrganizationId Organization { get; init; }
}

internal sealed class SupporterConfiguration : IEntityTypeConfiguration<Supporter>
{
    public void Configure(EntityTypeBuilder<Supporter> builder)
    {
        builder.ToTable("assignments_supporter").HasKey(s => new { s.Assignment, s.Organization });
        builder.HasOne<Assignment>().WithMany().HasForeignKey(s => s.Assignment);
    }
}
