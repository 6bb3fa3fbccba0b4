namespace TongKet.Formats.Forms.Expressions;

/// <summary>A part of a formula.</summary>
internal abstract record Node;

internal sealed record NumberNode(decimal Value) : Node;

/// <summary>A line, or a whole cell when the second code is there; bound to <see cref="CellNode"/> before anything is calculated.</summary>
internal sealed record ReferenceNode(string First, string? Second) : Node;

/// <summary>From one line to another, both included.</summary>
internal sealed record RangeNode(ReferenceNode From, ReferenceNode To) : Node;

internal sealed record CellNode(CellKey Key) : Node;

internal sealed record NegateNode(Node Operand) : Node;

internal sealed record BinaryNode(string Operator, Node Left, Node Right) : Node;

internal sealed record CallNode(string Function, IReadOnlyList<Node> Arguments) : Node;
