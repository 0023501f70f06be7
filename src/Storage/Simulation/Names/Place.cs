using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Storage.Simulation.Names;

/// <summary>A made-up place with the organs that sit there.</summary>
/// <param name="Name">The county, such as 云溪县.</param>
/// <param name="City">The city above it.</param>
/// <param name="Province">The province above both.</param>
internal sealed record Place(string Name, string City, string Province)
{
    /// <summary>The organ that investigates.</summary>
    public string Agency(string agencyKind) => agencyKind switch
    {
        AgencyKinds.Procuratorate => $"{Name}人民检察院",
        AgencyKinds.Supervision => $"{Name}监察委员会",
        _ => $"{Name}公安局",
    };

    /// <summary>The organ responsible in a stage, with its level. The gravest cases start at the city's court.</summary>
    public (string Name, string Level) Authority(string stageKind, string agencyKind, bool gravest) => stageKind switch
    {
        StageKinds.ProcuratorateDetention or StageKinds.SupervisionDetention or StageKinds.ProsecutionReview when !gravest => County("人民检察院"),
        StageKinds.ProsecutionReview => Of(City, "人民检察院", AuthorityLevels.City),
        StageKinds.FirstInstance or StageKinds.AppealWindow or StageKinds.Retrial when !gravest => County("人民法院"),
        StageKinds.FirstInstance or StageKinds.AppealWindow => Of(City, "中级人民法院", AuthorityLevels.City),
        StageKinds.SecondInstance when !gravest => Of(City, "中级人民法院", AuthorityLevels.City),
        StageKinds.SecondInstance => Of(Province, "高级人民法院", AuthorityLevels.Province),
        StageKinds.DeathPenaltyReview => ("最高人民法院", AuthorityLevels.National),
        StageKinds.ServingSentence => County("看守所"),
        _ => (Agency(agencyKind), AuthorityLevels.County),
    };

    private (string Name, string Level) County(string organ) => Of(Name, organ, AuthorityLevels.County);

    private static (string Name, string Level) Of(string place, string organ, string level) => (place + organ, level);
}
