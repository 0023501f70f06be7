using System.Globalization;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.CaseFiles;
using CustodyWatch.Rules.Catalogue.Blocks;
using CustodyWatch.RulesEngine.Coverage.Proposals;

namespace CustodyWatch.Host.Output;

/// <summary>A case file to be written.</summary>
/// <param name="Example">The name of the example it belongs to.</param>
/// <param name="Path">Where.</param>
/// <param name="Text">What it says.</param>
internal sealed record ProposalFile(string Example, string Path, string Text);

/// <summary>Writes proposed examples as case files, one a person. A fault of the data that belongs to nobody has no place in one.</summary>
internal static class ProposalFiles
{
    /// <summary>Writes the files into a folder, which is made where it is not there.</summary>
    /// <exception cref="BadInputException">A file is there already, or cannot be written; then none is.</exception>
    public static IReadOnlyList<ProposalFile> Write(string folder, RuleProposals rule)
    {
        ProposalFile[] files = [.. rule.Examples.Index().SelectMany(example => Of(folder, rule.RuleId.Replace("*", "any", StringComparison.Ordinal), example.Index + 1, example.Item.Example))];
        if (Array.Find(files, file => File.Exists(file.Path)) is { } there)
            throw Refuse(there.Path, Say.In("文件已存在。", "The file is there already."), Say.In("换一个文件夹。", "Give another folder."));
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
                File.WriteAllText(file.Path + ".part", file.Text);
            foreach (var file in files)
                File.Move(file.Path + ".part", file.Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refuse(folder, Say.In($"无法写入：{fault.Message}", $"It cannot be written: {fault.Message}"), Say.In("改正路径或文件夹的权限。", "Correct the path or the folder's permissions."));
        }
        return files;
    }

    private static IEnumerable<ProposalFile> Of(string folder, string rule, int number, RuleExample example)
    {
        foreach (var person in example.Persons)
        {
            var who = example.Persons.Count == 1 ? "" : "-" + person.Person.GetValueOrDefault("person_id", "person");
            var name = string.Create(CultureInfo.InvariantCulture, $"{rule}-{number:00}{who}.yaml");
            string[] head =
            [
                example.Name, $"explain {name} --on {example.On:yyyy-MM-dd}", $"expect: {ExampleText.Expected(example)}", ProposalBlock.ToBeBlessed,
            ];
            yield return new(example.Name, Path.Combine(folder, name), string.Concat(head.Select(line => $"# {line}\n")) + CaseFileText.Write(person));
        }
    }

    private static BadInputException Refuse(string path, string what, string mend) =>
        new($"--out {path}", what, Say.In("什么也没有写。", "Nothing was written."), mend);
}
