using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Names;

/// <summary>Who people are: mostly men, mostly young, all clearly on one side of eighteen.</summary>
internal static class Profiles
{
    private const int MenOfHundred = 88;

    public static Profile Anybody(bool minor, DateOnly asOf, Dice dice)
    {
        var sex = dice.Chance(MenOfHundred) ? Sexes.Male : Sexes.Female;
        return minor ? Minor(sex, asOf, dice) : Adult(sex, asOf, dice);
    }

    /// <summary>Somebody from 19 to 65.</summary>
    public static Profile Adult(string sex, DateOnly asOf, Dice dice)
    {
        var daysOverNineteen = Math.Min(dice.Between(0, 46 * 365), dice.Between(0, 46 * 365));
        return Born(sex, asOf.AddYears(-19).AddDays(-daysOverNineteen), dice);
    }

    /// <summary>Somebody from 14½ to 17½.</summary>
    public static Profile Minor(string sex, DateOnly asOf, Dice dice) =>
        Born(sex, asOf.AddYears(-17).AddMonths(-6).AddDays(dice.Between(0, 3 * 365)), dice);

    public static Profile Born(string sex, DateOnly birthOn, Dice dice)
    {
        var (name, nationality) = PersonNames.Of(sex, dice);
        return new(name, nationality, sex, birthOn);
    }
}
