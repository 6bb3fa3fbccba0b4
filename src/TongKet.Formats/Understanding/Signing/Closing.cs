using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>The end of the paper proper: who signed, who gets a copy, and where annexes start.</summary>
internal sealed record Closing
{
    public Fact<string>? Authority { get; init; }

    public Fact<string>? Position { get; init; }

    public Fact<string>? Name { get; init; }

    public IReadOnlyList<Fact<string>> Copies { get; init; } = [];

    /// <summary>The first passage of the closing; the number of passages where there is none.</summary>
    public required int First { get; init; }

    /// <summary>The first passage behind the closing.</summary>
    public required int Annex { get; init; }
}
