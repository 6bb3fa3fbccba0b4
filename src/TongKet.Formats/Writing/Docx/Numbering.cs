using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Lists: "-" then "+" for bullets, "1." then "a)" for numbers; each numbered list starts anew.</summary>
internal sealed class Numbering(LayoutProfile profile)
{
    public const int Levels = 4;
    private const int Bullets = 1;
    private readonly List<(int Id, int Level)> _numbered = [];

    public int Take(bool ordered, int level)
    {
        if (!ordered)
        {
            return Bullets;
        }

        _numbered.Add((Bullets + 1 + _numbered.Count, Math.Min(level, Levels - 1)));
        return _numbered[^1].Id;
    }

    public DocumentFormat.OpenXml.Wordprocessing.Numbering Write()
    {
        var numbering = new DocumentFormat.OpenXml.Wordprocessing.Numbering(Scheme(1, false), Scheme(2, true));
        numbering.Append(new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Bullets });
        foreach (var (id, level) in _numbered)
        {
            numbering.Append(
                new NumberingInstance(
                    new AbstractNumId { Val = 2 },
                    new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }
                )
                {
                    NumberID = id,
                }
            );
        }

        return numbering;
    }

    private AbstractNum Scheme(int id, bool ordered)
    {
        var scheme = new AbstractNum { AbstractNumberId = id };
        scheme.Append(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel });
        for (var level = 0; level < Levels; level++)
        {
            scheme.Append(LevelOf(level, ordered));
        }

        return scheme;
    }

    private Level LevelOf(int level, bool ordered)
    {
        var (format, text) = (ordered, level % 2) switch
        {
            (true, 0) => (NumberFormatValues.Decimal, $"%{level + 1}."),
            (true, _) => (NumberFormatValues.LowerLetter, $"%{level + 1})"),
            (false, 0) => (NumberFormatValues.Bullet, "-"),
            (false, _) => (NumberFormatValues.Bullet, "+"),
        };
        return new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelSuffix { Val = LevelSuffixValues.Space },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(
                new Indentation { Left = "0", FirstLine = Length.Twips(profile.Body.FirstLineIndent).ToString() }
            )
        )
        {
            LevelIndex = level,
        };
    }
}
