namespace CustodyWatch.Storage.Simulation.Names;

/// <summary>Names of places that do not exist.</summary>
internal static class PlaceNames
{
    /// <summary>How many facilities one made-up city has.</summary>
    public const int FacilitiesInCity = 20;

    /// <summary>The province everything lies in.</summary>
    public const string Province = "东澜省";

    private static readonly string[] First =
        ["云", "清", "临", "白", "永", "青", "安", "金", "石", "长", "南", "松", "平", "广", "泰", "东", "新", "怀", "龙", "凤", "宁", "玉", "德", "兴"];

    private static readonly string[] Second =
        ["溪", "河", "江", "塘", "岭", "浦", "陵", "源", "泉", "峰", "川", "湖", "坪", "屏", "桥", "谷", "洲", "屿", "林", "岗"];

    private static readonly string[] Kinds = ["县", "区", "市"];

    /// <summary>The place of a facility. Names repeat only after more facilities than a country has.</summary>
    public static Place Of(int facility) => new(
        First[facility % First.Length] + Second[facility / First.Length * 7 % Second.Length]
            + Kinds[facility / (First.Length * Second.Length) % Kinds.Length],
        City(facility / FacilitiesInCity),
        Province);

    public static string City(int city) =>
        First[city * 5 % First.Length] + (city / First.Length % 2 == 0 ? "州" : "阳") + "市";
}
