using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>A field that chooses one code of a list.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Codes">The list.</param>
/// <param name="Chosen">What is chosen; empty for nothing. A code the list does not have stays as it is.</param>
internal sealed record Choice(string Name, Bilingual Label, CodeList Codes, string Chosen);

/// <summary>A field for a day or a moment.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Typed">What is typed.</param>
/// <param name="Type">The kind of field.</param>
internal sealed record DateField(string Name, Bilingual Label, string Typed, string Type);
