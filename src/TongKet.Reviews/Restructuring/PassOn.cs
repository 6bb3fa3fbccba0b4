using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Deadlines;

namespace TongKet.Reviews.Restructuring;

/// <summary>Carries one succession out in one review, whose places are all at hand.</summary>
internal sealed class PassOn(
    TongKetDb db,
    Review review,
    List<Participant> places,
    SuccessionView succession,
    OrganizationLineage lineage,
    TimeProvider clock
)
{
    private readonly PassingWords _words = new(succession, lineage);

    public void Run()
    {
        var before = review.Readdress(Heir);
        foreach (var place in places.ToList())
        {
            Readdress(place, before);
        }

        // The one that has written most hands its report on; the others' drafts are material beside it.
        foreach (
            var place in places
                .Where(p => p.ClosedBy is null && succession.Links.Any(l => l.Predecessor == p.Organization))
                .OrderByDescending(p => p.Step)
                .ThenBy(p => p.Id.Value)
                .ToList()
        )
        {
            One(place);
        }
    }

    private OrganizationId Heir(OrganizationId id) => succession.Ends(id) && succession.SuccessorsOf(id) is [var heir, ..] ? heir : id;

    private void Readdress(Participant place, bool reviewChanged)
    {
        if (place.Readdress(Heir) is { } old)
        {
            Note(place, PassingKind.Readdressed, null, _words.Readdressed(old, Heir(old)));
        }
        else if (reviewChanged)
        {
            Tell(place, PassingKind.Readdressed, "");
        }
    }

    /// <summary>Passes one place on.</summary>
    public void One(Participant place)
    {
        var (old, heirs) = (place.Organization, succession.SuccessorsOf(place.Organization));
        if (!succession.Ends(old))
        {
            // It goes on and keeps its place; only what was cut off from it begins to owe.
            Add(place, old, succession.Kind is SuccessionKind.Split && !place.State.IsSent ? heirs.Where(h => h != old) : []);
        }
        else if (place.State.IsSent)
        {
            Note(place, PassingKind.Kept, null, _words.Kept(old, heirs));
        }
        else if (heirs is [var heir, ..] && heir != place.Recipient)
        {
            PassTo(place, old, heir);
            Add(place, old, heirs.Skip(1));
        }
        else
        {
            place.Close(succession.Id, null);
            Note(place, PassingKind.Closed, null, _words.Closed(old));
        }
    }

    private void PassTo(Participant place, OrganizationId old, OrganizationId heir)
    {
        if (places.Find(p => p.Organization == heir && p.ClosedBy is null) is not { } own)
        {
            place.PassTo(heir);
            Note(place, PassingKind.Moved, null, _words.Moved(old, heir));
            return;
        }

        place.Close(succession.Id, own.Id);
        var words = _words.Merged(old, heir, own.State.IsSent);
        Note(place, PassingKind.Merged, null, words);
        Note(own, PassingKind.Merged, place.Id, words);
        if (!own.State.IsSent && own.Deadline is { } day && place.Deadline is { } later && later > day)
        {
            // Two obligations in one: the one who had more time keeps it.
            db.Add(own.Move(DeadlineChangeKind.Moved, later, words, succession.RecordedBy.Name, clock));
        }
    }

    private void Add(Participant source, OrganizationId old, IEnumerable<OrganizationId> heirs)
    {
        foreach (var heir in heirs.Where(h => h != source.Recipient && places.TrueForAll(p => p.Organization != h)).ToList())
        {
            var added = source.For(heir, clock.NewId<ParticipantId>());
            db.Add(added);
            places.Add(added);
            Note(added, PassingKind.Added, source.Id, _words.Added(old, heir));
        }
    }

    private void Note(Participant place, PassingKind kind, ParticipantId? source, string words)
    {
        db.Add(
            new Passing
            {
                Id = clock.NewGuid(),
                Review = review.Id,
                Participant = place.Id,
                Succession = succession.Id,
                Kind = kind,
                Source = source,
                Words = words,
                At = clock.GetUtcNow(),
            }
        );
        Tell(place, kind, words);
    }

    private void Tell(Participant place, PassingKind kind, string words) =>
        db.Publish(
            new ParticipantPassedOn(
                place.Id,
                kind,
                place.Organization,
                place.Recipient,
                place.Via,
                review.Owner,
                words,
                succession.RecordedBy
            ),
            clock
        );
}
