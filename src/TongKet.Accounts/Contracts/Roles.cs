using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Contracts;

/// <summary>A person's account (tài khoản).</summary>
public readonly record struct UserId(Guid Value) : IId<UserId>
{
    /// <inheritdoc />
    public static UserId From(Guid value) => new(value);
}

/// <summary>What a person is in an organisation.</summary>
public enum Role
{
    /// <summary>Chuyên viên.</summary>
    Specialist,

    /// <summary>Văn thư.</summary>
    Clerk,

    /// <summary>Lãnh đạo.</summary>
    Leader,

    /// <summary>Quản trị.</summary>
    Administrator,

    /// <summary>Kiểm tra: reads only.</summary>
    Inspector,
}

/// <summary>Who acts, and for which organisation.</summary>
public sealed record ActingUser(UserId User, string Name, OrganizationId Organization, IReadOnlySet<Role> Roles)
{
    /// <summary>Ủy quyền: a leader of the office lets this person approve in his place today; null when none does.</summary>
    public DelegatedBy? Delegated { get; init; }
}

/// <summary>A delegation as it holds for the person who was given it.</summary>
/// <param name="Delegation">Its id.</param>
/// <param name="Leader">Who gave it.</param>
/// <param name="LeaderName">The leader's name.</param>
/// <param name="From">First day.</param>
/// <param name="Last">Last day.</param>
public sealed record DelegatedBy(Guid Delegation, UserId Leader, string LeaderName, DateOnly From, DateOnly Last);

/// <summary>The person behind the current request.</summary>
public interface ICurrentUser
{
    /// <summary>Null when nobody is signed in.</summary>
    ActingUser? Find();

    /// <summary>The signed-in person; throws when there is none, which the access gate has ruled out before.</summary>
    ActingUser Require() => Find() ?? throw new InvalidOperationException("The access gate let a request through without a person.");
}
