namespace TongKet.Data;

/// <summary>
/// Requests take turns at the database. One that works in a transaction asks other modules on further connections; were all of the pool in the hands of
/// requests that each wait for one more, nobody would go on until they time out. So no more begin than can also be given what they need besides.
/// </summary>
internal sealed class DatabaseTurns(int atOnce) : IDisposable
{
    // A transaction, a question in it, and a question that this one asks.
    private const int ConnectionsForOne = 3;
    private static readonly AsyncLocal<Turn?> Current = new();
    private readonly SemaphoreSlim _free = new(atOnce, atOnce);

    /// <summary>As many as a pool of this size bears.</summary>
    public static DatabaseTurns OfPool(int connections) => new(Math.Max(1, connections / ConnectionsForOne));

    /// <summary>A request begins; work outside a request, which goes on one thing after another, takes no turn.</summary>
    public static void Begin() => Current.Value = new Turn();

    /// <summary>Waits for a turn, unless this request has a connection already. Gives what is to be handed back.</summary>
    public async Task<Turn?> TakeAsync(CancellationToken ct)
    {
        if (Current.Value is not { } turn || Interlocked.Increment(ref turn.Open) > 1)
        {
            return Current.Value;
        }

        try
        {
            await _free.WaitAsync(ct);
            return turn;
        }
        catch
        {
            Interlocked.Decrement(ref turn.Open);
            throw;
        }
    }

    public void HandBack(Turn turn)
    {
        if (Interlocked.Decrement(ref turn.Open) == 0)
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();

    /// <summary>How many connections a request has.</summary>
    internal sealed class Turn
    {
        public int Open;
    }
}
