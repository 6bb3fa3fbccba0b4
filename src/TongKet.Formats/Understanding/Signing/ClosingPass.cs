using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Finds the closing (Nơi nhận, signature) behind the body and reads it, in one column or in two.</summary>
internal sealed class ClosingPass(PaperView view, int bodyLine)
{
    private const int LongestClosing = 70;
    private const int RightColumn = 34;
    private readonly SignatureReader _signature = new();
    private readonly RecipientReader _copies = new();
    private bool _inCopies;
    private bool _afterCopies;

    public Closing Read()
    {
        var first = FirstLine();
        var next = first;
        var end = Math.Min(view.Lines.Count, first + LongestClosing);
        while (next < end && !IsAnnex(next, first))
        {
            foreach (var (text, isRight) in Pieces(view.Lines[next]))
            {
                Take(text, isRight, view.Lines[next].StartsCell);
            }

            next++;
        }

        _signature.Finish();
        return new Closing
        {
            Authority = _signature.Authority,
            Position = _signature.Position,
            Name = _signature.Name,
            Copies = _copies.Entries,
            FirstLine = first,
            AnnexLine = next,
        };
    }

    private int FirstLine()
    {
        for (var i = Math.Max(bodyLine, 1); i < view.Lines.Count; i++)
        {
            var line = view.Lines[i];
            if (line.Pieces.Any(p => SignLines.IsCopies(p.Text.Text) || SignLines.IsAuthority(p.Text.Text)) || IsBareSignature(i))
            {
                return i;
            }
        }

        return view.Lines.Count;
    }

    /// <summary>A position in capitals right before a person's name, where neither Nơi nhận nor an authority stands.</summary>
    private bool IsBareSignature(int i) =>
        SignLines.IsPosition(view.Lines[i].Value)
        && i + 1 < view.Lines.Count
        && SignLines.IsName(view.Lines[i + 1].Value)
        && view.Lines.Count - i < LongestClosing;

    /// <summary>The pieces of a line; a second column is told by what stands in it.</summary>
    private IEnumerable<(MappedText Text, bool IsRight)> Pieces(PaperLine line)
    {
        var last = line.Pieces[^1];
        var isRight = last.Column >= RightColumn && IsSignature(last.Text.Text) && !last.Text.Text.StartsWith('(');
        if (!isRight || line.Pieces.Count == 1)
        {
            yield return (line.Text, isRight);
            yield break;
        }

        yield return (MappedText.Join([.. line.Pieces.Take(line.Pieces.Count - 1).Select(p => p.Text)]), false);
        yield return (last.Text, true);
    }

    private bool IsSignature(string text) => SignLines.IsAuthority(text) || SignLines.IsPosition(text) || (_signature.IsStarted && (SignLines.IsName(text) || Words.Casing.IsUpper(text)));

    private void Take(MappedText text, bool isRight, bool startsCell)
    {
        var value = text.Text;
        if (SignLines.IsCopies(value) || SignLines.IsAlsoTo(value))
        {
            _inCopies = true;
            _afterCopies = false;
            var colon = value.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && colon + 1 < value.Length)
            {
                _copies.TakeInline(text.Slice(colon + 1));
            }

            return;
        }

        var isBullet = LabelReader.Read(value) is { IsBullet: true };
        if (_inCopies && !isRight && (isBullet || (!_afterCopies && !(startsCell && _copies.Count > 0) && !IsSignature(value))))
        {
            _copies.Take(text, startsCell);
            return;
        }

        if (!isBullet && _signature.Take(text))
        {
            _afterCopies = !isRight;
        }
    }

    private bool IsAnnex(int index, int first)
    {
        var line = view.Lines[index];
        var isTitled = AnnexTitles.Starts(line.Value) && index > first;
        return isTitled || (_signature.IsDone && !(_inCopies ? LabelReader.Read(line.Value) is { IsBullet: true } : SignLines.IsCopies(line.Value)) && !line.Pieces.Any(p => SignLines.IsCopies(p.Text.Text)) && (_copies.Count > 0 || index - first > 12));
    }
}
