using TongKet.Kernel.Web;

namespace TongKet.Documents.Viewing;

/// <summary>The words of a paper's state in the register.</summary>
internal static class DocumentLooks
{
    public static StateLook Of(bool isOutgoing, bool isRegistered, bool isSetAside) =>
        (isOutgoing, isRegistered) switch
        {
            _ when isSetAside => new("Vào nhầm", StateShape.Dash, Tone.Neutral),
            (true, _) => new("Đã phát hành", StateShape.Check, Tone.Done),
            (_, true) => new("Đã vào sổ", StateShape.Check, Tone.Done),
            _ => new("Chờ xác nhận", StateShape.Quarter, Tone.Waiting),
        };
}
