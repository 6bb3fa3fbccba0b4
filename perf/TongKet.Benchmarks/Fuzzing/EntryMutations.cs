using System.Text;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Whole parts of a package lost, doubled, renamed, exchanged, filled with something else.</summary>
internal static class EntryMutations
{
    private static readonly string[] Names =
    [
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/footnotes.xml",
        "word/header1.xml",
        "../../etc/x",
        "word\\document.xml",
        "/word/document.xml",
        "WORD/DOCUMENT.XML",
        "xl/workbook.xml",
        "EncryptedPackage",
        "\u0001",
    ];

    public static string Apply(Package package, Dice dice)
    {
        var parts = package.Parts;
        if (parts.Count == 0)
        {
            return " none";
        }

        var (at, kind) = (dice.Below(parts.Count), dice.Below(9));
        var (name, bytes) = parts[at];
        switch (kind)
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(dice.Below(parts.Count), (name, bytes));
                break;
            case 2:
                parts[at] = (dice.Of(Names), bytes);
                break;
            case 3:
                var other = dice.Below(parts.Count);
                (parts[at], parts[other]) = ((name, parts[other].Bytes), (parts[other].Name, bytes));
                break;
            case 4:
                parts[at] = (name, []);
                break;
            case 5:
                parts[at] = (name, bytes[..dice.Below(bytes.Length + 1)]);
                break;
            case 6:
                parts[at] = (name, ByteMutations.Apply(bytes, dice, new StringBuilder()));
                break;
            case 7:
                parts[at] = (name, Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)));
                break;
            default:
                parts.AddRange(Enumerable.Range(0, dice.Size(2500)).Select(i => ($"p{i}.xml", bytes[..Math.Min(bytes.Length, 100)])));
                break;
        }

        return $" entry{kind}:{name}";
    }
}
