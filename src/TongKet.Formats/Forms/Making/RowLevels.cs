using System.Text.RegularExpressions;

namespace TongKet.Formats.Forms.Making;

/// <summary>How deep a row stands by its mark: a kind of mark seen for the first time goes one deeper, one seen before comes back to its level.</summary>
internal sealed partial class RowLevels
{
    private readonly List<string> _kinds = [];

    public int Of(string label)
    {
        var kind = Kind(label.Trim());
        var at = _kinds.IndexOf(kind);
        if (at >= 0)
        {
            _kinds.RemoveRange(at + 1, _kinds.Count - at - 1);
            return at;
        }

        _kinds.Add(kind);
        return _kinds.Count - 1;
    }

    private static string Kind(string label) =>
        label.Length == 0 ? "none"
        : Roman().IsMatch(label) ? "roman"
        : Numbers().Match(label) is { Success: true } numbers ? $"number{numbers.Groups["more"].Captures.Count}"
        : label is "-" or "+" or "•" ? label
        : char.IsUpper(label[0]) ? "upper"
        : "lower";

    [GeneratedRegex(@"^[IVX]+[.)]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^\(?\d+(?<more>\.\d+)*[.)]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();
}
