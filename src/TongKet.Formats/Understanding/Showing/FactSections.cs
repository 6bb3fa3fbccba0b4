using System.Globalization;

namespace TongKet.Formats.Understanding.Showing;

/// <summary>All that was found, in the order in which a clerk looks at a paper.</summary>
internal sealed class FactSections(Extraction found)
{
    private int _number;

    public IReadOnlyList<ShownSection> Build() =>
        [
            new("Phần đầu văn bản", [.. Heading()]),
            new("Kính gửi", Many("/addressees", FactKind.Recipient, "Kính gửi", found.Addressees)),
            new("Nơi nhận", Many("/copies", FactKind.Recipient, "Nơi nhận", found.Copies)),
            new("Chữ ký", [.. Signature("/signature", found.Signature)]),
            new("Chữ ký cùng ban hành", [.. found.CoSignatures.SelectMany((c, i) => Signature(At("/coSignatures", i), c))]),
            new("Viện dẫn", [.. found.References.Select(Citation)]),
            new("Tên gọi tắt", Many("/aliases", FactKind.Citation, "Gọi tắt", [.. found.Aliases.Select(a => $"{a.Name} = {a.Symbol}")])),
            new("Nhiệm vụ", [.. found.Assignments.Select(Task)]),
            .. found.Outlines.Select(
                (o, i) =>
                    new ShownSection($"Đề cương: {o.Title}", [.. o.Sections.Select((s, j) => Section(At($"/outlines/{i}/sections", j), s))])
            ),
            new("Số liệu hỏi bằng lời", [.. found.Indicators.Select(Indicator)]),
            new("Biểu số liệu", [.. found.StatisticsTables.Select(Form)]),
        ];

    private IEnumerable<ShownFact> Heading() =>
        Present(
            FactKind.Heading,
            ("/kind", "Thể loại", found.Kind),
            ("/symbol", "Số, ký hiệu", found.Symbol),
            ("/issuedOn", "Ngày ban hành", found.IssuedOn is { } day ? ShownValues.Day(day) : null),
            ("/place", "Địa danh", found.Place),
            ("/issuer", "Cơ quan ban hành", found.Issuer),
            ("/parentIssuer", "Cơ quan cấp trên", found.ParentIssuer),
            ("/subject", "Trích yếu", found.Subject)
        );

    private IEnumerable<ShownFact> Signature(string pointer, SignatureBlock signature) =>
        Present(
            FactKind.Signature,
            (pointer + "/authority", "Thể thức ký", signature.Authority),
            (pointer + "/position", "Chức vụ", signature.Position),
            (pointer + "/name", "Người ký", signature.Name)
        );

    private ShownFact Citation(Reference reference, int index)
    {
        var (at, word) = (At("/references", index), Numbered("Viện dẫn", index));
        var fact = Fact(at, FactKind.Citation, word, word, reference.Symbol);
        return fact with
        {
            Parts =
            [
                .. Present(
                    FactKind.Citation,
                    (at + "/issuedOn", "Ngày", reference.IssuedOn is { } day ? ShownValues.Day(day) : null),
                    (at + "/issuer", "Cơ quan", reference.Issuer),
                    (at + "/relation", "Quan hệ", reference.Relation is { } relation ? ShownValues.Of(relation) : null)
                ),
            ],
        };
    }

    private IEnumerable<ShownFact> Present(FactKind kind, params IEnumerable<(string Pointer, string Name, string? Value)> fields) =>
        Present(kind, fields.Select(f => (f.Pointer, f.Name, f.Name, f.Value)));

    private IEnumerable<ShownFact> Present(
        FactKind kind,
        params IEnumerable<(string Pointer, string Mark, string Name, string? Value)> fields
    ) => fields.Where(f => f.Value is not null).Select(f => Fact(f.Pointer, kind, f.Mark, f.Name, f.Value!));

    private List<ShownFact> Many(string pointer, FactKind kind, string word, IReadOnlyList<string> values) =>
        [.. values.Select((v, i) => Fact(At(pointer, i), kind, Numbered(word, i), Numbered(word, i), v))];

    private ShownFact Task(Assignment task, int index)
    {
        var (at, mark) = (At("/assignments", index), Numbered("NV", index));
        var whole = Fact(at, FactKind.Task, mark, Numbered("Nhiệm vụ", index), task.Action);
        var parts = new List<ShownFact>
        {
            Fact(at + "/leads", FactKind.Lead, $"{mark} chủ trì", "Chủ trì", string.Join("; ", task.Leads)),
            Fact(at + "/schedule", FactKind.Schedule, $"{mark} hạn", "Thời hạn", ShownValues.Of(task.Schedule)),
        };
        parts.AddRange(
            Present(
                FactKind.Support,
                ($"{at}/support", $"{mark} phối hợp", "Phối hợp", task.Support.Count == 0 ? null : string.Join("; ", task.Support)),
                ($"{at}/submitTo", $"{mark} báo cáo về", "Báo cáo về", task.SubmitTo),
                ($"{at}/via", $"{mark} qua", "Qua", task.Via)
            )
        );
        parts.AddRange(Present(FactKind.Product, ($"{at}/product", $"{mark} sản phẩm", "Sản phẩm", task.Product)));
        return whole with { Parts = parts };
    }

    private ShownFact Section(string pointer, OutlineSection section)
    {
        var fact = Fact(pointer, FactKind.Outline, "ĐC", section.Label, section.Title);
        return fact with { Parts = [.. section.Children.Select((c, i) => Section(At(pointer + "/children", i), c))] };
    }

    private ShownFact Indicator(AskedFigure figure, int index)
    {
        var unit = figure.Unit.Length > 0 ? $" ({figure.Unit})" : "";
        return Fact(At("/indicators", index), FactKind.Indicator, Numbered("SL", index), Numbered("Số liệu", index), figure.Name + unit);
    }

    private ShownFact Form(StatisticsTable form, int index)
    {
        var word = Numbered("Biểu", index);
        var head = string.Join("; ", form.Columns.Select(c => string.Join(" › ", c.Path)));
        return Fact(At("/statisticsTables", index), FactKind.Form, word, word, $"{form.Rows.Count} dòng; cột: {head}");
    }

    private ShownFact Fact(string pointer, FactKind kind, string mark, string name, string value) =>
        new(++_number, kind, mark, name, value, found.Evidence.GetValueOrDefault(pointer));

    private static string At(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    private static string Numbered(string word, int index) => string.Create(CultureInfo.InvariantCulture, $"{word} {index + 1}");
}
