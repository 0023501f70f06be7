using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustodyWatch.Rules.Catalogue.Reading;

/// <summary>Reads the cells of a Markdown table.</summary>
internal static class TableText
{
    /// <summary>The rows, the heading first, each with its place and its cells' texts.</summary>
    public static IEnumerable<(Location Where, IReadOnlyList<string> Cells)> Rows(Table table, string fileName) =>
        table.OfType<TableRow>().Select(row =>
            (new Location(fileName, row.Line + 1, row.Column + 1), (IReadOnlyList<string>)[.. row.OfType<TableCell>().Select(CellText)]));

    private static string CellText(TableCell cell) =>
        string.Join(' ', cell.OfType<ParagraphBlock>().Select(paragraph => InlineText(paragraph.Inline))).Trim();

    private static string InlineText(ContainerInline? inlines)
    {
        if (inlines is null)
            return "";
        return string.Concat(inlines.Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            HtmlInline => ";",
            ContainerInline container => InlineText(container),
            _ => inline.ToString() ?? "",
        }));
    }
}
