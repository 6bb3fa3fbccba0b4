namespace TongKet.Benchmarks.Measuring;

/// <summary>A folder that is removed afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"tongket-perf-{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}");

    public TempFolder() => Directory.CreateDirectory(Path);

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
