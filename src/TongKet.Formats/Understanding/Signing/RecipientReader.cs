using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Reads the entries of Nơi nhận or Kính gửi: one entry a bullet, without bullet and final punctuation.</summary>
internal sealed class RecipientReader
{
    private readonly List<List<MappedText>> _entries = [];
    private bool _hasBullets;

    public int Count => _entries.Count;

    public void TakeInline(MappedText text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text.Text[i] == ';')
            {
                Start(text.Slice(start, i - start));
                start = i + 1;
            }
        }
    }

    /// <summary>Takes a line: a bullet starts an entry, any other line goes on with the last one.</summary>
    public void Take(MappedText line, bool startsCell)
    {
        var label = LabelReader.Read(line.Text);
        if (label is { IsBullet: true })
        {
            _hasBullets = true;
            Start(line.Slice(label.ContentStart));
        }
        else if (_entries.Count > 0 && !startsCell && (_hasBullets || !LineShapes.EndsSentence(_entries[^1][^1].Text) && !_entries[^1][^1].Text.EndsWith(',')))
        {
            _entries[^1].Add(line);
        }
        else
        {
            Start(label is { Kind: LabelKind.Number } ? line.Slice(label.ContentStart) : line);
        }
    }

    public IReadOnlyList<Fact<string>> Entries => [.. _entries.Select(MappedText.Join).Select(t => new Fact<string>(t.Text.TrimEnd('.', ',', ';', ':', '/', ' '), t.WholeSpan, _hasBullets ? 0.95 : 0.85)).Where(f => f.Value.Length > 1)];

    private void Start(MappedText text)
    {
        if (!text.IsEmpty)
        {
            _entries.Add([text]);
        }
    }
}
