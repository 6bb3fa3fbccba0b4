[assembly: AssemblyFixture(typeof(TongKet.BrowserTests.SampleServer))]

namespace TongKet.BrowserTests;

/// <summary>One server with sample data for the tests that do not kill it; started by the first test that asks.</summary>
public sealed class SampleServer : IAsyncDisposable
{
    private readonly Lazy<Task<ServerProcess>> _server;
    private readonly DataFolder _folder = new();

    public SampleServer() => _server = new(() => ServerProcess.StartAsync(_folder.Path));

    /// <summary>Its address.</summary>
    public async Task<string> AddressAsync() => (await _server.Value).Address;

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated && _server.Value.IsCompletedSuccessfully)
        {
            await (await _server.Value).DisposeAsync();
        }

        _folder.Dispose();
    }
}

/// <summary>A data folder that is removed afterwards.</summary>
public sealed class DataFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), "tongket-browser-" + Guid.CreateVersion7().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
