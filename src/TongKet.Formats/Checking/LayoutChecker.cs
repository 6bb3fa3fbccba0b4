using DocumentFormat.OpenXml.Packaging;
using TongKet.Formats.Checking.Checks;
using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Reading;
using TongKet.Formats.Reading.Docx;
using TongKet.Formats.Understanding;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking;

/// <summary>
/// Compares a Word file with the rules on layout (NĐ 30/2020/NĐ-CP, Phụ lục I; HD 05-HD/VPTW, before it HD 36-HD/VPTW) and sets right
/// what can be set right without touching the substance.
/// </summary>
/// <remarks>Reads the file with <see cref="PaperReader"/> first, so all its limits and refusals hold here too. Never throws on content.</remarks>
public static class LayoutChecker
{
    private static readonly IReadOnlyList<ILayoutCheck> Rules =
    [
        new PresenceCheck(),
        new PageCheck(),
        new PageNumberCheck(),
        new LettersCheck(),
        new LookCheck(),
        new HeadingCheck(),
        new ArticleCheck(),
        new AppendixCheck(),
        new AlignmentCheck(),
        new ParagraphCheck(),
        new WordingCheck(),
        new EndMarkCheck(),
        new SeparatorCheck(),
        new ArchiveCheck(),
        new LeadInCheck(),
    ];

    /// <summary>Says what breaks the rules.</summary>
    /// <param name="bytes">The Word file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="today">The day that decides the layout when the paper has no date yet.</param>
    /// <param name="ct">Stops the check.</param>
    public static Task<LayoutAnswer> CheckAsync(
        ReadOnlyMemory<byte> bytes,
        string fileName,
        DateOnly today,
        CancellationToken ct = default
    ) => RunAsync(bytes, fileName, today, repair: false, ct);

    /// <summary>Says what breaks the rules and gives a file in which the repairable part of it is set right, with a log of every change.</summary>
    /// <inheritdoc cref="CheckAsync"/>
    public static Task<LayoutAnswer> RepairAsync(
        ReadOnlyMemory<byte> bytes,
        string fileName,
        DateOnly today,
        CancellationToken ct = default
    ) => RunAsync(bytes, fileName, today, repair: true, ct);

    private static async Task<LayoutAnswer> RunAsync(
        ReadOnlyMemory<byte> bytes,
        string fileName,
        DateOnly today,
        bool repair,
        CancellationToken ct
    )
    {
        var read = await PaperReader.ReadAsync(bytes, fileName, ReadingLimits.Default, ct);
        if (read.Paper is not { } paper)
        {
            return new LayoutAnswer(null, read.Refusal);
        }

        if (paper.Format is not PaperFormat.Docx)
        {
            return new LayoutAnswer(null, CheckRefusals.OnlyWord);
        }

        try
        {
            Unpack(bytes, ct);
            var facts = PaperExtractor.Extract(paper);
            return Run(bytes, (ProfileChoice.For(paper, facts, today), facts), repair) is { } checkedPaper
                ? new LayoutAnswer(checkedPaper, null)
                : new LayoutAnswer(null, PaperRefusals.DamagedWord);
        }
        catch (RefusedException refused)
        {
            return new LayoutAnswer(null, refused.Refusal);
        }
        catch (Exception damage) when (damage is not OperationCanceledException and not OutOfMemoryException)
        {
            // The reader forgives more than Word's own model does.
            return new LayoutAnswer(null, PaperRefusals.DamagedWord);
        }
    }

    // Word's model unpacks parts that the reader leaves alone: all of them are counted first.
    private static void Unpack(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        using var parts = new PackageParts(bytes, ReadingLimits.Default, ct);
        foreach (var name in parts.Names)
        {
            // A picture holds no tags: as markup it would be one endless run of text.
            using var part = IsMarkup(name) ? parts.Open(name) : parts.OpenAny(name);
            part?.CopyTo(Stream.Null);
        }
    }

    private static bool IsMarkup(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static CheckedPaper? Run(ReadOnlyMemory<byte> bytes, (LayoutProfile Profile, Extraction Facts) known, bool repair)
    {
        var profile = known.Profile;
        using var file = new MemoryStream();
        file.Write(bytes.Span);
        file.Position = 0;
        var before = "";
        List<Departure> departures;
        using (var document = WordprocessingDocument.Open(file, repair, new OpenSettings { AutoSave = false }))
        {
            if (MeasuredPaper.Of(document) is not { } measured)
            {
                return null;
            }

            departures = Departures(measured, profile, known.Facts);
            if (!repair)
            {
                return new CheckedPaper(profile, [.. departures.Select(d => d.Finding)], [], null);
            }

            before = Substance.Of(measured, departures.SelectMany(d => d.Fixes).Select(f => f.Prescribed).OfType<Prescribed>());
            foreach (var fix in departures.SelectMany(d => d.Fixes))
            {
                fix.Apply();
            }

            document.Save();
        }

        return Repaired(file.ToArray(), before, profile, departures);
    }

    // The promise "without touching the substance" is checked on the file that was written.
    private static CheckedPaper Repaired(byte[] file, string before, LayoutProfile profile, List<Departure> departures)
    {
        using var again = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(again, isEditable: false);
        return MeasuredPaper.Of(document) is { } measured && Substance.Of(measured, []) == before
            ? new CheckedPaper(
                profile,
                [.. departures.Select(d => d.Finding)],
                [.. departures.SelectMany(d => d.Fixes).Select(f => f.Change)],
                file
            )
            // The findings still hold; the person sets them right.
            : new CheckedPaper(profile, [.. departures.Select(d => d.Finding with { IsRepairable = false })], [], null);
    }

    private static List<Departure> Departures(MeasuredPaper measured, LayoutProfile profile, Extraction facts)
    {
        var context = new CheckContext(PaperLocator.Locate(measured), profile, facts);
        return [.. Rules.SelectMany(r => r.Check(context)).OrderBy(d => d.Finding.Component)];
    }
}
