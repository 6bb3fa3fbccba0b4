namespace TongKet.Formats.Forms.Expressions;

/// <summary>Cuts a formula into pieces. Numbers are written as in Vietnamese papers, a comma before decimals; a dot is taken too.</summary>
internal static class Lexer
{
    private static readonly string[] Signs = ["<=", ">=", "<>", "+", "-", "*", "/", "(", ")", ":", ";", "=", "<", ">"];

    public static (IReadOnlyList<Token> Tokens, ExpressionFault? Fault) Read(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at);
            if (token is not { } found)
            {
                return ([], new ExpressionFault($"Không hiểu “{text[at]}” ở vị trí {at + 1} của công thức."));
            }

            tokens.Add(found);
            at += found.Kind is TokenKind.Reference ? found.Text.Length + 2 : found.Text.Length;
        }

        tokens.Add(new Token(TokenKind.End, "", text.Length));
        return (tokens, null);
    }

    private static Token? Next(string text, int at)
    {
        if (text[at] == '[')
        {
            var close = text.IndexOf(']', at);
            return close < 0 ? null : new Token(TokenKind.Reference, text[(at + 1)..close], at);
        }

        if (char.IsAsciiDigit(text[at]))
        {
            return new Token(TokenKind.Number, While(text, at, c => char.IsAsciiDigit(c) || c is ',' or '.'), at);
        }

        if (char.IsAsciiLetter(text[at]))
        {
            return new Token(TokenKind.Word, While(text, at, char.IsAsciiLetter), at);
        }

        return Array.Find(Signs, s => string.CompareOrdinal(text, at, s, 0, s.Length) == 0) is { } sign
            ? new Token(TokenKind.Sign, sign, at)
            : null;
    }

    private static string While(string text, int at, Func<char, bool> holds)
    {
        var end = at;
        while (end < text.Length && holds(text[end]))
        {
            end++;
        }

        return text[at..end];
    }
}
