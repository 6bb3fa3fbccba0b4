using System.Globalization;
using Microsoft.AspNetCore.Http;
using TongKet.Formats.Forms;

namespace TongKet.Reviews.Forming;

/// <summary>Reads the rows or columns of the form editor.</summary>
internal static class PostedLines
{
    private const int Most = 1_000;

    public static IReadOnlyList<WorkLine> Read(IFormCollection form, string axis)
    {
        var lines = new List<WorkLine>();
        for (var i = 0; i < Math.Min(form[$"{axis}-ma"].Count, Most); i++)
        {
            string Said(string field) => PostedForm.At(form, $"{axis}-{field}", i);
            lines.Add(
                new WorkLine(
                    new FormLine(Said("ma"), Said("ten"))
                    {
                        Label = Said("tt"),
                        Level = int.TryParse(Said("cap"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 0,
                        IsHeading = Said("loai") == "TieuDe",
                        Unit = Said("dvt"),
                        Type = Enum.TryParse<IndicatorType>(Said("loai"), out var type) ? type : null,
                        Aggregation = Enum.TryParse<Aggregation>(Said("gop"), out var rule) ? rule : null,
                        Formula = Said("ct"),
                        Weight = Said("qs"),
                    },
                    Said("cu")
                )
            );
        }

        return lines;
    }
}
