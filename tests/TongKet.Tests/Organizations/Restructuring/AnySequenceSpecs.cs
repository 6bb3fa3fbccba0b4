using FsCheck;
using FsCheck.Fluent;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Restructuring;

namespace TongKet.Tests.Organizations.Restructuring;

/// <summary>Whatever is entered, in whatever order: what was taken leaves a sound tree on every day. What is refused leaves no trace.</summary>
public sealed class AnySequenceSpecs
{
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly IReadOnlyList<OrganizationId> Start = [.. Enumerable.Range(1, 9).Select(Id)];

    [Fact]
    public void Versions_never_overlap_the_tree_has_no_circle_and_every_end_leads_somewhere() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(40),
            Prop.ForAll(Arb.From(Gen.ListOf(Step)), steps => Sound(steps))
        );

    [Fact]
    public void Most_kinds_of_steps_are_really_taken()
    {
        var taken = Gen.Sample(Gen.ListOf(Step, 30), 50).SelectMany(steps => Play(steps).Taken).CountBy(s => s.Kind).ToDictionary();

        Assert.All(
            Enum.GetValues<SuccessionKind>(),
            kind => Assert.True(taken.GetValueOrDefault(kind) > 10, $"{kind}: {taken.GetValueOrDefault(kind)}")
        );
    }

    private sealed record Move(SuccessionKind Kind, int Day, int A, int B, int C, int D);

    private static Gen<Move> Step =>
        from kind in Gen.Elements(Enum.GetValues<SuccessionKind>())
        from day in Gen.Choose(0, 12)
        from numbers in Gen.ArrayOf(Gen.Choose(0, 30), 4)
        select new Move(kind, day, numbers[0], numbers[1], numbers[2], numbers[3]);

    private static bool Sound(IList<Move> steps)
    {
        var (book, taken) = Play(steps);
        var lineage = new OrganizationLineage([.. taken.OrderBy(s => s.From).ThenBy(s => s.RecordedAt)], book.All);
        var days = book.DaysFrom(DateOnly.MinValue.AddDays(1)).Append(First.AddYears(50)).ToList();
        return book.All.All(o => Apart(o.Value))
            && days.All(day => book.All.Keys.All(id => Upwards(book, id, day)))
            && book.All.Where(o => o.Value is [.., { To: not null }]).All(o => Ends(lineage, o.Key, First.AddYears(50)));
    }

    private static bool Apart(IReadOnlyList<OrganizationPeriod> periods) =>
        periods.All(p => p.To is null || p.To > p.From)
        && periods.Zip(periods.Skip(1)).All(p => p.First.To is { } end && end <= p.Second.From);

    // To a root in at most as many steps as there are organisations, over superiors that exist on that day.
    private static bool Upwards(VersionBook book, OrganizationId id, DateOnly day)
    {
        var at = book.At(id, day);
        for (var steps = 0; at?.Parent is { } parent; steps++)
        {
            at = book.At(parent, day);
            if (at is null || steps > book.All.Count)
            {
                return false;
            }
        }

        return true;
    }

    // In an organisation that is there, or in a dissolution; never in nothing.
    private static bool Ends(OrganizationLineage lineage, OrganizationId id, DateOnly on) =>
        lineage.IsAlive(id, on)
        || lineage.EndOf(id, on) is { } end && (end.Kind == SuccessionKind.Dissolve || end.SuccessorsOf(id).Any(s => Ends(lineage, s, on)));

    private static (VersionBook Book, List<SuccessionView> Taken) Play(IList<Move> steps)
    {
        var book = new VersionBook(
            Start.Select((id, i) => (id, new OrganizationPeriod($"Cơ quan {i}", "", i == 0 ? null : Start[(i - 1) / 2], "", First, null)))
        );
        var taken = new List<SuccessionView>();
        foreach (var (i, step) in steps.Index())
        {
            var plan = PlanOf(step, [.. book.All.Keys.OrderBy(k => k.Value)], i);
            var before = book.All.ToDictionary();
            if (ApplySuccession.To(book, plan) is null)
            {
                book.TakeTouched();
                taken.Add(
                    new(
                        new(Id(1000 + i).Value),
                        plan.Kind,
                        plan.Basis.From,
                        "",
                        null,
                        "",
                        plan.Links,
                        null!,
                        DateTimeOffset.UnixEpoch.AddSeconds(i)
                    )
                );
            }
            else
            {
                Assert.All(before, b => Assert.Equal(b.Value, book.Of(b.Key)));
            }
        }

        return (book, taken);
    }

    private static SuccessionPlan PlanOf(Move m, IReadOnlyList<OrganizationId> known, int step)
    {
        var (a, b, c) = (known[m.A % known.Count], known[m.B % known.Count], known[m.C % known.Count]);
        var (basis, fresh) = (new SuccessionBasis(First.AddDays(10 * m.Day), "QĐ"), Id(100 + (2 * step)));
        SuccessionLink[] links = m.Kind switch
        {
            SuccessionKind.Merge => m.D % 2 == 0 ? [new(a, fresh), new(b, fresh)] : [new(a, c), new(b, c), new(c, c)],
            SuccessionKind.Split => m.D % 2 == 0 ? [new(a, fresh), new(a, Id(101 + (2 * step)))] : [new(a, a), new(a, fresh)],
            SuccessionKind.Dissolve => [new(a, null)],
            _ => [new(a, a)],
        };
        var changed = m.Kind switch
        {
            SuccessionKind.Rename => new SuccessorDraft(a, $"Tên {step}"),
            SuccessionKind.Move => new SuccessorDraft(a, Parent: b),
            _ => null,
        };
        return new SuccessionPlan(m.Kind, basis, [.. links.Distinct()])
        {
            New = links
                .Select(l => l.Successor)
                .OfType<OrganizationId>()
                .Except(known)
                .ToDictionary(id => id, id => new SuccessorDraft(null, $"Mới {id.Value}", Parent: m.D % 3 == 0 ? c : null)),
            Changed = changed is null ? [] : new Dictionary<OrganizationId, SuccessorDraft> { [a] = changed },
            ChildrenTo = m.D % 5 == 0 ? null : c,
        };
    }

    private static OrganizationId Id(int number) => OrganizationId.From(new Guid(number, 0, 0, new byte[8]));
}
