namespace TongKet.Formats.Checking.Locating;

/// <summary>Words that every paper of a family prints; what is found by them may still be misspelt.</summary>
internal static class FixedWords
{
    public const string Party = "ĐẢNG CỘNG SẢN VIỆT NAM";
    public const string State = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string Recipients = "Nơi nhận:";
    public const string Addressee = "Kính gửi:";
    public const string MisspeltAddressee = "Kính gởi:";
}
