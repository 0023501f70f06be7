using CustodyWatch.Rules.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>Turns text into the one YAML node it holds. JSON is read as the YAML it is.</summary>
internal static class YamlText
{
    // A case file is four levels deep. Text made to exhaust the stack goes deeper.
    private const int DeepestLevel = 16;

    /// <summary>How to mend a reference.</summary>
    public static readonly Bilingual WriteOut = new("删去“&”和“*”，把值写在它该在的地方。", "Leave out '&' and '*' and write the values where they belong.");

    /// <summary>Gives the root of the only document.</summary>
    /// <exception cref="BadInputException">The text is not YAML, holds no document or several, refers back to itself or is nested without end.</exception>
    public static YamlNode Root(string text, string fileName)
    {
        var faults = new Faults(fileName);
        var documents = Documents(text, faults);
        return documents.Count == 1 ? documents[0].RootNode : throw faults.At(
            new Mark(0, 1, 1),
            new($"文件中有 {documents.Count} 个文档。", $"The file holds {documents.Count} documents."),
            new("无法确定哪一个是案件文件。", "It cannot be told which one is the case file."),
            new("把一个人的事实写成一个文档。", "Write the facts of one person, as one document."));
    }

    private static IList<YamlDocument> Documents(string text, Faults faults)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            RefuseReferencesAndDepth(text, faults);
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents;
        }
        catch (YamlException refused)
        {
            throw NotYaml(faults, refused.Start, new(refused.Message.TrimEnd('.'), refused.Message.TrimEnd('.')));
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException)
        {
            // The library has no words of its own for a document that ends in the middle of a group or a list.
            throw NotYaml(faults, parser.Current?.Start ?? new Mark(0, 1, 1), new("一组键或列表没有写完", "a group or a list is not finished"));
        }
    }

    private static BadInputException NotYaml(Faults faults, Mark at, Bilingual why) => faults.At(
        at,
        new($"这里既不是 YAML 也不是 JSON：{why.Zh}。", $"This is neither YAML nor JSON: {why.En}."),
        new("整个文件都无法读取。", "Nothing of the file can be read."),
        new("改正该处的缩进、括号、引号或键。", "Mend the indentation, bracket, quote or key there."));

    // Both are harmless to parse step by step, and neither is once the nodes are built.
    private static void RefuseReferencesAndDepth(string text, Faults faults)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                throw faults.At(
                    parser.Current.Start,
                    new("文件的一处引用了另一处。", "Here one place of the file refers to another."),
                    new("引用不会被读取，因为它能让很小的文件无限展开。", "References are not read, because they can make a small file endless."),
                    WriteOut);
            if (depth > DeepestLevel)
                throw faults.At(
                    parser.Current.Start,
                    new("文件的嵌套太深。", "The file is nested too deeply."),
                    new("这不会是一个人的事实。", "It cannot be the facts of one person."),
                    new("按案件文件的例子写“person”“stages”和其他列表。", "Write 'person', 'stages' and the other lists, as the example of a case file shows."));
        }
    }
}
