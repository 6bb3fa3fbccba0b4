using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>The end of the paper proper: who signed, who gets a copy, and where annexes start.</summary>
internal sealed record Closing
{
    /// <summary>The signatures in the order of the text; a joint paper has several.</summary>
    public IReadOnlyList<SignatureFact> Signatures { get; init; } = [];

    public IReadOnlyList<Fact<string>> Copies { get; init; } = [];

    /// <summary>The first passage of the closing; the number of passages where there is none.</summary>
    public required int First { get; init; }

    /// <summary>The first passage behind the closing.</summary>
    public required int Annex { get; init; }
}
