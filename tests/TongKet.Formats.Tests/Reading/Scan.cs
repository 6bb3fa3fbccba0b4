using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace TongKet.Formats.Tests.Reading;

/// <summary>Makes scans: pictures of pages, turned a little and with specks, in a PDF without any text.</summary>
internal static class Scan
{
    /// <summary>Turns a grey picture (PGM) about its middle and strews specks, always the same for the same seed.</summary>
    public static (int Width, int Height, byte[] Dots) Worn(byte[] pgm, double degrees, double specks, int seed = 7)
    {
        var (width, height, dots) = Parse(pgm);
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (cx, cy) = (width / 2.0, height / 2.0);
        var worn = new byte[dots.Length];
#pragma warning disable CA5394 // Specks, no secrets.
        var random = new Random(seed);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (sx, sy) = (cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos);
                worn[(y * width) + x] = (byte)Math.Clamp(At(dots, width, height, sx, sy) + random.Next(-20, 20), 0, 255);
            }
        }

        for (var n = 0; n < specks * dots.Length; n++)
        {
            worn[random.Next(worn.Length)] = 60;
        }
#pragma warning restore CA5394
        return (width, height, worn);
    }

    /// <summary>A PDF of pictures, one a page of A4 or lying A4.</summary>
    public static byte[] Pdf(params (int Width, int Height, byte[] Dots)[] pages)
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        Write(file, "%PDF-1.4\n");
        var kids = string.Join(' ', pages.Select((_, i) => $"{3 + (3 * i)} 0 R"));
        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add($"<</Type/Pages/Kids[{kids}]/Count {pages.Length}>>");
        for (var i = 0; i < pages.Length; i++)
        {
            var (wide, high) = pages[i].Width > pages[i].Height ? (842, 595) : (595, 842);
            var first = 3 + (3 * i);
            Add(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {wide} {high}]/Contents {first + 1} 0 R/Resources<</XObject<</P {first + 2} 0 R>>>>>>"
            );
            Add("<<", Encoding.ASCII.GetBytes($"{wide} 0 0 {high} 0 0 cm /P Do"));
            var image =
                $"<</Type/XObject/Subtype/Image/Width {pages[i].Width}/Height {pages[i].Height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode";
            Add(image, Packed(pages[i].Dots));
        }

        var end = file.Position;
        Write(file, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => Write(file, p.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n"));
        Write(file, $"trailer<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{end}\n%%EOF\n");
        return file.ToArray();

        void Add(string dictionary, byte[]? stream = null)
        {
            places.Add(file.Position);
            Write(file, $"{places.Count} 0 obj\n{dictionary}");
            if (stream is not null)
            {
                Write(file, $"/Length {stream.Length}>>\nstream\n");
                file.Write(stream);
                Write(file, "\nendstream");
            }

            Write(file, "\nendobj\n");
        }
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));

    private static byte[] Packed(byte[] dots)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zip.Write(dots);
        }

        return packed.ToArray();
    }

    private static byte At(byte[] dots, int width, int height, double x, double y)
    {
        var (ix, iy) = ((int)Math.Round(x), (int)Math.Round(y));
        return ix < 0 || iy < 0 || ix >= width || iy >= height ? (byte)250 : dots[(iy * width) + ix];
    }

    // "P5\n2481 3508\n255\n" and then a byte for each dot.
    private static (int Width, int Height, byte[] Dots) Parse(byte[] pgm)
    {
        var head = Encoding.ASCII.GetString(pgm, 0, 40).Split((char[])['\n', ' '], 5);
        var start = head[..4].Sum(h => h.Length + 1);
        return (int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture), pgm[start..]);
    }
}
