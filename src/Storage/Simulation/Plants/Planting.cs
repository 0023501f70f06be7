using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Courses;
using CustodyWatch.Storage.Simulation.Drafts;
using CustodyWatch.Storage.Simulation.Names;

namespace CustodyWatch.Storage.Simulation.Plants;

/// <summary>Admits the persons that plants are made of. They have cases of their own and nothing else is wrong with them.</summary>
internal static class Planting
{
    /// <summary>A man between 20 and 40, whose last stage starts on a given day.</summary>
    public static PersonDraft AdmitFrom(this FacilityDraft facility, Route route, DateOnly lastStartedOn, Dice dice) =>
        facility.Admit(route.From(lastStartedOn, facility.AsOf, dice), dice);

    /// <summary>A man between 20 and 40 with no deadline near.</summary>
    public static PersonDraft AdmitQuiet(this FacilityDraft facility, Route route, Dice dice) =>
        facility.Admit(route.Quiet(facility.AsOf, dice), dice);

    /// <summary>A man between 20 and 40 whose last stage has lasted this many days.</summary>
    public static PersonDraft AdmitAfter(this FacilityDraft facility, Route route, int days, Dice dice) =>
        facility.AdmitFrom(route, facility.AsOf.AddDays(-days), dice);

    public static PersonDraft Admit(this FacilityDraft facility, Course course, Dice dice) =>
        facility.Admit(Man(facility.AsOf, dice), facility.Open(Causes.Of(course.Gravity, dice), course.AgencyKind), course);

    /// <summary>Somebody of a given age, arrested some weeks ago.</summary>
    public static PersonDraft AdmitBorn(this FacilityDraft facility, DateOnly birthOn, Dice dice, string sex = Sexes.Male)
    {
        var course = Routes.Investigated.From(facility.AsOf.AddDays(-dice.Between(20, 45)), facility.AsOf, dice);
        var legalCase = facility.Open(Causes.Of(course.Gravity, dice), course.AgencyKind);
        return facility.Admit(Profiles.Born(sex, birthOn, dice), legalCase, course);
    }

    /// <summary>Two men of one case, in the investigation of it.</summary>
    public static (PersonDraft First, PersonDraft Second) AdmitCoDefendants(this FacilityDraft facility, Route route, Dice dice)
    {
        var course = route.Quiet(facility.AsOf, dice);
        var legalCase = facility.Open(Causes.Of(course.Gravity, dice), course.AgencyKind);
        return (facility.Admit(Man(facility.AsOf, dice), legalCase, course), facility.Admit(Man(facility.AsOf, dice), legalCase, course));
    }

    /// <summary>Two men of one case who have come differently far in it.</summary>
    public static (PersonDraft First, PersonDraft Second) AdmitCoDefendants(this FacilityDraft facility, Route first, Route second, Dice dice)
    {
        var (ahead, behind) = (first.Quiet(facility.AsOf, dice), second.Quiet(facility.AsOf, dice));
        var legalCase = facility.Open(Causes.Of(ahead.Gravity, dice), ahead.AgencyKind);
        return (facility.Admit(Man(facility.AsOf, dice), legalCase, ahead), facility.Admit(Man(facility.AsOf, dice), legalCase, behind));
    }

    /// <summary>Puts a person into a cell where nobody else is, so that what is unknown of them concerns nobody else.</summary>
    public static CellDraft PutAlone(this FacilityDraft facility, PersonDraft person)
    {
        var cell = facility.Build(CellDesignations.Transition);
        person.Berth.Cell = cell;
        return cell;
    }

    private static Profile Man(DateOnly asOf, Dice dice) =>
        Profiles.Born(Sexes.Male, asOf.AddYears(-40).AddDays(dice.Between(0, 20 * 365)), dice);
}
