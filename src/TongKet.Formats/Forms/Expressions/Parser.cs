using System.Globalization;

namespace TongKet.Formats.Forms.Expressions;

/// <summary>Reads a formula: numbers, [codes], + - * /, comparison, SUM, MIN, MAX, COUNT, ABS, ROUND. Bounded in length and depth; never throws on content.</summary>
internal sealed class Parser
{
    private const int Longest = 1_000;
    private const int Deepest = 40;
    private static readonly string[] Comparisons = ["=", "<>", "<", "<=", ">", ">="];
    private readonly IReadOnlyList<Token> _tokens;
    private int _at;
    private int _depth;

    private Parser(IReadOnlyList<Token> tokens) => _tokens = tokens;

    private Token Now => _tokens[_at];

    public static Parsed Read(string text)
    {
        var formula = text.Trim();
        if (formula.StartsWith('='))
        {
            // As in a spreadsheet.
            formula = formula[1..];
        }

        if (formula.Length > Longest)
        {
            return Parsed.Failed($"Công thức dài quá {Longest} ký tự.");
        }

        var (tokens, fault) = Lexer.Read(formula);
        if (fault is not null)
        {
            return new Parsed(null, fault);
        }

        var parser = new Parser(tokens);
        var parsed = parser.Comparison();
        return parsed.Fault is not null || parser.Now.Kind is TokenKind.End ? parsed : parser.Unexpected();
    }

    private Parsed Comparison() => Chain(Sum, Comparisons, once: true);

    private Parsed Sum() => Chain(Product, ["+", "-"]);

    private Parsed Product() => Chain(Unary, ["*", "/"]);

    private Parsed Chain(Func<Parsed> part, string[] signs, bool once = false)
    {
        var left = part();
        while (left.Node is { } node && Now.Kind is TokenKind.Sign && signs.Contains(Now.Text))
        {
            var sign = Now.Text;
            _at++;
            var right = part();
            if (right.Node is not { } other)
            {
                return right;
            }

            left = new Parsed(new BinaryNode(sign, node, other), null);
            if (once)
            {
                break;
            }
        }

        return left;
    }

    private Parsed Unary()
    {
        if (++_depth > Deepest)
        {
            return Parsed.Failed("Công thức lồng nhau quá sâu.");
        }

        Parsed read;
        if (Is("-"))
        {
            _at++;
            read = Unary() is { Node: { } operand } ? new Parsed(new NegateNode(operand), null) : Unexpected();
        }
        else
        {
            read = Primary();
        }

        _depth--;
        return read;
    }

    private Parsed Primary()
    {
        var token = Now;
        switch (token.Kind)
        {
            case TokenKind.Number:
                _at++;
                return decimal.TryParse(
                    token.Text.Replace(',', '.'),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                    ? new Parsed(new NumberNode(number), null)
                    : Parsed.Failed($"“{token.Text}” không phải là số.");
            case TokenKind.Reference:
                _at++;
                return Reference(token);
            case TokenKind.Word:
                return Call();
            case TokenKind.Sign when token.Text == "(":
                _at++;
                var inside = Comparison();
                return inside.Fault is not null ? inside : Close(inside.Node!);
            default:
                return Unexpected();
        }
    }

    private Parsed Call()
    {
        var name = Now.Text.ToUpperInvariant();
        if (!Functions.Known.Contains(name))
        {
            return Parsed.Failed($"Không có hàm “{Now.Text}”. Các hàm dùng được: {string.Join(", ", Functions.Known)}.");
        }

        _at++;
        if (!Is("("))
        {
            return Unexpected();
        }

        var arguments = new List<Node>();
        do
        {
            _at++;
            var argument = Argument();
            if (argument.Node is not { } node)
            {
                return argument;
            }

            arguments.Add(node);
        } while (Is(";"));

        return Close(new CallNode(name, arguments));
    }

    private Parsed Argument()
    {
        var first = Sum();
        if (first.Node is not ReferenceNode from || !Is(":"))
        {
            return first;
        }

        _at++;
        return Primary() is { Node: ReferenceNode to } ? new Parsed(new RangeNode(from, to), null) : Unexpected();
    }

    private Parsed Close(Node node)
    {
        if (!Is(")"))
        {
            return Parsed.Failed("Công thức thiếu dấu đóng ngoặc “)”.");
        }

        _at++;
        return new Parsed(node, null);
    }

    private static Parsed Reference(Token token)
    {
        var codes = token.Text.Split(';', StringSplitOptions.TrimEntries);
        return codes is [{ Length: > 0 }] ? new Parsed(new ReferenceNode(codes[0], null), null)
            : codes is [{ Length: > 0 }, { Length: > 0 }] ? new Parsed(new ReferenceNode(codes[0], codes[1]), null)
            : Parsed.Failed($"Không hiểu ô “[{token.Text}]”. Viết [mã] hoặc [mã dòng;mã cột].");
    }

    private bool Is(string sign) => Now.Kind is TokenKind.Sign && Now.Text == sign;

    private Parsed Unexpected() =>
        Parsed.Failed(
            Now.Kind is TokenKind.End ? "Công thức chưa viết hết." : $"Không hiểu “{Now.Text}” ở vị trí {Now.At + 1} của công thức."
        );
}
