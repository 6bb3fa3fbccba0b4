namespace TongKet.Formats.Forms.Expressions;

/// <summary>Why a formula cannot be read, in words for the person who typed it.</summary>
internal sealed record ExpressionFault(string Message);

/// <summary>A formula, or why there is none.</summary>
internal readonly record struct Parsed(Node? Node, ExpressionFault? Fault)
{
    public static Parsed Failed(string message) => new(null, new ExpressionFault(message));
}
