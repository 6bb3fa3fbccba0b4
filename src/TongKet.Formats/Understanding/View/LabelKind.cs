namespace TongKet.Formats.Understanding.View;

/// <summary>
/// Kinds of numbering in the order in which they usually contain each other (HD 05-HD/VPTW II.6, NĐ 30/2020/NĐ-CP Phụ lục I):
/// Phần, Chương, A, I, Điều, 1, 1.1, 1.1.1, a), (1), -, +, •.
/// </summary>
internal enum LabelKind
{
    Part,
    Chapter,
    Capital,
    Roman,
    Article,
    Number,
    Number2,
    Number3,
    Number4,
    Letter,
    Bracketed,
    Dash,
    Plus,
    Dot,
}
