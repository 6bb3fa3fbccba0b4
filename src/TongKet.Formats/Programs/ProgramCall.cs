namespace TongKet.Formats.Programs;

/// <summary>An external program to run, with what it may take.</summary>
/// <param name="Program">Its name, looked for on the PATH, or its full path.</param>
/// <param name="Arguments">Handed over one by one, never through a shell's parser. Names of files are our own ("paper.doc") or "-", so that none begins with a dash.</param>
internal sealed record ProgramCall(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>Most bytes of one file that a program with limits may write: a small file can unfold to fill the disk.</summary>
    public const long LargestFile = 512L << 20;

    /// <summary>What it reads on its standard input.</summary>
    public ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>Where it runs; also its home, since a server's user may have none.</summary>
    public string? Folder { get; init; }

    /// <summary>Longest time; the caller's token counts too.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most bytes that it may write on its standard output.</summary>
    public long OutputBytes { get; init; } = 200L << 20;

    /// <summary>Most address space, where the system can hold a child to it; null when it takes what it wants.</summary>
    public long? MemoryBytes { get; init; } = 1L << 30;

    /// <summary>Variables of its environment beside ours.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
