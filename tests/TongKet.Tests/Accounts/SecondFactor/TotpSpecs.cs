using System.Text;
using TongKet.Accounts.SecondFactor;

namespace TongKet.Tests.Accounts.SecondFactor;

public sealed class TotpSpecs
{
    // RFC 6238, appendix B: SHA-1, eight digits.
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_codes_are_those_of_the_RFC(long second, string code) =>
        Assert.Equal(code, Totp.Code(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(second)), digits: 8));

    [Theory]
    // RFC 4226, appendix D: six digits.
    [InlineData(0, "755224")]
    [InlineData(1, "287082")]
    [InlineData(9, "520489")]
    public void Six_digits_are_the_last_six(long step, string code) => Assert.Equal(code, Totp.Code(Secret, step));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_go_wrong_by_one_step(int off, bool taken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);

        var step = Totp.StepOf(Totp.Code(Secret, Totp.StepAt(now) + off), Secret, now, lastStep: 0);

        Assert.Equal(taken ? Totp.StepAt(now) + off : null, step);
    }

    [Fact]
    public void A_code_that_was_used_and_those_before_it_are_refused()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var step = Totp.StepAt(now);

        Assert.Null(Totp.StepOf(Totp.Code(Secret, step), Secret, now, lastStep: step));
        Assert.Null(Totp.StepOf(Totp.Code(Secret, step - 1), Secret, now, lastStep: step));
        Assert.Equal(step + 1, Totp.StepOf(Totp.Code(Secret, step + 1), Secret, now, lastStep: step));
    }

    [Theory]
    [InlineData("050 471", true)]
    [InlineData("05047", false)]
    [InlineData("", false)]
    [InlineData("abcdef", false)]
    public void Spaces_do_not_matter_and_other_things_are_no_code(string typed, bool taken) =>
        Assert.Equal(taken, Totp.StepOf(typed, Secret, DateTimeOffset.FromUnixTimeSeconds(1111111111), lastStep: 0) is not null);

    [Theory]
    // RFC 4648, 10, without padding.
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void The_key_to_type_is_base32(string bytes, string text) => Assert.Equal(text, Base32.Of(Encoding.ASCII.GetBytes(bytes)));

    [Fact]
    public void The_picture_is_square_and_has_the_corner_of_a_QR_code()
    {
        var (path, size) = QrPicture.Draw("otpauth://totp/TongKet:ai.do?secret=MZXW6YTBOI&issuer=TongKet");

        Assert.InRange(size, 29, 80);
        Assert.Contains("M4 4h1v1h-1z", path, StringComparison.Ordinal);
        Assert.DoesNotContain("M0 0h", path, StringComparison.Ordinal);
    }
}
