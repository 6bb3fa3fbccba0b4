using TongKet.Formats.Forms;

namespace TongKet.Formats.Tests.Forms;

/// <summary>Forms and values made from a seed.</summary>
internal static class GeneratedForm
{
    private static readonly string[] Words = ["Số chi bộ", "Đảng viên", "Hội nghị & tọa đàm", "Tỷ lệ <nữ>", "Kinh phí “đã chi”", "Ước đạt"];

    public static StatisticalForm Of(Random random)
    {
        var form = Any(random);
        // A sum over words does not hold together: that form goes without it.
        return FormLayout.Of(form).Layout is not null
            ? form
            : form with
            {
                Columns = [.. form.Columns.Select(c => c with { Formula = "" })],
            };
    }

    private static StatisticalForm Any(Random random) =>
        new(
            random.Next(2) == 0 ? "" : $"{random.Next(1, 20):00}/TK",
            Words[random.Next(Words.Length)],
            Lines(random, "C", random.Next(1, 7), false),
            Lines(random, "", random.Next(1, 15), true)
        )
        {
            Unit = random.Next(2) == 0 ? "" : "người",
        };

    public static IReadOnlyList<CellEntry> Values(FormLayout layout, Random random) =>
        [.. layout.Asked.Where(_ => random.Next(4) > 0).Select(c => Entry(c, random))];

    private static List<FormLine> Lines(Random random, string prefix, int count, bool rows)
    {
        var (lines, level) = (new List<FormLine>(), 0);
        for (var i = 1; i <= count; i++)
        {
            level = i == 1 ? 0 : random.Next(0, level + 2);
            lines.Add(
                new FormLine($"{prefix}{i}", $"{Words[random.Next(Words.Length)]} {i}")
                {
                    Level = level,
                    Label = rows && random.Next(2) == 0 ? $"{i}" : "",
                    Unit = random.Next(3) == 0 ? "%" : "",
                    Type = random.Next(4) == 0 ? (IndicatorType)random.Next(5) : null,
                    IsHeading = rows && i < count && random.Next(6) == 0,
                }
            );
        }

        // The last two columns' sum, now and then.
        return rows || count < 3 || lines.Exists(l => l.Type is not null)
            ? lines
            : [.. lines, new FormLine("T", "Tổng") { Formula = $"[{prefix}{count}] + 1" }];
    }

    private static CellEntry Entry(Indicator cell, Random random)
    {
        var value = random.Next(6) switch
        {
            0 => CellValue.Of(0),
            1 => CellValue.Nothing,
            2 => new CellValue(CellState.NotApplicable),
            _ => cell.Type switch
            {
                IndicatorType.Text => CellValue.Of($"Chữ {random.Next(100)}"),
                IndicatorType.Date => CellValue.Of($"{random.Next(1, 29):00}/0{random.Next(1, 10)}/2026"),
                IndicatorType.Integer => CellValue.Of(random.Next(-100, 1_000_000)),
                _ => CellValue.Of(decimal.Round((decimal)(random.NextDouble() * 1e6) * (random.Next(8) == 0 ? 1e10m : 1), 6)),
            },
        };
        if (!cell.Type.IsNumber && value.Number is not null)
        {
            value = CellValue.Nothing;
        }

        return new CellEntry(
            cell.Key.Row,
            cell.Key.Column,
            value.State,
            value.Number,
            value.Text,
            random.Next(9) == 0 ? $"Ghi chú {random.Next(9)}" : null
        );
    }
}
