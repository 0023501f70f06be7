namespace CustodyWatch.Rules.Catalogue.Expressions;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Date,
    Quoted,
    Symbol,
    End,
}

/// <summary>One token of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; keywords in English, whatever language they were written in; quoted text without quotes.</param>
/// <param name="Offset">Its place in the expression, from 0.</param>
internal sealed record Token(TokenKind Kind, string Text, int Offset)
{
    public bool Is(string text) => Kind is TokenKind.Word or TokenKind.Symbol && Text == text;
}

/// <summary>A fault in an expression, thrown out of the parser and the binder and told by whoever knows the block.</summary>
internal sealed class ExpressionFault(int offset, string id, string whatZh, string whatEn, string fixZh, string fixEn) : Exception(whatEn)
{
    public int Offset { get; } = offset;
    public string Id { get; } = id;
    public Findings.Bilingual What { get; } = new(whatZh, whatEn);
    public Findings.Bilingual Fix { get; } = new(fixZh, fixEn);
}
