namespace TongKet.Formats.Forms.Expressions;

internal enum TokenKind
{
    Number,
    Reference,
    Word,
    Sign,
    End,
}

/// <summary>A piece of a formula and where it stands.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int At);
