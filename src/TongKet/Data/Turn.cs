namespace TongKet.Data;

/// <summary>One request at the database: it waits before its first connection, and makes room when it has none any more.</summary>
internal sealed class Turn(SemaphoreSlim free)
{
    private readonly Lock _lock = new();
    private int _open;
    private bool _held;
    private bool _ended;

    public async Task TakeAsync(CancellationToken ct)
    {
        lock (_lock)
        {
            if (++_open > 1 || _ended)
            {
                return;
            }
        }

        try
        {
            await free.WaitAsync(ct);
        }
        catch
        {
            HandBack();
            throw;
        }

        lock (_lock)
        {
            _held = !_ended;
            if (_ended)
            {
                free.Release();
            }
        }
    }

    public void HandBack()
    {
        lock (_lock)
        {
            if (--_open == 0)
            {
                Release();
            }
        }
    }

    public void End()
    {
        lock (_lock)
        {
            _ended = true;
            Release();
        }
    }

    private void Release()
    {
        if (_held)
        {
            _held = false;
            free.Release();
        }
    }
}
