using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Finds the closing (Nơi nhận, signature) behind the body and reads it.</summary>
internal sealed class ClosingPass(PaperView view, int body)
{
    private const int Longest = 60;
    private readonly SignatureReader _signature = new();
    private readonly RecipientReader _copies = new();
    private bool _inCopies;
    private bool _afterCopies;

    public Closing Read()
    {
        var first = First();
        var next = first;
        var end = Math.Min(view.Passages.Count, first + Longest);
        while (next < end && !IsBehind(view.Passages[next], next - first))
        {
            Take(view.Passages[next]);
            next++;
        }

        _signature.Finish();
        return new Closing
        {
            Authority = _signature.Authority,
            Position = _signature.Position,
            Name = _signature.Name,
            Copies = _copies.Entries,
            First = first,
            Annex = next,
        };
    }

    private int First()
    {
        for (var i = Math.Max(body, 1); i < view.Passages.Count; i++)
        {
            var text = view.Passages[i].Value;
            if (SignLines.IsCopies(text) || SignLines.IsAuthority(text) || IsBareSignature(i))
            {
                return i;
            }
        }

        return view.Passages.Count;
    }

    /// <summary>A position in capitals right before a person's name, where neither Nơi nhận nor an authority stands.</summary>
    private bool IsBareSignature(int i) =>
        SignLines.IsPosition(view.Passages[i].Value) && i + 1 < view.Passages.Count && SignLines.IsName(view.Passages[i + 1].Value);

    private void Take(Passage passage)
    {
        var value = passage.Value;
        if (SignLines.IsCopies(value) || SignLines.IsAlsoTo(value))
        {
            _inCopies = true;
            _afterCopies = false;
            var colon = value.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && colon + 1 < value.Length)
            {
                _copies.TakeInline(passage.Text.Slice(colon + 1));
            }

            return;
        }

        if (passage.IsBullet)
        {
            _copies.Take(passage);
            return;
        }

        var isSignature =
            SignLines.IsAuthority(value)
            || SignLines.IsPosition(value)
            || (_signature.IsStarted && (SignLines.IsName(value) || Casing.IsUpper(value)));
        if (isSignature && _signature.Take(passage.Text))
        {
            _afterCopies = _inCopies;
        }
        else if (_inCopies && !_afterCopies && !(passage.StartsCell && _copies.Count > 0))
        {
            _copies.Take(passage);
        }
    }

    /// <summary>Behind the signer's name only the copies may still follow; an annex's title ends the closing anyway.</summary>
    private bool IsBehind(Passage passage, int distance)
    {
        if (distance > 0 && AnnexTitles.Starts(passage.Value))
        {
            return true;
        }

        var isCopies = SignLines.IsCopies(passage.Value) || SignLines.IsAlsoTo(passage.Value) || (_inCopies && passage.IsBullet);
        return _signature.IsDone && !isCopies && !(_inCopies && !_afterCopies);
    }
}
