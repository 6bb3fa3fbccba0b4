using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Reads the closing (Nơi nhận, signatures) behind the body.</summary>
internal sealed class ClosingPass(PaperView view, int body)
{
    private const int Longest = 80;
    private const int MostSignatures = 6;
    private readonly List<SignatureReader> _signatures = [new()];
    private readonly RecipientReader _copies = new();
    private bool _inCopies;
    private bool _afterCopies;

    public Closing Read()
    {
        var first = ClosingStart.Find(view, body);
        var next = first;
        var end = Math.Min(view.Passages.Count, first + Longest);
        while (next < end && !IsBehind(view.Passages[next], next - first))
        {
            Take(view.Passages[next]);
            next++;
        }

        return new Closing
        {
            Signatures = [.. _signatures.Where(s => s.IsStarted).Select(s => s.Fact)],
            Copies = _copies.Entries,
            First = first,
            Annex = next,
        };
    }

    private void Take(Passage passage)
    {
        var value = passage.Value;
        if (SignMarks.IsNoise(value))
        {
            return;
        }

        if (MixedColumns.Split(passage.Text, _signatures[^1] is { IsStarted: true, IsDone: false }) is { } mixed)
        {
            Take(new Passage(mixed.Left, passage.StartsCell, passage.Table, passage.Marks));
            Current(mixed.Right.Text).Take(mixed.Right);
        }
        else if (
            passage.IsBullet
            && SignLines.IsWholeAuthority(passage.Content.Text)
            && Current(passage.Content.Text).Take(passage.Content)
        )
        {
            // A scan's speck in front of "KT. CHỦ TỊCH" is no bullet.
            _afterCopies = _inCopies;
        }
        else if (SignLines.IsCopies(value) || SignLines.IsAlsoTo(value))
        {
            StartCopies(passage);
        }
        else if (passage.IsBullet || (_inCopies && value.StartsWith("~ ", StringComparison.Ordinal)))
        {
            _copies.Take(passage.IsBullet ? passage : Bulleted(passage));
        }
        else if (IsSignature(value) && Current(value).Take(passage.Text))
        {
            _afterCopies = _inCopies;
        }
        else if (_copies.Count > 0 && !_signatures[^1].IsStarted && PersonName.HasFamily(value))
        {
            _signatures[^1].TakeName(passage.Text);
        }
        else if (_inCopies && !_afterCopies && !(passage.StartsCell && _copies.Count > 0))
        {
            _copies.Take(passage);
        }
    }

    // OCR reads a bullet's dash as "~".
    private static Passage Bulleted(Passage passage) => new(passage.Text.WithFirst('-'), passage.StartsCell, passage.Table, passage.Marks);

    private void StartCopies(Passage passage)
    {
        _inCopies = true;
        _afterCopies = false;
        var colon = passage.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon + 1 < passage.Value.Length)
        {
            _copies.TakeInline(passage.Text.Slice(colon + 1));
        }
    }

    private bool IsSignature(string value) =>
        SignLines.IsAuthority(value)
        || SignLines.IsPosition(value)
        || SignLines.NameInside(value) is not null
        || (_signatures[^1].IsStarted && (PersonName.Is(value) || Casing.IsUpper(value) || SignLines.IsAlso(value)));

    /// <summary>Behind a signer's name another authority or position opens the signature of a joint issuer.</summary>
    private SignatureReader Current(string value)
    {
        if (_signatures[^1].IsDone && _signatures.Count < MostSignatures && Opens(value))
        {
            _signatures.Add(new SignatureReader());
        }

        return _signatures[^1];
    }

    private static bool Opens(string value) => SignLines.IsAuthority(value) || SignLines.IsPosition(value);

    /// <summary>Behind the signer's name only copies and a second signature may still follow; an annex's title ends the closing anyway.</summary>
    private bool IsBehind(Passage passage, int distance)
    {
        if (distance > 0 && AnnexTitles.Starts(passage.Value))
        {
            return true;
        }

        if (!_signatures[^1].IsDone || SignMarks.IsNoise(passage.Value) || Opens(passage.Value))
        {
            return false;
        }

        var isCopies =
            SignLines.IsCopies(passage.Value)
            || SignLines.IsAlsoTo(passage.Value)
            || (_inCopies && passage.IsBullet)
            || (_inCopies && !_afterCopies && _copies.GoesOn(passage));
        return !isCopies;
    }
}
