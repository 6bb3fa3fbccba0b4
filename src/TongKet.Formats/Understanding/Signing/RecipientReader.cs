using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Reads the entries of Nơi nhận or Kính gửi: one entry a bullet, without bullet and final punctuation.</summary>
internal sealed partial class RecipientReader
{
    /// <summary>A clerk's mark behind the archive's line: "NTH/08b".</summary>
    private const int LongestMark = 30;
    private readonly List<List<MappedText>> _entries = [];
    private bool _hasBullets;
    private bool _isClosed;

    public int Count => _entries.Count;

    /// <summary>Whether a line may belong to the list: behind the archive's line ("Lưu …") only a clerk's mark does.</summary>
    public bool GoesOn(Passage passage) =>
        passage.IsBullet || !IsArchive() || (passage.Value.Length <= LongestMark && !Casing.IsUpper(passage.Value) && !passage.StartsCell);

    /// <summary>Takes entries on one line: behind bullets, else between semicolons.</summary>
    public void TakeInline(MappedText text)
    {
        if (LabelReader.Read(text.Text) is { IsBullet: true } label)
        {
            TakeBulleted(text.Slice(label.ContentStart));
            return;
        }

        _isClosed = text.Text.EndsWith(';');
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

    /// <summary>Takes a line that is an entry of its own though no mark tells.</summary>
    public void TakeWhole(Passage passage) => Start(passage.Text);

    /// <summary>Takes a line: a bullet starts an entry, any other line goes on with the last one.</summary>
    public void Take(Passage passage)
    {
        var line = passage.Text;
        var startsCell = passage.StartsCell;
        if (!passage.IsBullet && IsArchive() && _entries[^1][^1].Text.EndsWith('.'))
        {
            // The archive's line is complete: this is the drafter's mark (NĐ 30/2020, box 12), nobody who receives the paper.
            return;
        }

        if (passage.IsBullet)
        {
            TakeBulleted(passage.Content);
        }
        else if (
            _entries.Count > 0
            && !startsCell
            && !_isClosed
            && (_hasBullets || !LineShapes.EndsSentence(_entries[^1][^1].Text) && !_entries[^1][^1].Text.EndsWith(','))
        )
        {
            _entries[^1].Add(line);
        }
        else
        {
            _isClosed = line.Text.EndsWith(';');
            Start(passage.Label is { Kind: LabelKind.Number } ? passage.Content : line);
        }
    }

    public IReadOnlyList<Fact<string>> Entries => [.. _entries.Select(MappedText.Join).Select(Entry).Where(f => f.Value.Length > 1)];

    private Fact<string> Entry(MappedText text) =>
        new(text.Printed.Trim('.', ',', ';', ':', '/', ' ', '=', '~', '|', '_'), text.WholeSpan, _hasBullets ? 0.95 : 0.85)
        {
            Signals = _hasBullets ? [] : ["without-bullets"],
        };

    private bool IsArchive() => _entries.Count > 0 && Folding.Fold(_entries[^1][0].Text).StartsWith("lưu", StringComparison.Ordinal);

    /// <summary>One bullet's text; where the line ends were lost, more bullets follow on the line: "… (b/c) - Các sở; - Lưu VT".</summary>
    private void TakeBulleted(MappedText text)
    {
        _hasBullets = true;
        var start = 0;
        foreach (Match bullet in InlineBullet().Matches(text.Text))
        {
            Start(text.Slice(start, bullet.Index - start));
            start = bullet.Index + bullet.Length;
        }

        Start(text.Slice(start));
    }

    private void Start(MappedText text)
    {
        while (text.Length > 2 && text.Text[0] is '-' or '–' && text.Text[1] == ' ')
        {
            // "- - Như trên;": a dump wrote the bullet twice.
            text = text.Slice(2);
        }

        if (!text.IsEmpty)
        {
            _entries.Add([text]);
        }
    }

    [GeneratedRegex(@"(?<=[)\].,;])\s[-–+]\s+(?=\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex InlineBullet();
}
