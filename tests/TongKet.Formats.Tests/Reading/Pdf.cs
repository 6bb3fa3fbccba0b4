using System.Globalization;
using System.Text;

namespace TongKet.Formats.Tests.Reading;

/// <summary>Builds small PDF files: lines of text at places, in a font of equal widths whose codes are mapped to Vietnamese letters.</summary>
internal static class Pdf
{
    /// <summary>Width of every character in points, at 12 points.</summary>
    public const double Character = 6;

    public static byte[] With(params ReadOnlySpan<(double X, double Y, string Text)[]> pages) => Build(pages, "");

    public static byte[] Encrypted() =>
        Build(
            [
                [(72, 700, "abc")],
            ],
            "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
                + new string('1', 64)
                + "> /U <"
                + new string('2', 64)
                + "> >> /ID [<00><00>]"
        );

    private static byte[] Build(ReadOnlySpan<(double X, double Y, string Text)[]> pages, string trailer)
    {
        var letters = new StringBuilder();
        foreach (var page in pages)
        {
            foreach (var line in page)
            {
                letters.Append(line.Text);
            }
        }

        char[] alphabet = [.. letters.ToString().Distinct().Where(c => c != ' ')];
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "",
            $"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 32 /LastChar 255 /Widths [{string.Concat(Enumerable.Repeat("500 ", 224))}] /ToUnicode 4 0 R >>",
            Stream(Map(alphabet)),
        ];
        var kids = new StringBuilder();
        foreach (var page in pages)
        {
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count + 1} 0 R ");
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            );
            objects.Add(Stream(string.Concat(page.Select(l => Show(l, alphabet)))));
        }

        objects[1] = $"<< /Type /Pages /Count {pages.Length} /Kids [{kids}] >>";
        return Write(objects, trailer);
    }

    private static string Show((double X, double Y, string Text) line, char[] alphabet) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"BT /F1 12 Tf {line.X} {line.Y} Td <{string.Concat(line.Text.Select(c => Code(c, alphabet).ToString("X2", CultureInfo.InvariantCulture)))}> Tj ET\n"
        );

    private static int Code(char c, char[] alphabet) => c == ' ' ? 32 : 33 + Array.IndexOf(alphabet, c);

    private static string Map(char[] alphabet)
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
        );
        foreach (var chunk in alphabet.Append(' ').Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var c in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{Code(c, alphabet):X2}> <{(int)c:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Write(List<string> objects, string trailer)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var xref = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => pdf.Append(CultureInfo.InvariantCulture, $"{p:0000000000} 00000 n \n"));
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
