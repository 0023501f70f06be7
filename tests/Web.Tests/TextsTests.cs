using System.Reflection;
using System.Text.RegularExpressions;
using CustodyWatch.Alerts;
using CustodyWatch.Rules.Findings;
using CustodyWatch.Web.Wording;

namespace CustodyWatch.Web;

/// <summary>Every text is there in both languages.</summary>
public partial class TextsTests
{
    // The switch names the other language.
    private static readonly string[] InBoth = ["SharedTexts.SwitchLanguage", "SharedTexts.SwitchLanguageLabel"];

    [Fact]
    public void Each_text_is_written_in_both_languages() => Assert.All(All().ExceptBy(InBoth, text => text.Name), text =>
    {
        Assert.Matches(Chinese(), text.Words.Zh);
        Assert.Matches("[A-Za-z]", text.Words.En);
        Assert.DoesNotMatch(Chinese(), text.Words.En);
    });

    [Fact]
    public void Each_text_has_the_same_places_for_values_in_both_languages() =>
        Assert.All(All(), text => Assert.Equal(Places(text.Words.Zh), Places(text.Words.En)));

    [Fact]
    public void There_are_texts_to_look_at() => Assert.True(All().Count() > 120);

    [Fact]
    public void Every_kind_of_event_has_words() => Assert.Equal(
        typeof(AlertEventKinds).GetFields().Select(field => (string)field.GetValue(null)!).Order(), CodeTexts.Events.Keys.Order());

    [Fact]
    public void Every_list_of_a_case_file_has_words()
    {
        var file = Rules.CaseFiles.CaseFile.Parse(
            "{ cells: [{}], restraints: [{}], confinements: [{}], incidents: [{}], casualties: [{}], executions: [{}], sentence_changes: [{}] }", "case.yaml");
        Assert.Equal(file.Text.Lists.Keys.Order(), CalculatorTexts.RestLists.Keys.Order());
    }

    private static IEnumerable<(string Name, Bilingual Words)> All()
    {
        var classes = typeof(SharedTexts).Assembly.GetTypes().Where(type => type.Namespace == typeof(SharedTexts).Namespace && type.Name.EndsWith("Texts", StringComparison.Ordinal));
        foreach (var field in classes.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public)))
            if (field.GetValue(null) is Bilingual text)
                yield return ($"{field.DeclaringType!.Name}.{field.Name}", text);
            else if (field.GetValue(null) is IReadOnlyDictionary<string, Bilingual> list)
                foreach (var (id, words) in list)
                    yield return ($"{field.DeclaringType!.Name}.{field.Name}.{id}", words);
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
