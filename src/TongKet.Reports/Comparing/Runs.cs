using System.Text;

namespace TongKet.Reports.Comparing;

/// <summary>
/// Puts words of one kind that follow each other into one run; what went stands before what came. A blank between two changed words belongs to both, so
/// that a rewritten sentence is one change and not one for each word.
/// </summary>
internal sealed class Runs
{
    private readonly List<ChangedRun> _done = [];
    private readonly StringBuilder _blank = new();
    private readonly StringBuilder _same = new();
    private readonly StringBuilder _gone = new();
    private readonly StringBuilder _come = new();

    public void Add(ChangeKind kind, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (kind is ChangeKind.Same && string.IsNullOrWhiteSpace(word) && _gone.Length + _come.Length > 0)
            {
                _blank.Append(word);
            }
            else if (kind is ChangeKind.Same)
            {
                Close();
                _same.Append(word);
            }
            else
            {
                Flush(_same, ChangeKind.Same);
                _gone.Append(_blank);
                _come.Append(_blank);
                _blank.Clear();
                (kind is ChangeKind.Removed ? _gone : _come).Append(word);
            }
        }
    }

    public IReadOnlyList<ChangedRun> Take()
    {
        Close();
        Flush(_same, ChangeKind.Same);
        return _done;
    }

    private void Close()
    {
        Flush(_gone, ChangeKind.Removed);
        Flush(_come, ChangeKind.Added);
        _same.Append(_blank);
        _blank.Clear();
    }

    private void Flush(StringBuilder text, ChangeKind kind)
    {
        if (text.Length > 0)
        {
            _done.Add(new(kind, text.ToString()));
            text.Clear();
        }
    }
}
