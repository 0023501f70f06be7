using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace CustodyWatch.Web.Pages.Catalogue;

/// <summary>What differs between two texts, line by line, with a little of what stands around it.</summary>
/// <param name="Passages">The places that differ, in order.</param>
/// <param name="Added">How many lines were added.</param>
/// <param name="Removed">How many were removed.</param>
internal sealed record TextComparison(IReadOnlyList<Passage> Passages, int Added, int Removed)
{
    /// <summary>The most lines that one page shows.</summary>
    public const int Most = 5_000;

    private const int Around = 3;

    /// <summary>The passages a page shows: as many as anybody reads.</summary>
    public IEnumerable<Passage> Shown
    {
        get
        {
            var lines = 0;
            return Passages.TakeWhile(passage => (lines += passage.Lines.Count) <= Most);
        }
    }

    /// <summary>Compares two texts.</summary>
    public static TextComparison Of(string before, string after)
    {
        var lines = Number(InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false));
        var passages = new List<Passage>();
        for (var at = 0; at < lines.Count;)
        {
            if (lines[at].Kind == LineKind.Same)
            {
                at++;
                continue;
            }
            var end = EndOf(lines, at);
            passages.Add(new(HeadingBefore(lines, at), lines.GetRange(Math.Max(0, at - Around), Math.Min(lines.Count, end + Around) - Math.Max(0, at - Around))));
            at = Math.Min(lines.Count, end + Around);
        }
        return new(passages, lines.Count(line => line.Kind == LineKind.Added), lines.Count(line => line.Kind == LineKind.Removed));
    }

    // Changes with little between them are one passage.
    private static int EndOf(List<ComparedLine> lines, int at)
    {
        var end = at + 1;
        for (var look = end; look < lines.Count && look < end + 2 * Around; look++)
            if (lines[look].Kind != LineKind.Same)
                end = look + 1;
        return end;
    }

    private static List<ComparedLine> Number(DiffPaneModel model)
    {
        var (old, @new) = (0, 0);
        return [.. model.Lines.Select(piece => piece.Type switch
        {
            ChangeType.Inserted => new ComparedLine(LineKind.Added, null, ++@new, piece.Text),
            ChangeType.Deleted => new ComparedLine(LineKind.Removed, ++old, null, piece.Text),
            _ => new ComparedLine(LineKind.Same, ++old, ++@new, piece.Text),
        })];
    }

    private static string HeadingBefore(List<ComparedLine> lines, int at)
    {
        var heading = lines.FindLastIndex(at, line => line.Text.StartsWith('#') && line.Text.TrimStart('#').StartsWith(' '));
        return heading < 0 ? "" : lines[heading].Text.TrimStart('#').Trim();
    }
}

/// <summary>A place where two texts differ.</summary>
/// <param name="Heading">The heading it stands under; empty for none.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Passage(string Heading, IReadOnlyList<ComparedLine> Lines);

/// <summary>What became of a line.</summary>
internal enum LineKind
{
    Same,
    Added,
    Removed,
}

/// <summary>A line of either text.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">Its number in the text before; null where it is not there.</param>
/// <param name="New">Its number in the text after; null where it is not there.</param>
/// <param name="Text">What it says.</param>
internal sealed record ComparedLine(LineKind Kind, int? Old, int? New, string Text);
