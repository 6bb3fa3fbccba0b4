using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Reads authority, position and name of one signature from lines in order.</summary>
internal sealed class SignatureReader
{
    private const int LongestLine = 100;
    private readonly List<MappedText> _authority = [];
    private readonly List<MappedText> _position = [];
    private readonly List<string> _signals = [];
    private MappedText? _name;

    public bool IsStarted => _authority.Count + _position.Count > 0 || _name is not null;

    public bool IsDone => _name is not null;

    public SignatureFact Fact => new(Join(_authority), Join(_position), Name());

    /// <summary>Takes a line if it belongs to this signature.</summary>
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
                _signals.Add("on-one-line");
                return true;
            }

            var inside = SignLines.PositionInside(text) ?? line.Length;
            _authority.Add(line.Slice(0, inside));
            if (inside < line.Length)
            {
                _position.Add(line.Slice(inside));
            }

            return true;
        }

        if (SignLines.NameInside(text) is { } inner)
        {
            _position.Add(line.Slice(0, text[..inner].TrimEnd().Length));
            _name = line.Slice(inner);
            _signals.Add("on-one-line");
            return true;
        }

        if (IsStarted && PersonName.Is(text))
        {
            _name = PersonName.WithoutTitle(line);
            return true;
        }

        // A name in capitals stands below the position; a family name may also be an office's first word ("TỔNG").
        if (_position.Count > 0 && PersonName.IsInCapitals(text) && !SignLines.IsPosition(text))
        {
            _name = PersonName.WithoutTitle(line);
            _signals.Add("name-in-capitals");
            return true;
        }

        if (SignLines.IsPosition(text) || (IsStarted && SignLines.IsAlso(text)))
        {
            _position.Add(line);
            return true;
        }

        if (IsStarted && Casing.IsUpper(text) && text.Length < LongestLine)
        {
            (_position.Count > 0 ? _position : _authority).Add(line);
            _signals.Add("unknown-office");
            return true;
        }

        return false;
    }

    /// <summary>A name below "Nơi nhận" where no office stands.</summary>
    public void TakeName(MappedText line)
    {
        _name = PersonName.WithoutTitle(line);
        _signals.Add("name-only");
    }

    private Fact<string>? Name() =>
        _name is null ? null : new Fact<string>(_name.Printed, _name.WholeSpan, _signals.Count == 0 ? 0.97 : 0.85) { Signals = _signals };

    private Fact<string>? Join(List<MappedText> parts)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var joined = MappedText.Join(parts);
        var confidence =
            _name is null ? 0.8
            : _signals.Contains("unknown-office") ? 0.88
            : 0.96;
        return new Fact<string>(joined.Printed, joined.WholeSpan, confidence)
        {
            Signals = _name is null ? [.. _signals, "without-name"] : _signals,
        };
    }
}
