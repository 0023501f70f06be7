using System.Text.Json;
using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace CustodyWatch.EndToEnd.Tests.Browser;

/// <summary>What a person who knows no program can do with the rules alone: in the browser, and on the command line with the same file.</summary>
public sealed partial class EightPointsTests(DemoInABrowser demo) : IClassFixture<DemoInABrowser>, IDisposable
{
    private const string ArrestReview = "  - { from: 2018-10-26, value: 7 days, law: CPL-2018 第91条第3款, verified: text, verified_on: 2026-11-24 }";
    private const string LastRowOfArrestReview = "| 1996年法 | 2002-02-20 | 节点 arrest-request-received 2002-02-22 |";
    private const string SecondInstance = "title: { zh: 第二审审理期限, en: Second instance }";
    internal const string MenAndWomen = "### 男女同押 · A man and a woman in one cell";

    // From November on the procuratorate has ten days. Detained 10-20, request received 10-23: seven days end on 10-30. Received 11-04: ten days end on 11-14.
    internal static readonly TextChange[] TenDaysFromNovember =
    [
        new(ArrestReview, ArrestReview, ArrestReview + "\n  - { from: 2026-11-01, value: 10 days, law: CPL-2018 第91条第3款 }"),
        new(LastRowOfArrestReview, LastRowOfArrestReview,
            """
            | 此前仍为七日 | 2026-10-20 | 节点 arrest-request-received 2026-10-23 | 2026-10-30 | 2026-10-30 | 今日届满 | |
            | 自十一月起十日 | 2026-11-02 | 节点 arrest-request-received 2026-11-04 | 2026-11-14 | 2026-11-14 | 今日届满 | |

            """ + LastRowOfArrestReview),
    ];

    private static readonly TextChange TenDaysOfRestraint = new("id: rst-03", "limit: 15 days", "limit: { 1991-01-01: 15 days, 2026-06-01: 10 days }");

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_a_number_changes_from_a_day_and_the_old_value_stays_for_earlier_days()
    {
        await using var visitor = await demo.VisitAsync();
        var editor = await EditAsync(visitor, TenDaysFromNovember);

        await editor.ShouldBeSoundAsync();
        await Expect(visitor.Page.Locator("#examples")).ToContainTextAsync("自十一月起十日");
        await visitor.PictureAsync("rules-edit", whole: false);

        var file = await SameFileAsync(editor, TenDaysFromNovember);
        (await RulesAsync("check", file)).ShouldSucceed();
        (await RulesAsync("test", file)).ShouldSucceed();
    }

    [Fact]
    public async Task Two_a_term_gets_another_ground_an_earlier_warning_and_another_severity()
    {
        TextChange[] changes =
        [
            new(SecondInstance, "extend:", "extend:\n  - { ground: trial1-ext-up1, by: { 2018-10-26: 1 month }, approver: court-high, law: { 2018-10-26: CPL-2018 第243条 } }"),
            new(SecondInstance, "warn: 7 days", "warn: 10 days"),
            new(SecondInstance, "expiring: medium", "expiring: high"),
            new(SecondInstance, "| 预警之前 | 2024-07-10 | | 2024-09-02 |", "| 预警之前 | 2024-07-10 | | 2024-08-30 |"),
            new(SecondInstance, "|---|---|---|---|---|---|",
                """
                |---|---|---|---|---|---|
                | 提前十日预警 | 2026-01-10 | | 2026-02-28 | 2026-03-10 | 即将届满 |
                | 新的延长 | 2026-01-10 | 延长 trial1-ext-up1 2026-03-05 court-high | 2026-04-10 | 2026-04-10 | 今日届满 |
                """),
        ];
        await using var visitor = await demo.VisitAsync();
        var editor = await EditAsync(visitor, changes);

        await Expect(editor.Problems.Locator("li.wrong")).ToHaveCountAsync(0);
        await editor.ShouldBeSoundAsync();

        var file = await SameFileAsync(editor, changes);
        (await RulesAsync("check", file)).ShouldSucceed();
        (await RulesAsync("test", file)).ShouldSucceed();
    }

