using TongKet.Benchmarks.Measuring;
using TongKet.Cli.Demo;

namespace TongKet.Benchmarks.Seeding;

/// <summary>No bar: a note at each stage.</summary>
internal sealed class Silence : IDemoProgress
{
    public void Step(string name, int parts) => Output.Note($"{name} ({parts})");

    public void Advance() { }
}
