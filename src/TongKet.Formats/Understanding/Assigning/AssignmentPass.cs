using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Walks through the body and finds every task that a named body is given.</summary>
internal sealed class AssignmentPass(BodyFrame frame)
{
    private static readonly HashSet<string> WithoutTasks = new(["BC", "TTr", "BB", "GM"], StringComparer.Ordinal);
    private const int LongestNames = 1_500;
    private readonly SortedDictionary<(int Passage, int Order), FoundAssignment> _found = [];
    private readonly HashSet<int> _consumed = [];
    private readonly TaskContext _context = new();

    public IReadOnlyList<FoundAssignment> Read()
    {
        if (frame.Header.Kind is { } kind && WithoutTasks.Contains(kind.Value))
        {
            return [];
        }

        foreach (var block in RoleBlocks.Find(frame.Passages, _consumed))
        {
            Take(block);
        }

        for (var i = 0; i < frame.Passages.Count; i++)
        {
            Take(i);
        }

        return [.. _found.Values, .. frame.View.Paper.Blocks.OfType<TableBlock>().SelectMany(TasksOf)];
    }

    private IEnumerable<FoundAssignment> TasksOf(TableBlock table) =>
        TaskTable.Of(table, frame.View.Paper.Text)?.Read(frame.IssuedOn) ?? [];

    private void Take(int i)
    {
        var passage = frame.Passages[i];
        if (passage.Label is { } label)
        {
            _context.Enter(label.Kind);
            if (!_consumed.Contains(i))
            {
                TakeLabelled(i, passage, label);
            }
            else if (!label.IsBullet)
            {
                _context.Heading(label.Kind);
            }
        }
        else if (!_consumed.Contains(i))
        {
            TakePlain(i, passage);
        }
    }

    private void TakeLabelled(int i, Passage passage, Label label)
    {
        var text = passage.Content.Text;
        var hasChildren = HasChildren(i, label);
        if (SectionHeads.IsAim(text) && (hasChildren || !label.IsBullet))
        {
            _context.Aim(label.Kind);
            return;
        }

        if (_context.IsAim || _context.IsPart || text.Length == 0 || InfoLabels.Starts(text) || ClosingLines.IsClosing(text, true))
        {
            return;
        }

        if (hasChildren && new LeadFinder(text).FindHeading() is { } heading)
        {
            _context.Name(label.Kind, heading.In(text), passage.Content.Span(heading.Start, heading.End - heading.Start));
            return;
        }

        var isOpen = text[^1] == ':';
        var isHeading = hasChildren && (Casing.IsUpper(text) || text[^1] is not ('.' or ';' or '/' or ','));
        if (!isHeading)
        {
            Add(i, passage.Content, false);
        }
        else if (isOpen && label.Kind >= LabelKind.Number && OpensParts(i, text))
        {
            Add(i, passage.Content, false);
            _context.Parts(label.Kind);
        }
        else if (isOpen && new LeadFinder(text).Find() is { } lead)
        {
            _context.Name(label.Kind, lead.Bodies.In(text), passage.Content.Span(lead.Bodies.Start, lead.Bodies.End - lead.Bodies.Start));
        }
        else if (
            isOpen
            && label.Kind >= LabelKind.Letter
            && IsPlain(i + 1)
            && frame.Passages[i + 1].Value[^1] != ':'
            && _context.Leads.Count > 0
        )
        {
            // "a) Nhiệm vụ X:" and the paragraph below it are one item.
            _consumed.Add(i + 1);
            Add(i, MappedText.Join([passage.Content, frame.Passages[i + 1].Text]), false);
        }
        else
        {
            _context.Heading(label.Kind);
        }
    }

    private void TakePlain(int i, Passage passage)
    {
        var text = passage.Value;
        var isNote = text[0] is '¹' or '²' or '³' or '[' or (>= '⁰' and <= '⁹');
        if (isNote || InfoLabels.Starts(text) || _context.IsAim || _context.IsPart || ClosingLines.IsClosing(text, false))
        {
            return;
        }

        var opensItems = text[^1] == ':' && i + 1 < frame.Passages.Count && frame.Passages[i + 1].Label is not null;
        if (!opensItems)
        {
            Add(i, passage.Text, _context.Leads.Count == 0);
            return;
        }

        if (OpensParts(i, text) && _context.Deepest is { } deepest)
        {
            Add(i, passage.Text, false);
            _context.Parts(deepest);
        }
        else if (Ordered(text) is { } phrase)
        {
            var span = passage.Text.Span(phrase.Start, phrase.End - phrase.Start);
            if (_context.Deepest is { } kind)
            {
                _context.Name(kind, phrase.In(text), span);
            }
            else
            {
                _context.NameRoot(phrase.In(text), span);
            }
        }
    }

