using System.Text.Json.Nodes;

namespace TongKet.Benchmarks.Scoring;

/// <summary>Assignments: strictly (body, work and deadline), and as items of the text whatever was made of body and deadline.</summary>
internal static class TaskScore
{
    private const string List = "assignments";
    private static readonly string[] ScheduleKeys = ["date", "from", "to", "every", "by"];

    public static void Add(PaperPair paper, Judgement into)
    {
        var (gold, found) = (PaperPair.List(paper.Gold, List), PaperPair.List(paper.Found, List));
        var strict = Matching.Of(gold, found, Alike);
        into.Tally(List).Count(gold, strict);
        var item = Matching.Of(gold, found, AlikeItem);
        into.Tally("assignments.item").Count(gold, item);
        for (var i = 0; i < found.Count; i++)
        {
            var (at, wanted, given) = ($"/{List}/{i}", item[i], found[i]);
            into.Judge(paper, List, at, strict[i] is not null);
            into.Judge(paper, "assignments.action", at + "/action", wanted is not null);
            into.Judge(paper, "assignments.leads", at + "/leads", wanted is not null && Leads(wanted, given) >= 0.6);
            into.Judge(paper, "assignments.schedule", at + "/schedule", wanted is not null && AreSameTime(wanted, given));
        }
    }

    private static double Alike(JsonNode? gold, JsonNode? found)
    {
        if (!AreSameTime(gold, found))
        {
            return 0;
        }

        var (leads, action) = (Leads(gold, found), Comparable.Overlap(PaperPair.Text(gold, "action"), PaperPair.Text(found, "action")));
        return leads >= 0.6 && action >= 0.6 ? leads + action : 0;
    }

    private static double AlikeItem(JsonNode? gold, JsonNode? found) =>
        Comparable.Overlap(PaperPair.Text(gold, "action"), PaperPair.Text(found, "action")) is >= 0.5 and var action ? action : 0;

    private static double Leads(JsonNode? gold, JsonNode? found) => Comparable.Overlap(Bodies(gold), Bodies(found));

    private static string Bodies(JsonNode? task) => string.Join(' ', PaperPair.List(task, "leads").Select(l => (string?)l));

    private static bool AreSameTime(JsonNode? gold, JsonNode? found)
    {
        var (a, b) = (gold?["schedule"], found?["schedule"]);
        return (PaperPair.Text(a, "type") ?? "none") == (PaperPair.Text(b, "type") ?? "none")
            && ScheduleKeys.All(k => (PaperPair.Text(a, k) ?? "") == (PaperPair.Text(b, k) ?? ""));
    }
}
