using CustodyWatch.Host.Commands;
using CustodyWatch.Host.Terminals;
using Spectre.Console.Cli;
using Spectre.Console.Cli.Unsafe;

namespace CustodyWatch.Host;

/// <summary>Everything the executable can be told to do, in the order of the help.</summary>
internal static class Verbs
{
    public static IReadOnlyList<Verb> All { get; } =
    [
        new("demo", typeof(DemoCommand), "虚构数据的完整演示：数据库、后台任务、页面、收件箱，只在本机", "the whole thing with made-up data, on this machine only"),
        new("run", typeof(RunCommand), "按配置运行后台任务和页面", "run the worker and the pages as configured"),
        new("sweep", typeof(SweepCommand), "立即巡查一次，结果写入自有库", "evaluate once, now, and write what is found into the store"),
        new("findings", typeof(FindingsCommand), "巡查一个看守所数据库，打印发现；不需要自有库", "evaluate a source and print what is found; needs no store"),
        new("explain", typeof(ExplainCommand), "一个人的每项期限及其计算过程，以及全部发现", "every clock of one person with its derivation, and every finding"),
        new("forecast", typeof(ForecastCommand), "若无变化，几天内哪些人的哪项期限届满", "whose terms run out when, if nothing changes"),
        new("simulate", typeof(SimulateCommand), "生成带有植入违法情形的模拟数据库", "make up a detention database with planted violations"),
        new("import", typeof(ImportCommand), "把 CSV 文件导入新的嵌入式数据库", "import CSV files into a new embedded database"),
        new("rules check", typeof(RulesCheckCommand), "检查规则目录，列出全部问题", "look for faults in the catalogue and name them all"),
        new("rules test", typeof(RulesTestCommand), "运行规则目录中的示例", "run the catalogue's examples"),
        new("rules examples", typeof(RulesExamplesCommand), "为一条规则或期限拟出尚缺的示例，供法律人员确认或更正", "propose the examples a rule or term lacks, for a lawyer to bless or correct"),
        new("rules diff", typeof(RulesDiffCommand), "换用另一份规则目录，哪些发现会出现、改变或消失", "which findings appear, change or vanish under another catalogue"),
        new("rules vocabulary", typeof(RulesVocabularyCommand), "规则可用的名称", "the names a rule may use"),
        new("rules publish", typeof(RulesPublishCommand), "提出规则目录的新版本，等待另一个人审批", "propose a version of the catalogue, for a second person to approve"),
        new("rules approve", typeof(RulesApproveCommand), "审批别人提出的版本", "approve a version that somebody else proposed"),
        new("rules activate", typeof(RulesActivateCommand), "自某时起启用已审批的版本；也用于恢复以前的版本", "make an approved version active from a moment on; also to go back to an earlier one"),
        new("rules withdraw", typeof(RulesWithdrawCommand), "撤回不再使用的版本", "withdraw a version that will not be used"),
        new("rules history", typeof(RulesHistoryCommand), "全部版本：谁在何时做了什么", "every version: who did what, and when"),
        new("rules export", typeof(RulesExportCommand), "原样写出一个版本", "write a version out, byte for byte"),
        new("source check", typeof(SourceCheckCommand), "数据库是否符合数据约定，数据质量如何", "whether a database keeps the source contract, and how good its data are"),
        new("store migrate", typeof(StoreMigrateCommand), "新建自有库，或升级到最新", "make the own store, or bring it up to date"),
        new("store check", typeof(StoreCheckCommand), "自有库是否完好", "whether the own store is sound"),
        new("user add", typeof(UserAddCommand), "添加账户", "add an account"),
        new("user disable", typeof(UserDisableCommand), "停用账户", "take an account out of use"),
        new("user list", typeof(UserListCommand), "列出账户", "list the accounts"),
    ];

    /// <summary>Tells the parser about all of them.</summary>
    public static void AddTo(IUnsafeConfigurator program)
    {
        foreach (var group in All.GroupBy(verb => verb.Words.Count == 1 ? "" : verb.Words[0]))
        {
            if (group.Key.Length == 0)
                AddAll(group, program.AddCommand);
            else
                program.AddBranch(group.Key, typeof(CommandSettings), branch =>
                {
                    branch.SetDescription(string.Join(Say.In("、", ", "), group.Select(verb => verb.Words[1])));
                    AddAll(group, branch.AddCommand);
                });
        }
    }

    private static void AddAll(IEnumerable<Verb> verbs, Func<string, Type, ICommandConfigurator> add)
    {
        foreach (var verb in verbs)
            add(verb.Words[^1], verb.Command).WithDescription(verb.Description);
    }
}
