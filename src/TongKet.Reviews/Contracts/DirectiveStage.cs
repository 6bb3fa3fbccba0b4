namespace TongKet.Reviews.Contracts;

/// <summary>Where an office's own directive stands.</summary>
public enum DirectiveStage
{
    /// <summary>Being written.</summary>
    Writing,

    /// <summary>Came back to its writers, with a reason.</summary>
    SentBack,

    /// <summary>Waits for the leader.</summary>
    WithLeader,

    /// <summary>Approved; waits for its number.</summary>
    WithClerk,

    /// <summary>Numbered and sent.</summary>
    Issued,
}
