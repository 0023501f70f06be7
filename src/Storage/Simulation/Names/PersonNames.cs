using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Storage.Simulation.Names;

/// <summary>Made-up names: any likeness is chance.</summary>
internal static class PersonNames
{
    private static readonly string[] Surnames =
    [
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
        "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕",
        "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴", "夏", "钟", "汪", "田", "任", "姜",
        "欧阳", "司马", "上官", "诸葛",
    ];

    private static readonly string[] MenGiven =
    [
        "伟", "强", "磊", "军", "勇", "杰", "涛", "斌", "超", "刚", "鹏", "辉", "波", "飞", "浩", "亮", "凯", "健", "俊", "林",
        "建国", "志强", "海波", "文斌", "国庆", "小龙", "大海", "天宇", "子轩", "浩然", "明辉", "永福", "光明", "家豪", "德胜", "立新", "春生", "金宝", "少华", "云鹏",
    ];

    private static readonly string[] WomenGiven =
    [
        "芳", "娜", "敏", "静", "丽", "艳", "娟", "霞", "秀", "玲", "燕", "梅", "倩", "莉", "雪", "琴", "慧", "颖", "蓉", "洁",
        "秀英", "桂兰", "玉梅", "小红", "春花", "雨欣", "梦瑶", "晓燕", "丽华", "海燕", "思雨", "美玲", "凤英", "雅婷", "红梅", "月娥",
    ];

    private static readonly (string Name, string Nationality)[] Foreigners =
        [("阮文明", "VNM"), ("吴昂", "MMR"), ("金英浩", "KOR"), ("奥科罗", "NGA"), ("伊万诺夫", "RUS"), ("坎帕", "THA")];

    /// <summary>A name with the nationality that goes with it, ISO 3166 alpha-3.</summary>
    public static (string Name, string Nationality) Of(string sex, Dice dice)
    {
        if (sex == Sexes.Male && dice.Between(1, 200) == 1)
            return dice.Pick(Foreigners);
        var given = sex == Sexes.Male ? MenGiven : WomenGiven;
        return (dice.Pick(Surnames) + dice.Pick(given), "CHN");
    }
}
