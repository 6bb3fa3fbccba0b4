using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace TongKet.Tests.Hosting.Door;

/// <summary>A form that comes over a slow line: a little all the time, the rest when the test says so.</summary>
internal sealed class SlowForm : HttpContent
{
    // As slow as Kestrel bears, which wants 240 bytes a second.
    private static readonly byte[] Bytes = Encoding.ASCII.GetBytes("ten=" + new string('x', 500_000));
    private const int Piece = 200;
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _rest = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SlowForm() => Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

    /// <summary>The server has let the request in and asks for the form.</summary>
    public Task Asked => _asked.Task;

    public void Finish() => _rest.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        _asked.TrySetResult();
        var at = 0;
        for (; at < Bytes.Length - Piece && !_rest.Task.IsCompleted; at += Piece)
        {
            await stream.WriteAsync(Bytes.AsMemory(at, Piece));
            await stream.FlushAsync();
            await Task.WhenAny(_rest.Task, Task.Delay(100));
        }

        await stream.WriteAsync(Bytes.AsMemory(at));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Bytes.Length;
        return true;
    }
}
