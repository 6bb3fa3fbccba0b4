using System.Globalization;
using System.Text;
using QRCoder;

namespace TongKet.Accounts.SecondFactor;

/// <summary>A QR code as one path of an inline SVG: no script, no style, no picture to fetch.</summary>
internal static class QrPicture
{
    /// <summary>The path, and the number of squares on a side.</summary>
    public static (string Path, int Size) Draw(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < data.ModuleMatrix.Count; x++)
            {
                if (data.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (path.ToString(), data.ModuleMatrix.Count);
    }
}
