using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Reads authority, position and name from lines in order.</summary>
internal sealed class SignatureReader
{
    private readonly List<MappedText> _authority = [];
    private readonly List<MappedText> _position = [];
    private MappedText? _name;

    public bool IsStarted => _authority.Count + _position.Count > 0;

    public bool IsDone => _name is not null;

    public Fact<string>? Authority => Join(_authority);

    public Fact<string>? Position => Join(_position);

    public Fact<string>? Name => _name is null ? null : new Fact<string>(_name.Text, _name.WholeSpan, 0.95);

    /// <summary>Takes a line if it belongs to the signature.</summary>
    public bool Take(MappedText line)
    {
        var text = line.Text;
        if (IsDone)
        {
            return false;
        }

        if (_position.Count == 0 && SignLines.IsAuthority(text))
        {
            if (SignLines.Whole(text) is { } parts)
            {
                _authority.Add(line.Slice(0, parts.Position));
                _position.Add(line.Slice(parts.Position, parts.Name - parts.Position));
                _name = line.Slice(parts.Name);
                return true;
            }

            _authority.Add(line);
            return true;
        }

        if (SignLines.IsPosition(text) || (IsStarted && Folding.Fold(text) is "kiêm"))
        {
            _position.Add(line);
            return true;
        }

        if (IsStarted && Casing.IsUpper(text) && text.Length < 80)
        {
            (_position.Count > 0 ? _position : _authority).Add(line);
            return true;
        }

        if (IsStarted && SignLines.IsName(text))
        {
            _name = line;
            return true;
        }

        return false;
    }

    /// <summary>A name printed in capitals stands last among the position's lines.</summary>
    public void Finish()
    {
        if (
            _name is null
            && _position.Count > 1
            && !SignLines.IsPosition(_position[^1].Text)
            && _position[^1].Text.Count(c => c == ' ') is >= 1 and <= 4
        )
        {
            _name = _position[^1];
            _position.RemoveAt(_position.Count - 1);
        }
    }

    private static Fact<string>? Join(List<MappedText> parts)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var joined = MappedText.Join(parts);
        return new Fact<string>(joined.Text, joined.WholeSpan, 0.94);
    }
}
