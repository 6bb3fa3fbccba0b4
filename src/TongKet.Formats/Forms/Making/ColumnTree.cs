using System.Text.RegularExpressions;
using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms.Making;

/// <summary>The columns of a table as a tree of headers, with the codes and formulas of the row that numbers them: "(3)=(1)+(2)".</summary>
internal static partial class ColumnTree
{
    public static IReadOnlyList<FormLine> Of(FormGrid grid, GridHead head)
    {
        var lines = new List<FormLine>();
        var codes = Codes(grid, head);
        var open = new List<GridCell>();
        for (var column = 0; column < grid.Columns; column++)
        {
            if (head.IsStub(column))
            {
                continue;
            }

            var path = Path(grid, head, column);
            if (path.Count == 0)
            {
                continue;
            }

            var shared = path.Zip(open).TakeWhile(p => ReferenceEquals(p.First, p.Second)).Count();
            shared = Math.Min(shared, path.Count - 1);
            for (var level = shared; level < path.Count; level++)
            {
                lines.Add(Line(path[level].Text, level, level == path.Count - 1 ? codes[column] : null, lines.Count, codes.Values));
            }

            open = path;
        }

        var known = lines.Select(l => l.Code).ToHashSet();
        return [.. lines.Select(l => l with { Formula = Usable(l.Formula, known, l.Code) })];
    }

    private static List<GridCell> Path(FormGrid grid, GridHead head, int column) =>
        [
            .. Enumerable
                .Range(head.First, head.End - head.First)
                .Select(row => grid.At(row, column))
                .OfType<GridCell>()
                .Where(c => c.Text.Length > 0)
                .Distinct(),
        ];

    private static FormLine Line(string title, int level, string? numbered, int index, IEnumerable<string> codes)
    {
        var unit = Unit().Match(title) is { Success: true } match ? match.Groups["unit"].Value : "";
        var name = unit.Length > 0 ? Unit().Replace(title, "").Trim() : title.Trim();
        var formula = numbered?.IndexOf('=') is > 0 and var at ? numbered[(at + 1)..] : "";
        var code = numbered is null ? Free($"N{index + 1}", codes) : Code(numbered);
        var percent =
            unit == "%"
            || name.StartsWith("Tỷ lệ", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Tỉ lệ", StringComparison.OrdinalIgnoreCase);
        return new FormLine(code, name.Length > 0 ? name : title)
        {
            Level = level,
            Unit = unit,
            Formula = formula,
            Type =
                HeadWords.IsRemark(name) ? IndicatorType.Text
                : percent ? IndicatorType.Percent
                : null,
        };
    }

    private static Dictionary<int, string> Codes(FormGrid grid, GridHead head)
    {
        var data = Enumerable.Range(0, grid.Columns).Where(c => !head.IsStub(c)).ToList();
        var said = data.ToDictionary(c => c, c => head.NumberRow is { } row ? grid.TextAt(row, c).Trim() : "");
        var usable = said.Values.All(t => t.Length > 0) && said.Values.Select(Code).Distinct().Count() == said.Count;
        return usable ? said : data.Select((c, i) => (c, Code: $"{i + 1}")).ToDictionary(x => x.c, x => x.Code);
    }

    private static string Free(string code, IEnumerable<string> taken) => taken.Any(t => Code(t) == code) ? code + "'" : code;

    private static string Code(string numbered) => numbered.Split('=')[0].Trim(' ', '(', ')');

    // "(1)+(2)", "4/3*100", "4:3x100": numbers that are columns become references, others stay numbers.
    private static string Usable(string printed, HashSet<string> codes, string own)
    {
        if (printed.Length == 0)
        {
            return "";
        }

        var text = printed.Replace(':', '/').Replace('x', '*').Replace('×', '*').Replace("%", "", StringComparison.Ordinal);
        var formula = Reference()
            .Replace(
                text,
                m =>
                    codes.Contains(m.Groups["code"].Value) && m.Groups["code"].Value != own
                        ? $"[{m.Groups["code"].Value}]"
                        : m.Value.Trim('(', ')')
            )
            .Trim();
        return formula.Contains('[') && Parser.Read(formula).Node is not null ? formula : "";
    }

    [GeneratedRegex(@"\s*\((?<unit>[^()]{1,30})\)\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\((?<code>[A-Za-z]|\d{1,3})\)|(?<code>\b[A-Za-z]\b|\b\d{1,3}\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
