namespace TongKet.Formats.Programs;

/// <summary>How a program's run came to its end.</summary>
internal enum ProgramEnd
{
    /// <summary>It ended by itself; the exit code says whether well.</summary>
    Finished,

    /// <summary>It is not installed, or this user may not run it.</summary>
    Missing,

    /// <summary>It was ended because its time was over.</summary>
    TooSlow,

    /// <summary>It was ended because it wrote too much.</summary>
    TooMuch,
}

/// <summary>What a program's run gave: its standard output, and the beginning of what it wrote on its standard error.</summary>
internal sealed record ProgramRun(ProgramEnd End, int ExitCode = -1, byte[]? Output = null, string Complaints = "")
{
    /// <summary>It ended by itself and says that it went well.</summary>
    public bool IsWell => End is ProgramEnd.Finished && ExitCode == 0;
}
