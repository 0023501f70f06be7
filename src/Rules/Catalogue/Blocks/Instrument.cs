namespace CustodyWatch.Rules.Catalogue.Blocks;

/// <summary>A statute or regulation the catalogue cites.</summary>
/// <param name="ShortName">The short name, as <c>CPL-2018</c>.</param>
/// <param name="Cited">How it stands in a citation, as <c>刑事诉讼法(2018)</c>.</param>
/// <param name="Zh">The full Chinese title.</param>
/// <param name="En">The full English title.</param>
/// <param name="From">The first day it is in force, inclusive.</param>
/// <param name="To">The last day; null while it is in force.</param>
/// <param name="Verified">How its text was made sure of; an article may say otherwise for itself.</param>
/// <param name="Where">The row of the table.</param>
public sealed record Instrument(string ShortName, string Cited, string Zh, string En, DateOnly From, DateOnly? To, string Verified, Location Where)
{
    /// <summary>Whether it is in force on a day.</summary>
    public bool InForceOn(DateOnly day) => From <= day && !(To < day);
}

/// <summary>An article of an instrument.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Article">The article, as <c>第156条</c>.</param>
public sealed record Citation(Instrument Instrument, string Article)
{
    /// <summary>With the full Chinese title, as pages and mails show it.</summary>
    public string Full => $"《{Instrument.Zh}》{Article}";

    /// <summary>Short, as a step of a derivation shows it: <c>刑事诉讼法(2018) 第156条</c>.</summary>
    public override string ToString() => $"{Instrument.Cited} {Article}";
}
