namespace TongKet.Benchmarks.Evening;

/// <summary>How large the evening is.</summary>
/// <param name="People">Who write at once, each in a report of their own.</param>
/// <param name="Submissions">Reports that are sent; the country has at least so many communes.</param>
/// <param name="Minutes">In how many minutes they are sent.</param>
/// <param name="Seconds">How long saving alone is measured, with pauses and then without.</param>
/// <param name="Pause">Seconds between two saves of one person, in the middle.</param>
/// <param name="Reviewers">Who look at the board all the time.</param>
internal sealed record EveningSettings(int People, int Submissions, double Minutes, int Seconds, double Pause, int Reviewers)
{
    /// <summary>One more writes before the evening, so that the statements of a save can be counted.</summary>
    public int Writers => People + 1;

    public int Communes => Math.Max(3_321, Math.Max(Writers, Submissions));

    /// <summary>The part of the submissions that come before anything is killed, so that their times are those of a whole machine.</summary>
    public int Undisturbed => Submissions * 6 / 10;
}
