using CustodyWatch.Rules.Catalogue.Expressions;
using CustodyWatch.Rules.Catalogue.Reading;

namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>Reads a message with values in braces.</summary>
internal static class MessageReader
{
    /// <summary>Gives the parts; null, with a problem, where a value cannot be bound or a brace is left open.</summary>
    public static IReadOnlyList<MessagePart>? Read(YamlValue value, Scope scope)
    {
        if (value.Text() is not { } text)
            return null;
        if (text.Length > ExpressionText.LongestText)
        {
            value.Report("message-too-long", new("说明过长。", "The message is too long."), new("写得短一些。", "Write it shorter."));
            return null;
        }
        var parts = new List<MessagePart>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var words = open < 0 ? text[at..] : text[at..open];
            if (words.Length > 0)
                parts.Add(new MessagePart(words, null));
            if (open < 0)
                break;
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                value.Report("open-brace", new("花括号没有闭合。", "A brace is not closed."), new("补上“}”。", "Add '}'."));
                return null;
            }
            if (ExpressionText.Told(value, () => new Binder(scope).Bind(ExpressionParser.Parse(text[(open + 1)..close])), open + 1) is not { } bound)
                return null;
            parts.Add(new MessagePart("", bound));
            at = close + 1;
        }
        return parts;
    }
}
