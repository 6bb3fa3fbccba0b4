namespace TongKet.Benchmarks.Fuzzing;

/// <summary>A file made to do harm, with the way it was made.</summary>
internal sealed record FuzzInput(string Name, byte[] Bytes, string Recipe);
