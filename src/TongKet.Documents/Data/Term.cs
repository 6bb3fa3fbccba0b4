using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Data;

/// <summary>A committee's term (nhiệm kỳ) from its first day until before another; without organisation it holds for everybody.</summary>
internal sealed class Term
{
    public required Guid Id { get; init; }
    public OrganizationId? Organization { get; init; }
    public required string Name { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public required string Basis { get; init; }
}

internal sealed class TermConfiguration : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> builder) => builder.ToTable("documents_term").HasKey(t => t.Id);
}
