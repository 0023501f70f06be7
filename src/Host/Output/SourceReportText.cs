using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Vocabulary;
using CustodyWatch.Storage.Source;
using Spectre.Console;

namespace CustodyWatch.Host.Output;

/// <summary>The report about a source for people: one line a relation, what falls short below it.</summary>
internal static class SourceReportText
{
    public static void Write(IAnsiConsole to, SourceReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            new TableColumn(new Text(Say.In("关系", "relation"))), new TableColumn(""),
            new TableColumn(new Text(Say.In("行数", "rows"))).RightAligned(), new TableColumn(new Text(Say.In("不足之处", "falls short"))));
        foreach (var relation in report.Relations)
            table.AddRow(new Text(relation.Name), new Text(relation.Zh), new Text($"{relation.Rows}"), new Text(string.Join('\n', ShortOf(relation))));
        to.Write(table);
        to.WriteLine(Verdict(report.Verdict));
    }

    private static IEnumerable<string> ShortOf(RelationReport relation)
    {
        if (!relation.Present)
            yield return Say.In("没有这个关系，按空处理", "not there; read as empty");
        if (relation.MissingRequired.Count > 0)
            yield return Say.In("缺少必需的列：", "required columns missing: ") + string.Join(", ", relation.MissingRequired);
        if (relation.MissingNullable.Count > 0)
            yield return Say.In("缺少的列，按空值处理：", "columns missing, read as null: ") + string.Join(", ", relation.MissingNullable);
        if (relation.Unknown.Count > 0)
            yield return Say.In("约定之外的列，不读取：", "columns beyond the contract, not read: ") + string.Join(", ", relation.Unknown);
        foreach (var unfit in relation.UnfitTypes)
            yield return Say.In(
                $"{unfit.Column} 声明为 {unfit.Declared}，应为 {unfit.Expected}，否则值可能被改变",
                $"{unfit.Column} is declared {unfit.Declared}; with anything but {unfit.Expected} its values may be changed");
        foreach (var fault in relation.Faults)
            yield return Say.In($"{fault.Column}：{Of(fault.Kind).Zh} {fault.Count} 处", $"{fault.Column}: {fault.Count} × {Of(fault.Kind).En}");
    }

    private static (string Zh, string En) Of(RowProblemKind kind) => kind switch
    {
        RowProblemKind.MissingValue => ("缺少值", "missing value"),
        RowProblemKind.UnknownCode => ("代码不在代码表中", "unknown code"),
        RowProblemKind.ImpossibleDate => ("日期无法识别", "impossible date"),
        RowProblemKind.ImpossibleNumber => ("数字无法识别", "impossible number"),
        RowProblemKind.DuplicateKey => ("主键重复", "key used twice"),
        RowProblemKind.UnknownReference => ("指向不存在的记录", "names a row that is not there"),
        _ => (kind.ToString(), kind.ToString()),
    };

    private static string Verdict(SourceVerdict verdict) => verdict switch
    {
        SourceVerdict.Kept => Say.In("符合数据约定，全部值均可读取。", "The source contract is kept, and every value can be read."),
        SourceVerdict.KeptWithFaults => Say.In("符合数据约定；部分记录有缺陷，巡查时会逐条报告。", "The source contract is kept; some rows have faults, which a sweep reports one by one."),
        SourceVerdict.Broken => Say.In("不符合数据约定，无法巡查：请数据库管理员补上缺少的列。", "The source contract is not kept and the database cannot be swept: have its administrator add the missing columns."),
        _ => throw new InvalidOperationException($"No words for {verdict}; this is a bug in CustodyWatch."),
    };
}
