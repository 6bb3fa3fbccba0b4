namespace TongKet.Formats.Tests.Understanding;

/// <summary>Signatures that lost a line: position and name together, a name alone, a short position.</summary>
public sealed class ScantSignatureSpecs
{
    private const string Body = "KẾ HOẠCH\nchống hạn\n\nI. NHIỆM VỤ\n1. Sở Y tế cấp thuốc khử trùng nước.\n\n";

    [Theory]
    [InlineData("CHỦ TỊCH     Trần Văn Biển", null, "CHỦ TỊCH", "Trần Văn Biển")]
    [InlineData("Nơi nhận:\n- Như trên;\n- Lưu: VT.\nLê Thị Sóng Biển", null, null, "Lê Thị Sóng Biển")]
    [InlineData(
        "Nơi nhận:\n- Lưu: VT.\n\nTM. BAN THƯỜNG VỤ\nP. CHỦ TỊCH\n\nLê Thị Sóng",
        "TM. BAN THƯỜNG VỤ",
        "P. CHỦ TỊCH",
        "Lê Thị Sóng"
    )]
    public void What_is_left_of_a_signature_is_read(string end, string? authority, string? position, string name)
    {
        var signature = Samples.Extract(Body + end + "\n").Signature;

        Assert.Equal((authority, position, name), (signature?.Authority, signature?.Position, signature?.Name));
    }
}
