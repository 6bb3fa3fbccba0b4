namespace TongKet.Door;

/// <summary>How many requests are let in, and how many may wait for it; who comes after that is told when to come again.</summary>
/// <param name="Saves">Requests at work, twice as many as the database gives turns to; what waits before the door costs little memory, what waits inside much.</param>
/// <param name="SignIns">Passwords that are checked: the check is slow on purpose and keeps a whole processor busy.</param>
/// <param name="Papers">Files that are brought: each stays in memory until it was read.</param>
internal sealed record DoorLimits(DoorLimit Saves, DoorLimit SignIns, DoorLimit Papers)
{
    // Measured: some 70 saves or 15 clerks' ways a second for each processor (perf/results/2026-11-21-deadline-evening.md). Who waits behind so many
    // has his answer in about ten seconds; all the 500 who write at once find room.
    private static readonly int Processors = Math.Max(2, Environment.ProcessorCount);

    public static DoorLimits Usual { get; } =
        new(new(AtOnce: 40, Waiting: 330 * Processors), new(AtOnce: 8 * Processors, Waiting: 60 * Processors), new(AtOnce: 8, Waiting: 40));

    /// <summary>Word, Excel and PDF files that are made: slow ones over weak lines, or PDF one after the other, keep no save waiting.</summary>
    public DoorLimit Downloads { get; init; } = new(AtOnce: 8, Waiting: 60);

    /// <summary>The shortest and the longest time after which somebody is asked to come again: not all at the same moment.</summary>
    public (int From, int To) Seconds { get; init; } = (4, 12);
}

/// <summary>So many at once, so many in the line.</summary>
internal sealed record DoorLimit(int AtOnce, int Waiting);
