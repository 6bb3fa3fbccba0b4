namespace TongKet.Formats.Reading;

/// <summary>Leaves the depths of a reader with a refusal; caught where the file came in, never seen outside.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}
