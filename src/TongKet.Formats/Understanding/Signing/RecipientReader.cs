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
    public void Take(Passage passage)
    {
        var line = passage.Text;
        var startsCell = passage.StartsCell;
        if (passage.IsBullet)
        {
            _hasBullets = true;
            Start(passage.Content);
        }
        else if (
            _entries.Count > 0
            && !startsCell
            && (_hasBullets || !LineShapes.EndsSentence(_entries[^1][^1].Text) && !_entries[^1][^1].Text.EndsWith(','))
        )
        {
            _entries[^1].Add(line);
        }
        else
        {
            Start(passage.Label is { Kind: LabelKind.Number } ? passage.Content : line);
        }
    }

    public IReadOnlyList<Fact<string>> Entries => [.. _entries.Select(MappedText.Join).Select(Entry).Where(f => f.Value.Length > 1)];

    private Fact<string> Entry(MappedText text) =>
        new(text.Text.TrimEnd('.', ',', ';', ':', '/', ' '), text.WholeSpan, _hasBullets ? 0.95 : 0.85);

    private void Start(MappedText text)
    {
        if (!text.IsEmpty)
        {
            _entries.Add([text]);
        }
    }
}
