using System.Collections.Frozen;

namespace CustodyWatch.Rules.Catalogue.Reading;

/// <summary>The keys of the blocks in both languages.</summary>
internal static class CatalogueKeys
{
    private static readonly (string En, string Zh)[] Pairs =
    [
        ("id", "编号"), ("title", "名称"), ("law", "依据"), ("given", "对象"), ("when", "条件"), ("unless", "除外"), ("since", "起始"),
        ("severity", "等级"), ("message", "说明"), ("let", "定义"), ("values", "数值"), ("stage", "环节"), ("procedure", "程序"),
        ("starts", "起算"), ("ends", "终止"), ("cut", "截止"), ("length", "期限"), ("extend", "延长"), ("recount", "重新计算"),
        ("exclude", "不计入"), ("warn", "预警"), ("otherwise", "否则适用"), ("from", "自"), ("value", "值"), ("soft", "一般期限"),
        ("ground", "事由"), ("by", "增加"), ("to", "至"), ("no-limit", "无期限"), ("after", "在后"), ("repeat", "可重复"),
        ("approver", "批准机关"), ("sentence", "可能刑期"), ("within", "限于"), ("cap", "上限"), ("at-most", "最多"),
        ("restarts", "重新起算"), ("expiring", "即将届满"), ("due-today", "今日届满"), ("overdue", "超期"), ("verified", "核实"),
        ("verified_on", "核实日期"), ("name", "例名"), ("on", "检查日"), ("persons", "人员"), ("expect", "结论"), ("other", "另一读法"),
        ("detail", "细目"), ("subjects", "当事人"), ("zh", "中文"), ("en", "英文"), ("facility", "看守所"), ("deadline", "届满日"), ("problems", "数据问题"), ("once", "仅一次"), ("starts-else", "否则起算"), ("window", "窗口"),
        ("holiday", "节假日顺延"), ("stay", "留所余刑"), ("earlier", "较早提示"), ("duty", "义务"), ("designated-residence", "指定居所折抵"), ("office", "驻所检察室"), ("rule", "所涉规则"), ("term", "所涉期限"), ("suspended", "停用"), ("until", "截至"), ("lacking", "缺少"), ("with", "随同"), ("terms", "适用期限"), ("notice", "届满通知"), ("gap", "衔接"), ("breach", "逾期称谓"), ("request", "最迟报请"), ("reply", "最迟答复"), ("year", "年"), ("off", "放假"), ("work", "上班"),
    ];

    private static readonly FrozenDictionary<string, string> ToEnglish = Pairs.ToFrozenDictionary(pair => pair.Zh, pair => pair.En);
    private static readonly FrozenDictionary<string, string> ToChinese = Pairs.ToFrozenDictionary(pair => pair.En, pair => pair.Zh);

    /// <summary>The English name of a key; the key itself where it has none.</summary>
    public static string English(string key) => ToEnglish.GetValueOrDefault(key, key);

    /// <summary>The Chinese name of a key; the key itself where it has none.</summary>
    public static string Chinese(string key) => ToChinese.GetValueOrDefault(key, key);
}
