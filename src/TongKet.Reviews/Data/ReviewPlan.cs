using System.Text.Json.Serialization;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Data;

/// <summary>What the launch form holds.</summary>
internal sealed record ReviewPlan
{
    public string Title { get; init; } = "";
    public string RecipientText { get; init; } = "";

    /// <summary>The intermediary's name as typed or printed.</summary>
    public string Via { get; init; } = "";
    public DateOnly? CutOff { get; init; }
    public Guid? AnswersTo { get; init; }
    public Slack Slack { get; init; } = new();

    /// <summary>The earlier review that this one goes on from.</summary>
    public Guid? Previous { get; init; }
    public IReadOnlyList<OutlineDraft> Outline { get; init; } = [];
    public IReadOnlyList<PlannedGroup> Groups { get; init; } = [];
}

/// <summary>Organisations with one deadline.</summary>
/// <param name="Name">As printed, or as a person calls it.</param>
/// <param name="Deadline">The last day in time.</param>
/// <param name="Organizations">Who is in it.</param>
/// <param name="Add">Names typed that are not resolved yet.</param>
internal sealed record PlannedGroup(string Name, DateOnly? Deadline, IReadOnlyList<Guid> Organizations, string Add)
{
    /// <summary>The units choose the day themselves (thời điểm thích hợp): somebody said so, the day was not forgotten.</summary>
    public bool OwnChoice { get; init; }

    /// <summary>Units are asked and nobody has said by when.</summary>
    [JsonIgnore]
    public bool LacksDay => Organizations.Count > 0 && Deadline is null && !OwnChoice;
}
