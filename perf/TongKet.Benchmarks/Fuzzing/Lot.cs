namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Which inputs: the same seed makes the same; one of so many is a giant.</summary>
internal sealed record Lot(int Seed, int Giants);
