using System.Text;

namespace TongKet.Formats.Tests.Understanding.Restoring;

/// <summary>Spoils a text as recognition of a scan does: marks lost or changed, capitals most, signs of one shape for another, specks at line ends.</summary>
internal sealed class ScanNoise(int seed, double share)
{
    private static readonly string[] Specks = [" '", " |", " ~", " »"];
    private readonly Random _random = new(seed);

    public string Spoil(string text) => string.Join('\n', text.Split('\n').Select(Line));

    private string Line(string line)
    {
        var often = share * (line.Count(char.IsUpper) > line.Count(char.IsLower) ? 2 : 1);
        line = Chance(share * 4)
            ? line.Replace("Số:", "Số;", StringComparison.Ordinal).Replace("Nơi nhận:", "Nơi nhân;", StringComparison.Ordinal)
            : line;
        line = line.StartsWith("- ", StringComparison.Ordinal) && Chance(share * 3) ? "~" + line[1..] : line;
        var spoilt = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            spoilt.Append(
                line[i] > 0x7F && char.IsLetter(line[i]) && Chance(often) ? Marks(line[i])
                : line[i] is '1' && IsDay(line, i) && Chance(share) ? 'l'
                : line[i]
            );
        }

        return line.Trim().Length > 0 && !line.Contains('|', StringComparison.Ordinal) && Chance(share / 2)
            ? spoilt + Specks[_random.Next(Specks.Length)]
            : spoilt.ToString();
    }

    private static bool IsDay(string line, int at) =>
        line[..at].TrimEnd("0123456789".ToCharArray()) is var front
        && (front.EndsWith("ngày ", StringComparison.Ordinal) || front.EndsWith("tháng ", StringComparison.Ordinal));

    // A tone is lost or read as another one; the marks of the vowel fall off.
    private char Marks(char letter)
    {
        if (letter is 'đ' or 'Đ')
        {
            return letter == 'đ' ? 'd' : 'D';
        }

        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        var (tones, others) = (parts[1..].Where(IsTone).ToArray(), parts[1..].Where(c => !IsTone(c)).ToArray());
        var kept = _random.Next(3) switch
        {
            0 => [.. others],
            1 when tones.Length > 0 => [.. others, "\u0300\u0301\u0309\u0323"[_random.Next(4)]],
            _ => tones,
        };
        return (parts[0] + new string(kept)).Normalize(NormalizationForm.FormC)[0];
    }

    private static bool IsTone(char c) => c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';

    private bool Chance(double share) => _random.NextDouble() < share;
}
