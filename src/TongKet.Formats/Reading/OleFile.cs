using System.Text;

namespace TongKet.Formats.Reading;

/// <summary>Old Office files and encrypted new ones share a container; the names of its streams tell them apart ([MS-CFB], [MS-OFFCRYPTO]).</summary>
internal static class OleFile
{
    /// <summary>A Word file without a password.</summary>
    public static bool IsWord(ReadOnlySpan<byte> bytes) => !Has(bytes, "EncryptedPackage") && Has(bytes, "WordDocument");

    public static Refusal Refusal(ReadOnlySpan<byte> bytes) =>
        Has(bytes, "EncryptedPackage") ? PaperRefusals.Encrypted
        : Has(bytes, "Workbook") || Has(bytes, "PowerPoint Document") ? PaperRefusals.OtherOffice
        : PaperRefusals.UnknownKind;

    private static bool Has(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
