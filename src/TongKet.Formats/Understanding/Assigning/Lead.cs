namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Who is told to do something in a sentence, and where the task itself starts.</summary>
internal sealed record Lead(BodyPhrase Bodies, int ActionStart, bool IsOrdered)
{
    /// <summary>"Sở X: Xây dựng …": the body stands as a label in front of the task.</summary>
    public bool IsLabel => Bodies.EndedBy == BodyPhraseEnd.Colon;

    /// <summary>Names of the signs by which the lead was found.</summary>
    public IReadOnlyList<string> Signals =>
        [
            IsOrdered ? "lead-ordered"
            : IsLabel ? "lead-as-label"
            : Bodies.Start > 0 ? "lead-behind-clause"
            : "lead-first",
            .. Bodies.IsByForm ? ["lead-by-form"] : Array.Empty<string>(),
        ];

    public Lead Moved(int by) =>
        new(
            Bodies with
            {
                Names = [.. Bodies.Names.Select(n => (n.Start + by, n.End + by))],
                Start = Bodies.Start + by,
                End = Bodies.End + by,
            },
            ActionStart + by,
            IsOrdered
        );
}
