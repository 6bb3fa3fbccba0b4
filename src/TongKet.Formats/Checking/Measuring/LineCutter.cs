using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Checking.Measuring;

/// <summary>Cuts a paragraph into its lines. Deleted text of tracked changes, notes and drawings are left out.</summary>
internal static class LineCutter
{
    public static IEnumerable<IReadOnlyList<LinePiece>> Lines(Paragraph paragraph, StyleFacts styles)
    {
        var line = new List<LinePiece>();
        foreach (var run in Runs(paragraph))
        {
            var facts = styles.Of(paragraph, run);
            foreach (var part in run.ChildElements)
            {
                switch (part)
                {
                    case WordText word:
                        line.Add(new LinePiece(run, word, word.Text, facts));
                        break;
                    case TabChar:
                        line.Add(new LinePiece(run, null, "\t", facts));
                        break;
                    case NoBreakHyphen:
                        line.Add(new LinePiece(run, null, "-", facts));
                        break;
                    case Break or CarriageReturn:
                        yield return line;
                        line = [];
                        break;
                }
            }
        }

        yield return line;
    }

    private static IEnumerable<Run> Runs(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    yield return run;
                    break;
                case Hyperlink or InsertedRun or MoveToRun or SimpleField or SdtRun or SdtContentRun:
                    foreach (var run in Runs(child))
                    {
                        yield return run;
                    }

                    break;
            }
        }
    }
}
