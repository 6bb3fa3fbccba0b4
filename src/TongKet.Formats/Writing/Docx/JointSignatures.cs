using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Joint issuers sign side by side: the lead at the right, the others at the left, one below the other (HD 36-HD/VPTW, 1.7.2).</summary>
internal static class JointSignatures
{
    public static Table Write(IReadOnlyList<PaperSignature> signatures, FootLayout foot, double width)
    {
        var rows = new List<IReadOnlyList<IEnumerable<Paragraph>>>();
        for (var i = 1; i < signatures.Count; i++)
        {
            // Names stand in rows of their own, so that a position of two lines does not push one name below the other.
            rows.Add([FootWriter.Powers(signatures[i], foot), i == 1 ? FootWriter.Powers(signatures[0], foot) : []]);
            rows.Add([Name(signatures[i]), i == 1 ? Name(signatures[0]) : []]);
        }

        return Make.Frame([width / 2, width / 2], rows);
    }

    private static IEnumerable<Paragraph> Name(PaperSignature signature) => [Make.Paragraph(Styles.Signer, signature.Name)];
}
