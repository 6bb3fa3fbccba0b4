using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Mapping;

/// <summary>Matches headings to sections: the best total likeness that keeps both orders, then strong matches out of order, then children with their parent.</summary>
internal sealed class Alignment(IReadOnlyList<ReportHeading> headings, IReadOnlyList<FlatSection> sections)
{
    /// <summary>Below this likeness a heading rather has no section.</summary>
    private const double Threshold = 0.38;
    private const double OutOfOrder = 0.62;

    /// <summary>What the bullets under a section say it should hold counts a little.</summary>
    private const double HintWeight = 0.12;
    private readonly double[,] _likeness = new double[headings.Count, sections.Count];
    private readonly (int Section, double Confidence)[] _match = new (int, double)[headings.Count];

    public IReadOnlyList<(int Section, double Confidence)> Match()
    {
        Array.Fill(_match, (-1, 0));
        Compare();
        InOrder();
        Stray();
        Level();
        Inherit();
        return _match;
    }

    private void Compare()
    {
        var space = new TitleSpace(headings.Select(h => h.Title).Concat(sections.Select(s => s.Section.Title)));
        var titles = sections.Select(s => TitleSpace.Words(s.Section.Title)).ToList();
        var guidance = sections
            .Select(s => TitleSpace.Words(string.Join(' ', s.Section.Children.Where(FlatSection.IsBullet).Select(c => c.Title))))
            .ToList();
        var kinds = sections
            .Select(s => LabelReader.Read(s.Section.Label + ". x")?.Kind ?? LabelReader.Read(s.Section.Label + ") x")?.Kind)
            .ToList();
        for (var i = 0; i < headings.Count; i++)
        {
            var words = TitleSpace.Words(headings[i].Title);
            for (var j = 0; j < sections.Count; j++)
            {
                var likeness = words.Count == 0 || sections[j].IsGuidance ? 0 : space.Likeness(words, titles[j]);
                var bonus = (headings[i].Label == sections[j].Section.Label ? 0.04 : 0) + (headings[i].Kind == kinds[j] ? 0.03 : 0);
                var hint = likeness == 0 ? 0 : HintWeight * space.Share(words, guidance[j]);
                _likeness[i, j] = likeness == 0 ? 0 : likeness + bonus + hint;
            }
        }
    }

    /// <summary>Longest common path through both orders, weighted by likeness over the threshold.</summary>
    private void InOrder()
    {
        var best = new double[headings.Count + 1, sections.Count + 1];
        for (var i = headings.Count - 1; i >= 0; i--)
        {
            for (var j = sections.Count - 1; j >= 0; j--)
            {
                var take = _likeness[i, j] >= Threshold ? _likeness[i, j] - (Threshold / 2) + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(take, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        for (int i = 0, j = 0; i < headings.Count && j < sections.Count; )
        {
            var isTaken = _likeness[i, j] >= Threshold && best[i, j] <= _likeness[i, j] - (Threshold / 2) + best[i + 1, j + 1];
            if (isTaken)
            {
                _match[i] = (j, Math.Min(0.98, 0.4 + (_likeness[i, j] * 0.6)));
                i++;
                j++;
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>A report that changed the order still has its sections.</summary>
    private void Stray()
    {
        var taken = _match.Select(m => m.Section).ToHashSet();
        for (var i = 0; i < headings.Count; i++)
        {
            if (_match[i].Section >= 0)
            {
                continue;
            }

            var best = -1;
            for (var j = 0; j < sections.Count; j++)
            {
                best = !taken.Contains(j) && _likeness[i, j] >= OutOfOrder && (best < 0 || _likeness[i, j] > _likeness[i, best]) ? j : best;
            }

            if (best >= 0)
            {
                _match[i] = (best, Math.Min(0.8, _likeness[i, best] * 0.8));
                taken.Add(best);
            }
        }
    }

    /// <summary>Where a heading's neighbours answer the children of its section, it answers a child too, if one before theirs is free.</summary>
    private void Level()
    {
        for (var i = 0; i + 1 < headings.Count; i++)
        {
            var next = NextSibling(i);
            var (section, confidence) = _match[i];
            if (section < 0 || next < 0 || _match[next].Section < 0 || sections[_match[next].Section].Parent != section)
            {
                continue;
            }

            var free = sections.Where(s =>
                s.Parent == section && !s.IsGuidance && s.Index < _match[next].Section && _match.All(m => m.Section != s.Index)
            );
            if (free.MaxBy(s => _likeness[i, s.Index]) is { } child && _likeness[i, child.Index] >= Threshold / 2)
            {
                _match[i] = (child.Index, confidence * 0.9);
            }
        }
    }

    private int NextSibling(int i)
    {
        var next = i + 1;
        while (next < headings.Count && headings[next].Parent >= i)
        {
            next++;
        }

        return next < headings.Count && headings[next].Parent == headings[i].Parent && headings[next].Kind == headings[i].Kind ? next : -1;
    }

    /// <summary>A heading of the report's own under a mapped one is part of that one's answer.</summary>
    private void Inherit()
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var parent = headings[i].Parent;
            if (_match[i].Section < 0 && parent >= 0 && _match[parent].Section >= 0)
            {
                _match[i] = (_match[parent].Section, _match[parent].Confidence * 0.7);
            }
        }
    }
}
