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

    /// <summary>A request, from its beginning to its end; work outside a request, which goes on one thing after another, takes no turn.</summary>
    public async Task AroundAsync(Func<Task> request)
    {
        var turn = Current.Value = new Turn(_free);
        try
        {
            await request();
        }
        finally
        {
            // Whatever it left open, others need not wait for it.
            turn.End();
        }
    }

    /// <summary>Waits for a turn, unless this request has a connection already. Gives what is to be handed back.</summary>
    public static async Task<Turn?> TakeAsync(CancellationToken ct)
    {
        if (Current.Value is not { } turn)
        {
            return null;
        }

        await turn.TakeAsync(ct);
        return turn;
    }

    public void Dispose() => _free.Dispose();
}
