using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>The steps of the road: writers, leader, clerk, number.</summary>
internal sealed partial class OwnDirective
{
    /// <summary>Handed over to the leader; null while it is being written.</summary>
    public DateTimeOffset? AskedAt { get; private set; }
    public string? AskedBy { get; private set; }

    /// <summary>Approved, and with the clerk since then.</summary>
    public DateTimeOffset? ReadyAt { get; private set; }
    public string? ReadyBy { get; private set; }

    /// <summary>Came back to its writers, and why; the version stays known, so that the next reader sees what changed since.</summary>
    public DateTimeOffset? BackAt { get; private set; }
    public string? BackBy { get; private set; }
    public string? BackWhy { get; private set; }
    public int? BackVersion { get; private set; }

    public DirectiveStage Stage =>
        IssuedAt is not null ? DirectiveStage.Issued
        : ReadyAt is not null ? DirectiveStage.WithClerk
        : AskedAt is not null ? DirectiveStage.WithLeader
        : BackAt is not null ? DirectiveStage.SentBack
        : DirectiveStage.Writing;

    public bool IsOnItsWay => Stage is DirectiveStage.WithLeader or DirectiveStage.WithClerk;

    /// <summary>From when it stands where it stands, and who took that step.</summary>
    public DateTimeOffset Since => IssuedAt ?? ReadyAt ?? AskedAt ?? BackAt ?? UpdatedAt;
    public string StepBy => ReadyBy ?? AskedBy ?? BackBy ?? UpdatedBy;

    public Problem? EditProblem =>
        IssuedAt is not null ? DirectiveProblems.Issued
        : Frozen ? DirectiveProblems.Frozen
        : null;

    public void HandOver(string by, DateTimeOffset at) => (AskedAt, AskedBy, ReadyAt, ReadyBy) = (at, by, null, null);

    public void Approve(string by, DateTimeOffset at) => (ReadyAt, ReadyBy) = (at, by);

    public void SendBack(string by, string why, DateTimeOffset at, int? read = null)
    {
        (BackAt, BackBy, BackWhy, BackVersion) = (at, by, why, read ?? Version);
        TakeBack();
    }

    /// <summary>Another wording; what was handed over or approved before is not this one.</summary>
    public void Write(DirectiveText text, string by, DateTimeOffset at, Guid? page = null)
    {
        (Page, PageFrom) = (page, page is not null && page == Page ? PageFrom : Version);
        (Text, Version, UpdatedBy, UpdatedAt) = (text, Version + 1, by, at);
        TakeBack();
    }

    public void Issue(RegisteredDocument paper, IReadOnlyList<SaidDay> said, DateTimeOffset at) =>
        (Document, Symbol, Said, IssuedAt) = (paper.Id, paper.Symbol, said, at);

    /// <summary>The text follows these facts.</summary>
    public void Follow(DirectiveMatter matter)
    {
        Mark = DirectiveMark.Of(matter, Text.Type);
        Called = matter.IsLaunched ? Called : [.. matter.Groups.Select(g => new CalledGroup(g.Name, g.Units))];
    }

    private void TakeBack() => (AskedAt, AskedBy, ReadyAt, ReadyBy) = (null, null, null, null);
}
