using System.Collections.Frozen;

namespace CustodyWatch.Rules.Catalogue.Expressions;

/// <summary>Cuts an expression into tokens. Keywords may be written in Chinese.</summary>
internal static class Lexer
{
    private static readonly FrozenDictionary<string, string> ChineseKeywords = new Dictionary<string, string>
    {
        ["且"] = "and", ["并且"] = "and", ["或"] = "or", ["或者"] = "or", ["非"] = "not", ["不"] = "not", ["是"] = "is", ["属于"] = "in",
        ["若"] = "if", ["则"] = "then", ["否则"] = "else", ["自"] = "from", ["缺失"] = "missing", ["存在"] = "present", ["有效"] = "valid",
        ["真"] = "true", ["假"] = "false", ["次数"] = "count", ["以内"] = "within", ["较晚"] = "later", ["较早"] = "earlier", ["今日"] = "today", ["日终"] = "day_end",
        ["天"] = "days", ["日"] = "days", ["个月"] = "months", ["小时"] = "hours",
    }.ToFrozenDictionary();

    private static readonly string[] TwoLetterSymbols = ["<=", ">=", "!="];

    /// <summary>Gives the tokens, with an end token last.</summary>
    /// <exception cref="ExpressionFault">A letter that begins no token, or a quote that is not closed.</exception>
    public static IReadOnlyList<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var token = Next(text, at, out var length);
            tokens.Add(token);
            at += length;
        }
        tokens.Add(new Token(TokenKind.End, "", text.Length));
        return tokens;
    }

    private static Token Next(string text, int at, out int length)
    {
        var first = text[at];
        if (char.IsAsciiDigit(first))
            return NumberOrDate(text, at, out length);
        if (char.IsLetter(first) || first == '_')
            return Word(text, at, out length);
        if (first is '\'' or '"')
            return Quoted(text, at, out length);
        length = TwoLetterSymbols.Any(symbol => text.AsSpan(at).StartsWith(symbol)) ? 2 : 1;
        if (length == 1 && !"()[],.=<>+-".Contains(first, StringComparison.Ordinal))
            throw new ExpressionFault(at, "unexpected-letter", $"不认识的符号“{first}”。", $"'{first}' means nothing here.", "删去它。", "Take it out.");
        return new Token(TokenKind.Symbol, text.Substring(at, length), at);
    }

    private static Token NumberOrDate(string text, int at, out int length)
    {
        length = Run(text, at, letter => char.IsAsciiDigit(letter) || letter == '-');
        var word = text.Substring(at, length);
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", out _))
            return new Token(TokenKind.Date, word, at);
        length = Run(text, at, char.IsAsciiDigit);
        return new Token(TokenKind.Number, text.Substring(at, length), at);
    }

    private static Token Word(string text, int at, out int length)
    {
        // A hyphen belongs to a word only where a letter or digit follows: codes are kebab-case, a minus has a space.
        length = 1;
        while (at + length < text.Length && (IsWordLetter(text[at + length])
            || text[at + length] == '-' && at + length + 1 < text.Length && IsWordLetter(text[at + length + 1])))
            length++;
        var word = text.Substring(at, length);
        return new Token(TokenKind.Word, ChineseKeywords.GetValueOrDefault(word, word), at);
    }

    private static Token Quoted(string text, int at, out int length)
    {
        var end = text.IndexOf(text[at], at + 1);
        if (end < 0)
            throw new ExpressionFault(at, "open-quote", "引号没有闭合。", "The quote is not closed.", "补上闭合的引号。", "Add the closing quote.");
        length = end - at + 1;
        return new Token(TokenKind.Quoted, text.Substring(at + 1, length - 2), at);
    }

    private static bool IsWordLetter(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static int Run(string text, int at, Func<char, bool> belongs)
    {
        var length = 0;
        while (at + length < text.Length && belongs(text[at + length]))
            length++;
        return length;
    }
}
