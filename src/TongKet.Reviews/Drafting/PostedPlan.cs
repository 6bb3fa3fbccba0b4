using System.Globalization;
using Microsoft.AspNetCore.Http;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Confirming;
using TongKet.Reviews.Data;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Drafting;

/// <summary>Reads the launch form after the button that was pressed; names typed into a group become its members where they can be resolved.</summary>
internal sealed class PostedPlan(IOrganizations organizations)
{
    public async Task<ReviewPlan> ReadAsync(IFormCollection form, string pressed, OrganizationId owner, DateOnly on, CancellationToken ct)
    {
        var groups = new List<PlannedGroup>();
        var names = form["g-name"];
        for (var i = 0; i < names.Count; i++)
        {
            groups.Add(await GroupAsync(form, i, owner, on, ct));
        }

        return new ReviewPlan
        {
            Title = Text(form, "title"),
            RecipientText = Text(form, "recipient"),
            Via = Text(form, "via"),
            CutOff = HeaderField.Day(Text(form, "cutOff")),
            AnswersTo = Guid.TryParse(form["answersTo"], out var place) ? place : null,
            Slack = new Slack(Days(form, "s-check", 3), Days(form, "s-consolidate", 5), Days(form, "s-approve", 2)),
            Previous = Guid.TryParse(form["previous"], out var before) ? before : null,
            Outline = OutlineTree.Drafts(OutlineForm.Read(form, pressed)),
            Groups = Pressed(groups, pressed),
        };
    }

    private async Task<PlannedGroup> GroupAsync(IFormCollection form, int index, OrganizationId owner, DateOnly on, CancellationToken ct)
    {
        var members = form[string.Create(CultureInfo.InvariantCulture, $"g-org-{index}")]
            .Where(o => Guid.TryParse(o, out _))
            .Select(o => Guid.Parse(o!))
            .ToHashSet();
        var open = new List<string>();
        foreach (var name in At(form, "g-add", index).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var found = (await organizations.ResolveAsync(name, owner, on, ct)).Organizations;
            members.UnionWith(found.Select(o => o.Value));
            if (found.Count == 0)
            {
                open.Add(name);
            }
        }

        members.Remove(owner.Value);
        return new PlannedGroup(At(form, "g-name", index), HeaderField.Day(At(form, "g-day", index)), [.. members], string.Join('\n', open))
        {
            OwnChoice = form["g-own"].Contains(index.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static List<PlannedGroup> Pressed(List<PlannedGroup> groups, string pressed)
    {
        if (pressed == "nhom-them")
        {
            groups.Add(new PlannedGroup("", null, [], ""));
        }
        else if (
            pressed.StartsWith("nhom-xoa:", StringComparison.Ordinal)
            && int.TryParse(pressed["nhom-xoa:".Length..], CultureInfo.InvariantCulture, out var at)
            && at >= 0
            && at < groups.Count
        )
        {
            groups.RemoveAt(at);
        }

        return groups;
    }

    private static int Days(IFormCollection form, string name, int usual) =>
        int.TryParse(form[name], CultureInfo.InvariantCulture, out var days) ? Math.Clamp(days, 0, Slack.Most) : usual;

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();

    private static string At(IFormCollection form, string name, int index) =>
        form[name] is var values && index < values.Count ? (values[index] ?? "").ReplaceLineEndings("\n").Trim() : "";
}
