namespace CustodyWatch.Rules.Catalogue.Checks;

/// <summary>Two terms would run for one stage and procedure from one start.</summary>
internal sealed class TwoTermsForOneStage : ICatalogueCheck
{
    public void Check(CheckedCatalogue catalogue, Problems problems)
    {
        var groups = catalogue.Terms.SelectMany(block => block.Term.StageKinds.Select(stage => (block, stage)))
            .GroupBy(pair => (pair.stage, pair.block.Term.Procedure, pair.block.Term.StartsWith, Act: pair.block.Term.IsHourly ? pair.block.Term.EndsWith : null), pair => pair.block);
        foreach (var (block, first) in groups.SelectMany(same => same.Skip(1).Select(block => (block, same.First()))))
            problems.Add(block.Where, "two-terms-for-a-stage",
                new($"“{block.Term.Id}”与“{first.Term.Id}”适用于同一环节、同一起算。", $"'{block.Term.Id}' and '{first.Term.Id}' are for one stage and start."),
                new("一个环节会有两个届满日。", "One stage would have two deadlines."),
                new("用 procedure 或 starts 区分，或删去一个。", "Tell them apart by procedure or starts, or take one out."));
    }
}
