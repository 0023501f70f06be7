using CustodyWatch.Rules.Vocabulary.Codes;
using CustodyWatch.Storage.Simulation.Drafts;

namespace CustodyWatch.Storage.Simulation.Life;

/// <summary>Persons who may be together: of one sex and one standing.</summary>
internal sealed record CellGroup(string Designation, string Sex)
{
    public static CellGroup Of(PersonDraft person)
    {
        if (person.ExecutionPapersOn is not null)
            return new(CellDesignations.Convicted, person.Profile.Sex);
        return person.Row["health_flags"] == HealthFlags.Infectious
            ? new(CellDesignations.Medical, person.Profile.Sex)
            : Unconvicted(person);
    }

    /// <summary>The group of a person before their judgment.</summary>
    public static CellGroup Unconvicted(PersonDraft person)
    {
        var (sex, birthOn) = (person.Profile.Sex, person.Profile.BirthOn);
        if (birthOn >= person.Facility.AsOf.AddYears(-18))
            return new(CellDesignations.Juvenile, sex);
        return new(sex == Sexes.Male ? CellDesignations.AdultMale : CellDesignations.AdultFemale, sex);
    }
}
