namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>Puts the dark runs of neighbouring rows (or columns) of dots together into lines; a line a little aslant climbs from row to row.</summary>
internal sealed class RuleGathering(int least)
{
    private const int Most = 1_500;
    private readonly List<Growing> _rules = [];

    public void Add(int at, int from, int to)
    {
        if (to - from + 1 < least || _rules.Count >= Most)
        {
            return;
        }

        for (var i = _rules.Count - 1; i >= 0 && i >= _rules.Count - 200; i--)
        {
            if (_rules[i].Takes(at, from, to))
            {
                return;
            }
        }

        _rules.Add(new Growing(at, from, to));
    }

    /// <summary>The lines in points, turned level; what is thick is a picture or a shaded cell.</summary>
    public List<Rule> Rules(double points, double slope) =>
        [
            .. _rules
                .Where(r => r.Thickness <= Math.Max(6, least / 4) || Math.Abs(slope) > 0.001)
                .Select(r => r.Turned(slope))
                .Select(r => new Rule(r.At * points, r.From * points, r.To * points)),
        ];

    private sealed class Growing(int at, int from, int to)
    {
        private readonly int _first = at;
        private double _sum = (double)at * (to - from + 1);
        private double _length = to - from + 1;
        private int _last = at;

        public int Thickness => _last - _first + 1;

        public bool Takes(int at, int start, int end)
        {
            if (at - _last > 2 || at < _first || start > to + 4 || end < from - 4)
            {
                return false;
            }

            _sum += (double)at * (end - start + 1);
            _length += end - start + 1;
            (_last, from, to) = (Math.Max(_last, at), Math.Min(from, start), Math.Max(to, end));
            return true;
        }

        public Rule Turned(double slope) =>
            new((_sum / _length) - (slope * (from + to) / 2), from + (slope * _sum / _length), to + (slope * _sum / _length));
    }
}
