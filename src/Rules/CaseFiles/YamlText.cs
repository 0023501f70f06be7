using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CustodyWatch.Rules.CaseFiles;

/// <summary>Turns text into the one YAML node it holds. JSON is read as the YAML it is.</summary>
internal static class YamlText
{
    // A case file is four levels deep. Text made to exhaust the stack goes deeper.
    private const int DeepestLevel = 16;

    /// <summary>Gives the root of the only document.</summary>
    /// <exception cref="BadInputException">The text is not YAML, holds no document or several, refers back to itself or is nested without end.</exception>
    public static YamlNode Root(string text, string fileName)
    {
        var faults = new Faults(fileName);
        var documents = Documents(text, faults);
        return documents.Count == 1 ? documents[0].RootNode : throw faults.At(
            new Mark(0, 1, 1),
            $"The file holds {documents.Count} documents.",
            "It cannot be told which one is the case file.",
            "Write the facts of one person, as one document.");
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
            throw NotYaml(faults, refused.Start, refused.Message.TrimEnd('.'));
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException)
        {
            // The library has no words of its own for a document that ends in the middle of a group or a list.
            throw NotYaml(faults, parser.Current?.Start ?? new Mark(0, 1, 1), "a group or a list is not finished");
        }
    }

    private static BadInputException NotYaml(Faults faults, Mark at, string why) => faults.At(
        at, $"This is neither YAML nor JSON: {why}.", "Nothing of the file can be read.", "Mend the indentation, bracket, quote or key there.");

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
                    "Here one place of the file refers to another.",
                    "References are not read, because they can make a small file endless.",
                    "Leave out '&' and '*' and write the values where they belong.");
            if (depth > DeepestLevel)
                throw faults.At(
                    parser.Current.Start,
                    "The file is nested too deeply.",
                    "It cannot be the facts of one person.",
                    "Write 'person', 'stages' and the other lists, as the example of a case file shows.");
        }
    }
}
