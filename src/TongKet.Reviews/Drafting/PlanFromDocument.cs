using System.Globalization;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Drafting;

/// <summary>Reads from a directive's confirmed facts what its review would look like; a person looks at it before anything is launched.</summary>
internal sealed class PlanFromDocument(IOrganizations organizations, IOrganizationHistory history, TimeProvider clock)
{
    private const string TheRest = "còn lại";

    public async Task<ReviewPlan> MakeAsync(DocumentFacts facts, OrganizationId owner, CancellationToken ct)
    {
        var today = clock.VietnamToday;
        var on = facts.IssuedOn is { } day && day <= today ? day : today;
        var issuer = await OneAsync(facts.Issuer, owner, on, ct) ?? owner;
        var asked = ReportingTasks.Of(facts);
        var groups = await GroupsAsync(facts, asked, issuer, owner, on, ct);
        return new ReviewPlan
        {
            Title = TitleOf(facts),
            RecipientText =
                issuer == owner
                    ? asked.Select(a => a.SubmitTo).FirstOrDefault(t => t is not null) ?? facts.Issuer ?? ""
                    : (await organizations.TreeAsync(today, ct)).NameOf(owner),
            Via = issuer == owner ? asked.Select(a => a.Via).FirstOrDefault(v => v is not null) ?? "" : "",
            Outline = FiguresOfForms.Place(
                facts.FiguresRead ? OutlineTree.Drafts(facts.Outline) : WithFigures(OutlineTree.Drafts(facts.Outline)),
                [.. facts.Indicators.Where(f => f.Asked)]
            ),
            Groups = groups,
        };
    }

    private async Task<IReadOnlyList<PlannedGroup>> GroupsAsync(
        DocumentFacts facts,
        AssignmentFact[] asked,
        OrganizationId issuer,
        OrganizationId owner,
        DateOnly on,
        CancellationToken ct
    )
    {
        // A directive from above is passed down to one's own subordinates; its printed bodies are the superior's.
        if (issuer != owner)
        {
            var below = (await organizations.TreeAsync(clock.VietnamToday, ct)).ChildrenOf(owner).Select(n => n.Id.Value).ToArray();
            return [new PlannedGroup("Các đơn vị trực thuộc", Deadline(asked), below, "") { OwnChoice = asked.Any(IsOwnChoice) }];
        }

        // Named as on the paper's day; who ended since is stood for by its successors.
        var (lineage, today) = (await history.LineageAsync(ct), clock.VietnamToday);
        var groups = new List<PlannedGroup>();
        var phrases = asked.SelectMany(a => a.Leads.Select(lead => (Phrase: lead, Day: a.Schedule.LastDay, Own: IsOwnChoice(a))));
        if (asked.Length == 0)
        {
            phrases = facts.Addressees.Select(a => (a, (DateOnly?)null, false));
        }

        foreach (var (phrase, day, own) in phrases.DistinctBy(p => p.Phrase))
        {
            var found = await organizations.ResolveAsync(phrase, issuer, on, ct);
            if (found.Organizations.Count == 0 && phrase.EndsWith(TheRest, StringComparison.OrdinalIgnoreCase))
            {
                // "Các đảng ủy trực thuộc còn lại": all of them; those of the smaller groups are taken out below.
                found = await organizations.ResolveAsync(phrase[..^TheRest.Length].TrimEnd(), issuer, on, ct);
            }

            groups.Add(
                new PlannedGroup(
                    phrase,
                    day,
                    [.. found.Organizations.SelectMany(Now).Distinct().Where(o => o != owner).Select(o => o.Value)],
                    found.Organizations.Count == 0 ? phrase : ""
                )
                {
                    OwnChoice = own,
                }
            );
        }

        return Apart(groups);

        IEnumerable<OrganizationId> Now(OrganizationId id) => lineage.EndOf(id, today) is null ? [id] : lineage.StandingFor(id, today);
    }

    // Who is named in a small group and again in a large one ("các đảng ủy trực thuộc") reports by the small one's day.
    private static IReadOnlyList<PlannedGroup> Apart(IReadOnlyList<PlannedGroup> groups)
    {
        var home = groups
            .SelectMany(g => g.Organizations.Select(o => (Organization: o, Group: g)))
            .GroupBy(x => x.Organization)
            .ToDictionary(x => x.Key, x => x.MinBy(y => y.Group.Organizations.Count).Group);
        return [.. groups.Select(g => g with { Organizations = [.. g.Organizations.Where(o => ReferenceEquals(home[o], g))] })];
    }

    private static bool IsOwnChoice(AssignmentFact task) => task.Schedule.Type == ScheduleTypes.OwnChoice;

    private static DateOnly? Deadline(AssignmentFact[] asked) => asked.Select(a => a.Schedule.LastDay).Where(d => d is not null).Min();

    private async Task<OrganizationId?> OneAsync(string? name, OrganizationId owner, DateOnly on, CancellationToken ct) =>
        name is not null && (await organizations.ResolveAsync(name, owner, on, ct)).Organizations is [var one] ? one : null;

    // "về việc tổng kết 05 năm ..." names the matter better than "ĐỀ CƯƠNG BÁO CÁO ...".
    private static string TitleOf(DocumentFacts facts)
    {
        var subject = facts.Subject?.Trim() ?? "";
        foreach (var opening in (string[])["về việc ", "v/v "])
        {
            subject = subject.StartsWith(opening, StringComparison.OrdinalIgnoreCase) ? subject[opening.Length..].Trim() : subject;
        }

        return (subject.Length > 0 ? subject : facts.OutlineTitle?.Trim()) is { Length: > 0 } title
            ? char.ToUpper(title[0], VietnamTime.Culture) + title[1..]
            : string.Create(CultureInfo.InvariantCulture, $"Báo cáo theo {facts.Symbol ?? "văn bản chỉ đạo"}");
    }

    private static IReadOnlyList<OutlineDraft> WithFigures(IReadOnlyList<OutlineDraft> sections) =>
        [.. sections.Select(s => s with { Indicators = FiguresInProse.Find(s.Title), Children = WithFigures(s.Children) })];
}
