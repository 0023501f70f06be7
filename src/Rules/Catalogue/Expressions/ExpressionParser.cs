using System.Globalization;
using CustodyWatch.Rules.Clocks;

namespace CustodyWatch.Rules.Catalogue.Expressions;

/// <summary>Reads the expressions of the catalogue: what a rule asks, from when, and how grave it is.</summary>
internal sealed class ExpressionParser
{
    private const int DeepestNesting = 64;

    private static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">="];
    private static readonly string[] Units = ["hour", "hours", "day", "days", "month", "months"];
    private static readonly string[] Functions = ["later", "earlier", "first", "minute", "date", "day", "end", "count", "days"];

    private static readonly string[] Reserved =
        ["and", "or", "not", "is", "in", "if", "then", "else", "from", "true", "false", "today", "day_end"];

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private int _next;
    private int _depth;

    private ExpressionParser(string text) => (_text, _tokens) = (text, Lexer.Cut(text));

    private Token Current => _tokens[_next];

    /// <summary>Reads a whole expression.</summary>
    /// <exception cref="ExpressionFault">The text is no expression; says where.</exception>
    public static Node Parse(string text)
    {
        var parser = new ExpressionParser(text);
        var node = parser.Or();
        return parser.Current.Kind == TokenKind.End ? node : throw parser.Unexpected("表达式在此之前已经完整", "the expression is complete before it");
    }

    /// <summary>Whether something can be called by a name: it is one word, without a meaning of its own.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-')
        && Lexer.Cut(name) is [{ Kind: TokenKind.Word, Text: var word }, _] && word == name && !Reserved.Contains(name) && !Units.Contains(name);

    private Node Or() => Chain("or", And);

    private Node And() => Chain("and", Not);

    private Node Chain(string keyword, Func<Node> operand)
    {
        var left = operand();
        while (Current.Is(keyword))
        {
            var offset = Take().Offset;
            left = new BinaryNode(offset, keyword, left, operand());
        }
        return left;
    }

    private Node Not()
    {
        if (!Current.Is("not"))
            return Question();
        var offset = Take().Offset;
        return new NotNode(offset, Deeper(Not));
    }

    // What stands in brackets keeps its own words.
    private Node Question()
    {
        var at = Current.Offset;
        var node = Comparison();
        return node.Words.Length > 0 ? node : node with { Words = _text[at..Current.Offset].TrimEnd(), WordsAt = at };
    }

    private Node Comparison()
    {
        var left = From();
        if (Current.Kind == TokenKind.Symbol && Comparisons.Contains(Current.Text))
        {
            var sign = Take();
            return new BinaryNode(sign.Offset, sign.Text, left, From());
        }
        if (Current.Is("is"))
            return Is(left);
        var negated = Current.Is("not") && _tokens[_next + 1].Is("in");
        if (negated)
            Take();
        return Current.Is("in") ? In(left, negated) : left;
    }

    private IsNode Is(Node left)
    {
        var offset = Take().Offset;
        var negated = TakeIf("not");
        if (TakeIf("missing"))
            return new IsNode(offset, left, negated, Missing: true, null);
        if (TakeIf("present") || TakeIf("valid"))
            return new IsNode(offset, left, !negated, Missing: true, null);
        return new IsNode(offset, left, negated, Missing: false, From());
    }

    private InNode In(Node left, bool negated)
    {
        var offset = Take().Offset;
        var close = Current.Is("[") ? "]" : ")";
        if (!TakeIf("[") && !TakeIf("("))
            throw Unexpected("“in”之后应是括号里的列表", "a list in brackets follows 'in'");
        var values = new List<Node> { Sum() };
        while (TakeIf(","))
            values.Add(Sum());
        Expect(close);
        return new InNode(offset, left, negated, values);
    }

    private Node From()
    {
        var left = Sum();
        if (!Current.Is("from"))
            return left;
        var offset = Take().Offset;
        return new FromNode(offset, left, Sum());
    }

    private Node Sum()
    {
        var left = Primary();
        while (Current.Is("+") || Current.Is("-"))
        {
            var sign = Take();
            left = new BinaryNode(sign.Offset, sign.Text, left, Primary());
        }
        return left;
    }

    private Node Primary()
    {
        var token = Take();
        switch (token.Kind)
        {
            case TokenKind.Number:
                return NumberOrLength(token);
            case TokenKind.Date:
                return new DateNode(token.Offset, DateOnly.ParseExact(token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
            case TokenKind.Quoted:
                return new TextNode(token.Offset, token.Text);
            case TokenKind.Word:
                return WordOrFunction(token);
            case TokenKind.Symbol when token.Text == "(":
                var inner = Deeper(Or);
                Expect(")");
                return inner;
            default:
                _next--;
                throw Unexpected("这里应是一个值", "a value belongs here");
        }
    }

    private Node NumberOrLength(Token token)
    {
        if (!int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw new ExpressionFault(token.Offset, "number-too-large", $"数字“{token.Text}”过大。", $"The number {token.Text} is too large.", "改写成较小的数。", "Write a smaller one.");
        if (Current.Kind != TokenKind.Word || !Units.Contains(Current.Text) || number == 0)
            return new NumberNode(token.Offset, number);
        return new LengthNode(token.Offset, new StatedLength(StatedLength.Make(number, Take().Text)));
    }

    private Node WordOrFunction(Token token)
    {
        if (token.Is("true") || token.Is("false"))
            return new TruthNode(token.Offset, token.Is("true"));
        if (token.Is("if"))
            return Deeper(() => If(token));
        if (Functions.Contains(token.Text) && StartsFunction(token.Text, out var words))
        {
            _next += words;
            return Deeper(() => Call(token));
        }
        var segments = new List<Token> { token };
        while (TakeIf("."))
            segments.Add(Current.Kind == TokenKind.Word ? Take() : throw Unexpected("句点之后应是名称", "a name follows the full stop"));
        return new PathNode(token.Offset, segments);
    }

    private bool StartsFunction(string function, out int words)
    {
        var second = function switch
        {
            "first" => "known",
            "day" => "after",
            _ => "of",
        };
        words = function == "first" ? 2 : 1;
        return Current.Is(second) && (function != "first" || _tokens[_next + 1].Is("of"));
    }

    private CallNode Call(Token function)
    {
        var arguments = new List<Node> { Sum() };
        if (function.Text is "count" or "days")
        {
            Expect("within");
            arguments.Add(Sum());
        }
        if (function.Text is "later" or "earlier" or "first")
            while (TakeIf(","))
                arguments.Add(Sum());
        return new CallNode(function.Offset, function.Text, arguments);
    }

    private IfNode If(Token token)
    {
        var condition = Or();
        Expect("then");
        var then = Or();
        Expect("else");
        return new IfNode(token.Offset, condition, then, Or());
    }

    private Node Deeper(Func<Node> read)
    {
        if (++_depth > DeepestNesting)
            throw new ExpressionFault(Current.Offset, "expression-too-deep", "表达式嵌套过深。", "The expression is nested too deeply.", "用“let”把它拆成几步。", "Split it into steps with 'let'.");
        var node = read();
        _depth--;
        return node;
    }

    private Token Take() => Current.Kind == TokenKind.End ? _tokens[Math.Min(_next++, _tokens.Count - 1)] : _tokens[_next++];

    private bool TakeIf(string text)
    {
        if (!Current.Is(text))
            return false;
        _next++;
        return true;
    }

    private void Expect(string text)
    {
        if (!TakeIf(text))
            throw Unexpected($"这里应是“{text}”", $"'{text}' belongs here");
    }

    private ExpressionFault Unexpected(string zh, string en)
    {
        var token = _tokens[Math.Min(_next, _tokens.Count - 1)];
        var found = token.Kind == TokenKind.End ? ("结尾", "the end") : ($"“{token.Text}”", $"'{token.Text}'");
        return new ExpressionFault(token.Offset, "unexpected-word", $"不应出现{found.Item1}：{zh}。", $"{found.Item2} does not belong here: {en}.", "更正表达式。", "Correct the expression.");
    }
}
