using TongKet.Kernel.Web;

namespace TongKet.Reviews.Confirming;

/// <summary>A thing to confirm.</summary>
/// <param name="Pointer">JSON pointer of the field or row.</param>
/// <param name="Label">What it is.</param>
/// <param name="Confidence">How sure the reader is; null when a person added it or nothing was found.</param>
/// <param name="Confirmed">A person has accepted or changed it.</param>
internal sealed record FactItem(string Pointer, string Label, double? Confidence, bool Confirmed)
{
    /// <summary>Below this something speaks against a fact, and the reader asks to be looked at. (A task with all its parts sure has 0.85.)</summary>
    public const double Sure = 0.8;

    public bool Doubtful => !Confirmed && Confidence < Sure;

    /// <summary>How sure the reader is, in words; null where it found nothing.</summary>
    public StateLook? Look =>
        Confidence switch
        {
            null => null,
            < Sure => new("nên xem lại", StateShape.Alarm, Tone.Soon),
            _ => new("chắc chắn", StateShape.Check, Tone.Neutral),
        };
}
