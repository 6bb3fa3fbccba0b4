namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Chance that falls the same way again for the same run and input.</summary>
internal sealed class Dice(int seed, int index)
{
#pragma warning disable CA5394 // Nothing is kept secret by it.
    private readonly Random _random = new(unchecked((seed * 1_000_003) ^ (index * 7919)));

    public int Below(int end) => end <= 1 ? 0 : _random.Next(end);
#pragma warning restore CA5394

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Once(int outOf) => Below(outOf) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Mostly small, seldom as large as allowed.</summary>
    public int Size(int most) =>
        Below(4) switch
        {
            0 => Between(1, Math.Min(most, 4)),
            1 => Between(1, Math.Min(most, 40)),
            2 => Between(1, Math.Min(most, 1000)),
            _ => Between(1, Once(10) ? most : Math.Max(1, most / 20)),
        };
}