    [Fact]
    public async Task Three_a_new_rule_on_two_persons_of_one_case_counts_with_an_exception()
    {
        TextChange[] changes = [new(MenAndWomen, MenAndWomen, NewRule + MenAndWomen)];
        await using var visitor = await demo.VisitAsync();
        var editor = await EditAsync(visitor, changes);

        await editor.ShouldBeSoundAsync();

        var file = await SameFileAsync(editor, changes);
        (await RulesAsync("check", file)).ShouldSucceed();
        Assert.Contains("own-02", (await RulesAsync("test", file, "--format", "json")).ShouldSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_an_example_is_seen_to_fail_with_its_reason_and_to_pass_when_it_is_mended()
    {
        var wrong = new TextChange(LastRowOfArrestReview, LastRowOfArrestReview, "| 写错的一天 | 2026-05-02 | 节点 arrest-request-received 2026-05-04 | 2026-05-12 | 2026-05-12 | 今日届满 | |\n" + LastRowOfArrestReview);
        await using var visitor = await demo.VisitAsync();
        var editor = await EditAsync(visitor, wrong);

        await editor.ShouldBeFaultyAsync();
        await Expect(editor.Problems).ToContainTextAsync("写错的一天");
        await Expect(editor.Problems).ToContainTextAsync("2026-05-11");
        await visitor.PictureAsync("rules-example-fails", whole: false);
        var failed = await RulesAsync("test", await SameFileAsync(editor, wrong));
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("写错的一天", failed.Output, StringComparison.Ordinal);
        Assert.Contains("2026-05-11", failed.Output, StringComparison.Ordinal);

        var mended = new TextChange("| 写错的一天 |", "| 2026-05-12 | 2026-05-12 |", "| 2026-05-11 | 2026-05-11 |");
        await editor.MakeAsync(mended);
        await editor.ShouldBeSoundAsync();
        (await RulesAsync("test", await SameFileAsync(editor, wrong, mended))).ShouldSucceed();
    }

    [Fact]
    public async Task Five_a_rule_is_retired_from_a_day_and_suspended_at_one_centre_for_a_time()
    {
        TextChange[] changes =
        [
            new("id: rst-03", "severity: high", "until: 2026-12-31\nseverity: high"),
            new(MenAndWomen, MenAndWomen, Override("rule: sep-01", "suspended: { zh: 监室改造, en: cells are being rebuilt }", "until: 2026-12-31") + MenAndWomen),
        ];
        await using var visitor = await demo.VisitAsync();
        var editor = await EditAsync(visitor, changes);

        await editor.ShouldBeSoundAsync();

        (await RulesAsync("check", await SameFileAsync(editor, changes))).ShouldSucceed();
        var (seen, told) = (await EffectsAsync(visitor), await DifferenceAsync("--on", Today));
        Assert.Equal(told, seen);
    }

    [Fact]
    public async Task Six_an_office_is_warned_earlier_and_loosening_is_refused()
    {
        TextChange tighter = new(MenAndWomen, MenAndWomen, Override("term: inv-custody", "warn: 10 days") + MenAndWomen);
        await using var visitor = await demo.VisitAsync();
        var editor = await EditAsync(visitor, tighter);
        await editor.ShouldBeSoundAsync();
        (await RulesAsync("check", await SameFileAsync(editor, tighter))).ShouldSucceed();

        TextChange looser = new("facility: \"900001111\"", "warn: 10 days", "warn: 5 days");
        await editor.MakeAsync(looser);

        await editor.ShouldBeFaultyAsync();
        await Expect(editor.Problems).ToContainTextAsync("override-loosens");
        var refused = await RulesAsync("check", await SameFileAsync(editor, tighter, looser));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("override-loosens", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seven_the_effects_on_todays_population_and_on_past_days_are_seen_before_anything_is_switched_on()
    {
        await using var visitor = await demo.VisitAsync();
        var editor = await EditAsync(visitor, TenDaysOfRestraint);
        await SameFileAsync(editor, TenDaysOfRestraint);

        var seen = await EffectsAsync(visitor);
        await visitor.PictureAsync("rules-effects");

        Assert.Equal(await DifferenceAsync("--on", Today), seen);
        Assert.NotEqual((0, 0, 0), seen);
        var before = $"{DateOnly.Parse(Today, System.Globalization.CultureInfo.InvariantCulture).AddDays(-5):yyyy-MM-dd}";
        Assert.Equal(await DifferenceAsync("--on", before), await EffectsAsync(visitor, $"&on={before}"));
        await visitor.Page.GotoAsync($"/rules/effects?new=draft&from={before}&to={Today}");
        await Expect(visitor.Page.Locator("#totals")).ToContainTextAsync("项不同");
        await Expect(visitor.Page.Locator("table.effects tbody tr").First).ToContainTextAsync("rst-03");
        await visitor.PictureAsync("rules-replay");
    }

    [Fact]
    public async Task Seven_nobody_sees_persons_of_another_office_in_the_effects()
    {
        await using var visitor = await demo.VisitAsync();
        await visitor.SignInAsync("prosecutor-2");
        var editor = new RuleEditor(visitor.Page);
        await editor.OpenAsync();
        await editor.MakeAsync(TenDaysOfRestraint);

        await visitor.Page.GotoAsync("/rules/effects?new=draft");

        await Expect(visitor.Page.Locator("#totals")).ToBeVisibleAsync();
        var centres = await visitor.Page.Locator("table.effects td:nth-child(3) > .quiet").AllInnerTextsAsync();
        Assert.DoesNotContain("900001111", centres);
    }

    private static string Today => $"{TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd}";

    private static async Task<RuleEditor> EditAsync(Visitor visitor, params IEnumerable<TextChange> changes)
    {
        await visitor.SignInAsync("prosecutor");
        var editor = new RuleEditor(visitor.Page);
        await editor.OpenAsync();
        await editor.MakeAsync(changes);
        return editor;
    }

    // The same changes made in a file: what the browser has saved is that file, letter by letter.
    private async Task<string> SameFileAsync(RuleEditor editor, params IEnumerable<TextChange> changes)
    {
        var file = _folder.Write("draft.md", TextChange.Made(changes));
        Assert.Equal(TextChange.Made(changes), await editor.SavedAsync());
        return file;
    }

    private static async Task<(int Appear, int Change, int Vanish)> EffectsAsync(Visitor visitor, string day = "")
    {
        await visitor.Page.GotoAsync("/rules/effects?new=draft" + day);
        var numbers = Totals().Match(await visitor.Page.Locator("#totals").InnerTextAsync());
        var reasoning = await visitor.Page.GetByText("另有").CountAsync() > 0 ? int.Parse(Number().Match(await visitor.Page.GetByText("另有").First.InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        return numbers.Success ? (Count(numbers, 1), Count(numbers, 2) + reasoning, Count(numbers, 3)) : (0, reasoning, 0);
    }

    // Of the prosecutor's own office.
    private async Task<(int Appear, int Change, int Vanish)> DifferenceAsync(params string[] days)
    {
        var told = (await RulesAsync(["diff", Path.Combine(CustodyWatchProgram.Root, "rules-catalog.md"), _folder["draft.md"], "--source", Path.Combine(demo.Demo.Folder, "centre.db"), "--format", "json", .. days])).ShouldSucceed().Json;
        var office = told.GetProperty("by_office").EnumerateArray().SingleOrDefault(office => office.GetProperty("office").GetString() == "云溪县人民检察院驻看守所检察室");
        return office.ValueKind == JsonValueKind.Undefined ? (0, 0, 0) : (office.GetProperty("appear").GetInt32(), office.GetProperty("change").GetInt32(), office.GetProperty("vanish").GetInt32());
    }

    private static Task<Outcome> RulesAsync(params string[] args) => CustodyWatchProgram.RunAsync(["rules", .. args]);

    private static int Count(Match numbers, int group) => int.Parse(numbers.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Override(params string[] lines) => $"```override\nfacility: \"900001111\"\n{string.Join('\n', lines)}\n```\n\n";

    private const string NewRule = """
        ### 同案的未成年人 · Minors of one case

        ```rule
        id: own-02
        title: { zh: 同案的未成年人同监室, en: Minors of one case in one cell }
        law: [DCR-1990 第14条]
        given:
          甲: 在押人员
          乙: 在押人员，与甲同监室，与甲同案
        when: 甲.未成年 且 乙.未成年
        unless: 甲.监室.例外批准文号 is present or 乙.监室.例外批准文号 is present
        severity: medium
        message: { zh: "{甲.姓名}、{乙.姓名}", en: "{甲.姓名}, {乙.姓名}" }
        ```

        ```example
        name: 两名未成年同案犯
        on: 2026-03-10
        persons:
          - person: { person_id: P1, name: 小明, sex: male, birth_on: 2009-05-01 }
            case: { case_id: K1 }
            stages: [ { stage_id: s1, kind: investigation, started_on: 2026-03-01, case_id: K1 } ]
            cells: [ { cell_id: C1, from_at: 2026-03-01T10:00:00 } ]
          - person: { person_id: P2, name: 小刚, sex: male, birth_on: 2009-05-01 }
            case: { case_id: K1 }
            stages: [ { stage_id: s2, kind: investigation, started_on: 2026-03-01, case_id: K1 } ]
            cells: [ { cell_id: C1, from_at: 2026-03-05T10:00:00 } ]
        expect: { severity: medium }
        ```

        ```example
        name: 两名未成年同案犯，有批准
        on: 2026-03-10
        persons:
          - person: { person_id: P1, name: 小明, sex: male, birth_on: 2009-05-01 }
            case: { case_id: K1 }
            stages: [ { stage_id: s1, kind: investigation, started_on: 2026-03-01, case_id: K1 } ]
            cells: [ { cell_id: C1, from_at: 2026-03-01T10:00:00, exemption_document_no: 看批1号 } ]
          - person: { person_id: P2, name: 小刚, sex: male, birth_on: 2009-05-01 }
            case: { case_id: K1 }
            stages: [ { stage_id: s2, kind: investigation, started_on: 2026-03-01, case_id: K1 } ]
            cells: [ { cell_id: C1, from_at: 2026-03-05T10:00:00 } ]
        expect: nothing
        ```


        """;

    [GeneratedRegex("出现 ([0-9]+) 项，改变 ([0-9]+) 项，消失 ([0-9]+) 项")]
    private static partial Regex Totals();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
