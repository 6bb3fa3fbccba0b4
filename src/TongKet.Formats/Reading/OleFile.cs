using System.Text;

namespace TongKet.Formats.Reading;

/// <summary>Old Office files and encrypted new ones share a container; the names of its streams tell them apart ([MS-CFB], [MS-OFFCRYPTO]).</summary>
internal static class OleFile
{
    public static Refusal Refusal(ReadOnlySpan<byte> bytes) =>
        Has(bytes, "EncryptedPackage") ? PaperRefusals.Encrypted
        : Has(bytes, "WordDocument") ? PaperRefusals.OldWord
        : Has(bytes, "Workbook") || Has(bytes, "PowerPoint Document") ? PaperRefusals.OtherOffice
        : PaperRefusals.UnknownKind;

    private static bool Has(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
