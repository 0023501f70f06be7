using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Plants.Separation;

/// <summary>Two persons in one cell.</summary>
internal static class Sharing
{
    /// <summary>Gives two persons a cell of their own, one after the other.</summary>
    /// <returns>The day the later one came in.</returns>
    public static DateOnly OneCell(FacilityDraft facility, string designation, PersonDraft earlier, PersonDraft later, Dice dice)
    {
        earlier.Berth.Cell = later.Berth.Cell = facility.Build(designation);
        return Enter(earlier, later, dice);
    }

    /// <summary>Puts the second person into whatever cell the first is given.</summary>
    /// <returns>The day the later one came in.</returns>
    public static DateOnly SomeCell(PersonDraft earlier, PersonDraft later, Dice dice)
    {
        later.Berth.Beside = earlier;
        return Enter(earlier, later, dice);
    }

    private static DateOnly Enter(PersonDraft earlier, PersonDraft later, Dice dice)
    {
        var bothHeldOn = earlier.Course.TakenOn > later.Course.TakenOn ? earlier.Course.TakenOn : later.Course.TakenOn;
        var togetherSinceOn = bothHeldOn.AddDays(dice.Between(2, later.Horizon.DayNumber - bothHeldOn.DayNumber));
        earlier.Berth.FromAt = earlier.AdmittedAt.AddMinutes(30);
        later.Berth.FromAt = dice.At(togetherSinceOn, 9, 17);
        return togetherSinceOn;
    }
}