    /// <summary>Bodies that a lead-in orders, or that "cần tập trung … nhiệm vụ sau:".</summary>
    private static BodyPhrase? Ordered(string text)
    {
        if (new LeadFinder(text).FindOrdered() is { } ordered)
        {
            return ordered;
        }

        var (start, end) = Sentences.Of(text).Last();
        var sentence = text[start..end];
        var folded = Folding.Fold(sentence);
        var isCall =
            folded.Contains(" cần ", StringComparison.Ordinal)
            || folded.Contains(" phải ", StringComparison.Ordinal)
            || folded.Contains("tập trung", StringComparison.Ordinal);
        return isCall && new LeadFinder(sentence).FindBehindClause() is { } lead
            ? new BodyPhrase(
                [.. lead.Bodies.Names.Select(n => (n.Start + start, n.End + start))],
                lead.Bodies.Start + start,
                lead.Bodies.End + start,
                lead.Bodies.EndedBy
            )
            : null;
    }

    private void Take(RoleBlock block)
    {
        var leads = block.Lines.Where(l => l.Role == Role.Lead).Select(l => l.Value).ToList();
        var support = block.Lines.Where(l => l.Role == Role.Support).SelectMany(l => Names(l.Value)).ToList();
        var time = block.Lines.FirstOrDefault(l => l.Role == Role.Time);
        var schedule = time is null ? null : ScheduleReader.Read(time.Value.Text, true, frame.IssuedOn);
        var names = leads.SelectMany(Names).ToList();
        if (leads.Any(IsSpoken))
        {
            TakeSpoken(block, leads, time?.Value, schedule);
            return;
        }

        foreach (var i in block.Serves)
        {
            var content = frame.Passages[i].Content;
            var action = RoleLine.WithoutContentLabel(content.Text).TrimEnd('.', ';', ':', ',', ' ', '/');
            var (to, via) = Routing.Read(action);
            var assignment = new Assignment(names, support, action, to, via, schedule?.Schedule ?? new Schedule.None());
            var place = schedule is null ? default : time!.Value.Span(schedule.Start, schedule.Length);
            _found[(i, 0)] = new FoundAssignment(
                assignment,
                content.WholeSpan,
                0.9,
                leads[0].WholeSpan,
                0.93,
                place,
                schedule?.Confidence ?? 0.8
            );
        }
    }

    private static bool IsSpoken(MappedText value) =>
        RoleLine.WithoutScope(value.Text) is var text
        && new LeadFinder(text).Find() is { Bodies: { EndedBy: BodyPhraseEnd.Verb, IsByForm: false } };

    /// <summary>The value behind "Cơ quan thực hiện:" may itself say who does what.</summary>
    private void TakeSpoken(RoleBlock block, List<MappedText> values, MappedText? time, FoundSchedule? schedule)
    {
        var at = block.Serves.Count > 0 ? block.Serves[^1] : 0;
        foreach (var found in values.SelectMany(v => new ItemReader(v, new TaskContext(), frame.IssuedOn).Read(false)))
        {
            var isOpen = found.Assignment.Schedule is Schedule.None && schedule is not null;
            _found[(at, _found.Count)] = !isOpen
                ? found
                : found with
                {
                    Assignment = found.Assignment with { Schedule = schedule!.Schedule },
                    ScheduleSpan = time!.Span(schedule.Start, schedule.Length),
                    ScheduleConfidence = 0.85,
                };
        }
    }

    private static IReadOnlyList<string> Names(MappedText value)
    {
        var text = RoleLine.WithoutScope(value.Text[..Math.Min(value.Length, LongestNames)]).TrimEnd('.', ';', ' ');
        return [.. BodyNames.Split(text, Folding.Fold(text), 0, text.Length).Select(n => text[n.Start..n.End])];
    }

    private void Add(int i, MappedText item, bool isFree)
    {
        foreach (var found in new ItemReader(item, _context, frame.IssuedOn).Read(isFree))
        {
            _found[(i, _found.Count)] = found;
        }
    }

    private bool HasChildren(int i, Label label) =>
        i + 1 < frame.Passages.Count
        && (
            frame.Passages[i + 1].Label is { } next
                ? next.Kind > label.Kind
                : RoleLine.Read(frame.Passages[i + 1]) is null
                    && !label.IsBullet
                    && !ClosingLines.IsClosing(frame.Passages[i + 1].Value, false)
        );

    private bool IsPlain(int i) => i < frame.Passages.Count && frame.Passages[i].Label is null && RoleLine.Read(frame.Passages[i]) is null;

    /// <summary>Most items below are papers ("- Nghị định số …"), not tasks.</summary>
    private bool ListsPapers(int i)
    {
        var items = frame.Passages.Skip(i + 1).TakeWhile(p => p.IsBullet).ToList();
        return items.Count > 0 && items.Count(p => DocumentTypes.StartsWithName(p.Content.Text)) * 2 > items.Count;
    }

    /// <summary>"bao gồm:" and a list of papers below are parts of the task above them.</summary>
    private bool OpensParts(int i, string text)
    {
        var folded = Folding.Fold(text).TrimEnd(':', ' ');
        if (folded.EndsWith("bao gồm", StringComparison.Ordinal) || folded.EndsWith(" gồm", StringComparison.Ordinal))
        {
            return new LeadFinder(text).Find() is not null;
        }

        return _context.Leads.Count > 0 && ListsPapers(i);
    }
}
