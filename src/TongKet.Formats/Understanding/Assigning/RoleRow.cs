using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The cells of a row that say who and when.</summary>
internal sealed partial record RoleRow(MappedText Lead, MappedText Support, MappedText Time)
{
    /// <summary>The row below a merged cell: what it leaves open is as above.</summary>
    public RoleRow Under(RoleRow own) => new(Lead, own.Support.IsEmpty ? Support : own.Support, own.Time.IsEmpty ? Time : own.Time);

    /// <summary>The cells as lines of roles; one cell may hold both, "Chủ trì: X; phối hợp: Y" or "X (chủ trì), Y".</summary>
    public IEnumerable<RoleLine> Lines()
    {
        var (start, inside) = RoleLine.Parse(Lead);
        if (start == 0)
        {
            return inside.Append(new RoleLine(Role.Support, Support)).Append(new RoleLine(Role.Time, Time));
        }

        var with = With().Match(Folding.Fold(Lead.Text));
        var lead = with.Success ? Lead.Slice(0, with.Index) : Lead;
        var support = with.Success ? Lead.Slice(with.Index + with.Length) : MappedText.Empty;
        return
        [
            new RoleLine(Role.Lead, lead),
            new RoleLine(Role.Support, support),
            new RoleLine(Role.Support, Support),
            new RoleLine(Role.Time, Time),
        ];
    }

    /// <summary>"Sở X chủ trì, phối hợp với Sở Y".</summary>
    [GeneratedRegex(@"\s*\(?(?:chủ trì)?\)?\s*[,;]?\s*(?<!\p{L})phối hợp(?:\s+(?:với|cùng))?\s+", RegexOptions.None, 1000)]
    private static partial Regex With();
}
