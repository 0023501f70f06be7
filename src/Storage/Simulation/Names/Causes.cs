namespace CustodyWatch.Storage.Simulation.Names;

/// <summary>What people are accused of, by how grave it is.</summary>
internal static class Causes
{
    private static readonly string[] Light = ["危险驾驶罪", "盗窃罪", "故意伤害罪", "寻衅滋事罪", "掩饰、隐瞒犯罪所得罪", "妨害公务罪"];

    private static readonly string[] Common =
        ["盗窃罪", "诈骗罪", "故意伤害罪", "开设赌场罪", "帮助信息网络犯罪活动罪", "聚众斗殴罪", "敲诈勒索罪", "非法拘禁罪", "强奸罪", "交通肇事罪"];

    private static readonly string[] Grave = ["诈骗罪", "贩卖毒品罪", "抢劫罪", "集资诈骗罪", "组织、领导传销活动罪", "非法吸收公众存款罪", "故意伤害罪"];

    private static readonly string[] Gravest = ["故意杀人罪", "运输毒品罪", "抢劫罪", "绑架罪"];

    private static readonly string[] OfOfficials = ["受贿罪", "贪污罪", "挪用公款罪", "滥用职权罪"];

    public static string Of(Gravity gravity, Dice dice) => dice.Pick(gravity switch
    {
        Gravity.Light => Light,
        Gravity.Common => Common,
        Gravity.Grave => Grave,
        Gravity.Gravest => Gravest,
        Gravity.OfOfficials => OfOfficials,
        _ => throw new ArgumentOutOfRangeException(nameof(gravity), gravity, "Not a gravity; this is a bug in CustodyWatch."),
    });
}

/// <summary>How grave a case is: it decides who hears it and what may be granted in it.</summary>
internal enum Gravity
{
    /// <summary>A year at most.</summary>
    Light,

    /// <summary>One to three years.</summary>
    Common,

    /// <summary>Ten years or more.</summary>
    Grave,

    /// <summary>Life or death.</summary>
    Gravest,

    /// <summary>Offences of officials, three years or more.</summary>
    OfOfficials,
}
