namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>A term or rule has no example, or only examples on one side.</summary>
internal sealed class WithoutExamples : ICatalogueCheck
{
    public const string Id = "without-examples";

    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        foreach (var block in catalogue.Terms.Where(block => block.Examples.Count == 0))
            Report(problems, block.Where, block.Term.Id, "没有例子", "has no example");
        foreach (var rule in catalogue.Rules)
        {
            if (rule.Examples.All(example => example.Expected.Count == 0))
                Report(problems, rule.Where, rule.Id, "没有触发的例子", "has no example that makes it fire");
            if (rule.Examples.All(example => example.Expected.Count > 0 || example.Undecided))
                Report(problems, rule.Where, rule.Id, "没有不触发的例子", "has no example that makes it stay silent");
        }
    }

    private static void Report(Problems problems, Location where, string id, string zh, string en) => problems.Add(
        where, Id,
        new($"“{id}”{zh}。", $"'{id}' {en}."),
        new("改错了也不会有人发觉。", "A mistake in it would go unnoticed."),
        new("在其后补上例子。", "Add an example behind it."));
}
