using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Organizations.Contracts;

/// <summary>Nhóm nơi nhận that an office keeps under names of its own; the resolver asks them first.</summary>
public interface IRecipientGroups
{
    /// <summary>The groups of an office with whom they hold on a day.</summary>
    Task<IReadOnlyList<RecipientGroupView>> ListAsync(OrganizationId owner, DateOnly on, CancellationToken ct);

    /// <summary>Adds a group by rule, or by list when members are given.</summary>
    /// <param name="owner">Whose group it is.</param>
    /// <param name="draft">Name and rule or members.</param>
    /// <param name="alongside">Joins the transaction, for the audit.</param>
    /// <param name="ct">Stops it.</param>
    Task<Outcome<Guid>> AddAsync(OrganizationId owner, RecipientGroupDraft draft, Action<TongKetDb> alongside, CancellationToken ct);

    /// <summary>Takes a group away.</summary>
    Task<Outcome<Guid>> RemoveAsync(OrganizationId owner, Guid group, Action<TongKetDb> alongside, CancellationToken ct);
}

/// <summary>A group as shown.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Tên nhóm.</param>
/// <param name="Rule">The rule in words; null for a list.</param>
/// <param name="Members">Whom it holds on the day that was asked.</param>
public sealed record RecipientGroupView(Guid Id, string Name, string? Rule, IReadOnlyList<OrganizationId> Members);

/// <summary>A group to be added.</summary>
/// <param name="Name">Tên nhóm.</param>
/// <param name="Kinds">Rule: any of these kinds.</param>
/// <param name="Levels">Rule: any of these levels.</param>
/// <param name="Words">Rule: the name holds any of these words.</param>
/// <param name="DirectOnly">Rule: only direct subordinates of the owner.</param>
/// <param name="Members">A list instead of a rule; empty for a rule.</param>
public sealed record RecipientGroupDraft(
    string Name,
    IReadOnlyList<OrganizationKind> Kinds,
    IReadOnlyList<AdministrativeLevel> Levels,
    IReadOnlyList<string> Words,
    bool DirectOnly,
    IReadOnlyList<OrganizationId> Members
);
