namespace CustodyWatch.Rules.Catalogue.Documents;

/// <summary>A chapter of the catalogue.</summary>
/// <param name="Number">Its number, from 0 for the preface.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Sections">Its sections; the first may have no heading.</param>
public sealed record Chapter(int Number, string Title, IReadOnlyList<Section> Sections);

/// <summary>A section of a chapter.</summary>
/// <param name="Title">Its heading; empty for what stands before the first.</param>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Source">The Markdown it was made from.</param>
/// <param name="Parts">Its parts, in order.</param>
public sealed record Section(string Title, string Anchor, string Source, IReadOnlyList<Part> Parts)
{
    /// <summary>The blocks among its parts.</summary>
    public IEnumerable<BlockPart> Blocks => Parts.OfType<BlockPart>();
}

/// <summary>A part of a section.</summary>
public abstract record Part;

/// <summary>Text, as safe HTML.</summary>
/// <param name="Html">The HTML.</param>
public sealed record TextPart(string Html) : Part;

/// <summary>A block that the program executes.</summary>
/// <param name="Kind">Its kind, in English.</param>
/// <param name="Id">Its id; empty for one that has none.</param>
/// <param name="Code">What is written in it.</param>
/// <param name="Line">The line of its fence in the file, from 1.</param>
public sealed record BlockPart(string Kind, string Id, string Code, int Line) : Part
{
    /// <summary>Its place on the page.</summary>
    public string Anchor => $"{Kind}-{Id.Replace("*", "any", StringComparison.Ordinal)}";
}

/// <summary>The examples of the block before them.</summary>
/// <param name="Of">The id of that block.</param>
/// <param name="Parts">Tables and blocks.</param>
public sealed record ExamplesPart(string Of, IReadOnlyList<Part> Parts) : Part;
