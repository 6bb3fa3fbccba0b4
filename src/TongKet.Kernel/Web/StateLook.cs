namespace TongKet.Kernel.Web;

/// <summary>How a state is shown everywhere: by a word, a shape and a colour, so that it is told apart without colours too.</summary>
/// <param name="Word">"Đang soạn".</param>
/// <param name="Shape">The drawn mark before the word.</param>
/// <param name="Tone">The colour.</param>
public sealed record StateLook(string Word, StateShape Shape, Tone Tone);

/// <summary>The mark of a state; drawn, because not every computer has a font with these signs.</summary>
public enum StateShape
{
    /// <summary>○ not begun.</summary>
    Empty,

    /// <summary>◔ waiting for somebody.</summary>
    Quarter,

    /// <summary>◐ in work.</summary>
    Half,

    /// <summary>◕ nearly there.</summary>
    ThreeQuarters,

    /// <summary>✔ done.</summary>
    Check,

    /// <summary>↩ sent back.</summary>
    Back,

    /// <summary>– nothing to report, not applicable.</summary>
    Dash,

    /// <summary>! overdue.</summary>
    Alarm,

    /// <summary>⏳ due soon.</summary>
    Clock,
}

/// <summary>The colours of states; their values stand in app.css as .tk-NAME and keep a contrast of 4.5 to 1.</summary>
public enum Tone
{
    /// <summary>Grey.</summary>
    Neutral,

    /// <summary>Blue.</summary>
    Work,

    /// <summary>Violet.</summary>
    Waiting,

    /// <summary>Green.</summary>
    Done,

    /// <summary>Orange.</summary>
    Returned,

    /// <summary>Red.</summary>
    Late,

    /// <summary>Amber.</summary>
    Soon,
}
