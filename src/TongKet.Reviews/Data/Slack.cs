namespace TongKet.Reviews.Data;

/// <summary>Working days that each step after the units' day may take.</summary>
/// <param name="Check">The intermediary receives and checks.</param>
/// <param name="Consolidate">The office merges the reports.</param>
/// <param name="Approve">The leader reads and signs.</param>
internal sealed record Slack(int Check = 3, int Consolidate = 5, int Approve = 2)
{
    /// <summary>No step takes longer than half a year.</summary>
    public const int Most = 120;
}
