using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web.Pages.Calculator;

/// <summary>Grounds to choose from under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Choices">The values, kind and ground, with their names.</param>
internal sealed record GroundGroup(Bilingual Heading, IReadOnlyList<(string Value, Bilingual Name)> Choices)
{
    private static readonly (string Kind, CodeList Grounds)[] Lists =
    [
        (EventKinds.Extension, ExtensionGrounds.List), (EventKinds.Exclusion, ExclusionGrounds.List),
        (EventKinds.Recount, RecountGrounds.List), (EventKinds.Milestone, Milestones.List),
    ];

    /// <summary>The groups for a stage: what its terms know by kind of event, then everything else.</summary>
    /// <param name="terms">The terms of the catalogue.</param>
    /// <param name="stageKind">The stage's kind; empty where none is chosen yet, and then nothing is left for later.</param>
    public static IReadOnlyList<GroundGroup> For(Terms terms, string stageKind)
    {
        var known = stageKind.Length == 0 ? null : Known(terms, stageKind);
        var groups = Lists.Select(list => Group(list.Kind, list.Grounds, code => known is null || known.Contains(code.Id)));
        var others = Lists.SelectMany(list => Group(list.Kind, list.Grounds, code => known is not null && !known.Contains(code.Id)).Choices);
        return [.. groups.Append(new GroundGroup(CalculatorTexts.OtherGrounds, [.. others])).Where(group => group.Choices.Count > 0)];
    }

    private static GroundGroup Group(string kind, CodeList grounds, Func<Code, bool> belongs) => new(
        new(EventKinds.List.Zh(kind), EventKinds.List.En(kind)),
        [.. grounds.Codes.Where(belongs).Select(code => ($"{kind} {code.Id}", new Bilingual(code.Zh, code.En)))]);

    private static HashSet<string> Known(Terms terms, string stageKind)
    {
        var ofStage = terms.All.Where(term => term.StageKinds.Contains(stageKind)).ToArray();
        return
        [
            .. ofStage.SelectMany(term => term.Extensions).Select(rule => rule.Ground),
            .. ofStage.SelectMany(term => term.Exclusions).Select(rule => rule.Ground),
            .. ofStage.SelectMany(term => term.Recounts).Select(rule => rule.Ground),
            .. ofStage.SelectMany(term => new[] { term.StartsWith, term.EndsWith, term.CutBy }).OfType<string>(),
            .. ofStage.Any(term => term.OwesNotice) ? [Milestones.ExpiryNoticeSent] : Array.Empty<string>(),
        ];
    }
}
