using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TongKet.Accounts.Data;

/// <summary>A person's account, kept by ASP.NET Core Identity.</summary>
internal sealed class User : IdentityUser<Guid>
{
    /// <summary>Full name as printed.</summary>
    public required string Name { get; set; }

    /// <summary>Set with a password that somebody else knows.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Comes with the sample data; shown on the sign-in page.</summary>
    public bool IsSample { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("accounts_user").HasKey(u => u.Id);
        builder.Property(u => u.UserName).IsRequired();
        builder.Property(u => u.NormalizedUserName).IsRequired();
        builder.Property(u => u.ConcurrencyStamp).IsConcurrencyToken();
    }
}
