using CustodyWatch.Host.Output;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules.Catalogue.Names;
using Spectre.Console;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>Prints the words a rule may use.</summary>
internal sealed class RulesVocabularyCommand(Terminal terminal) : Command<RulesVocabularyCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var words = Entities.All.SelectMany(entity => entity.Members.Select(member => Word.Of(entity, member)));
        if (settings.FormOneOf("text", "json") == "json")
            Json.Write(terminal.Data, words);
        else
            terminal.Out.Write(TableOf(words));
        return ExitCodes.Done;
    }

    private static Table TableOf(IEnumerable<Word> words)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            Column("对象", "of"), Column("名称", "name"), Column("中文名", "Chinese name"), Column("类型", "type"), Column("来源", "source"));
        foreach (var word in words)
            table.AddRow(
                new Text(Say.In(word.EntityZh, word.Entity)), new Text(word.Name), new Text(word.Zh),
                new Text(Say.In(word.TypeZh, word.Type)), new Text(word.Source));
        return table;
    }

    private static TableColumn Column(string zh, string en) => new(new Text(Say.In(zh, en)));

    /// <summary>Takes the form of output only.</summary>
    internal sealed class Settings : FormSettings;

    private sealed record Word(string Entity, string EntityZh, string Name, string Zh, string Type, string TypeZh, string Source)
    {
        public static Word Of(Entity entity, Member member) =>
            new(entity.Name, entity.Zh, member.Name, member.Zh, member.Type.En, member.Type.Zh, member.Source);
    }
}
