using TongKet.Formats.RichTexts;
using TongKet.Kernel.Time;

namespace TongKet.Consolidation.Taking;

/// <summary>
/// One unit's sentence made to stand for several: "Đảng ủy A đã tổ chức 11 hội nghị." becomes "Đã tổ chức 11 hội nghị (Đảng ủy A, Đảng ủy B)."; the paper
/// names everybody who says so, and a person may still write it otherwise.
/// </summary>
internal static class SharedWording
{
    // More names than this are no sentence any more: they are counted, and the annex of sources has each.
    private const int MostNamed = 12;

    public static (string Html, string Text) Of(string html, string own, IReadOnlyList<string> units)
    {
        var names = units.Count > MostNamed ? $"({units.Count} đơn vị)" : $"({string.Join(", ", units)})";
        List<RichBlock> blocks = [.. RichText.Parse(html).Blocks];
        if (blocks is [RichParagraph { Runs.Count: > 0 } only])
        {
            List<RichRun> runs = [.. only.Runs];
            runs[0] = runs[0] with { Text = WithoutName(runs[0].Text, own) };
            var said = runs[^1].Text.TrimEnd();
            var end = said.Length > 0 && said[^1] is '.' or ';' or ',' ? said[^1..] : "";
            runs[^1] = runs[^1] with { Text = said[..^end.Length] };
            blocks[0] = only with { Runs = [.. runs, new RichRun($" {names}{end}")] };
        }
        else
        {
            blocks.Add(new RichParagraph([new RichRun(names)]));
        }

        var body = RichText.Parse(new RichTextBody(blocks).ToHtml());
        return (body.ToHtml(), body.ToPlainText());
    }

    // Only the name alone at the beginning: "Đảng ủy A và Đảng ủy B", "Đảng ủy A1" stay as they are.
    private static string WithoutName(string text, string own)
    {
        var said = text.TrimStart();
        if (!said.StartsWith(own, StringComparison.OrdinalIgnoreCase) || said.Length <= own.Length || said[own.Length] is not (' ' or ','))
        {
            return text;
        }

        var rest = said[own.Length..].TrimStart(' ', ',');
        return rest.Length == 0 || rest.StartsWith("và ", StringComparison.Ordinal)
            ? text
            : char.ToUpper(rest[0], VietnamTime.Culture) + rest[1..];
    }
}
