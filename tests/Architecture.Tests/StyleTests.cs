using System.Text.RegularExpressions;

namespace CustodyWatch.Architecture.Tests;

/// <summary>What every source file keeps to.</summary>
public partial class StyleTests
{
    private static readonly string[] SaidNothing = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Service", "Info", "Data"];

    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines()
    {
        var tooLong = Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests")).Where(file => Repository.Lines(file).Length > 400);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Half_of_the_files_are_shorter_than_sixty_lines()
    {
        var lengths = Repository.SourceFiles("src").Select(file => Repository.Lines(file).Length).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, 60);
    }

    [Theory, MemberData(nameof(Projects))]
    public void A_namespace_is_the_folder_it_stands_in(string project)
    {
        var strangers = Repository.SourceFiles($"src/{project}")
            .Where(file => file != "src/Host/Program.cs") // top-level statements have no namespace
            .Where(file => !Repository.Lines(file).Contains($"namespace {NamespaceOf(file)};"));

        Assert.Empty(strangers);
    }

    [Fact]
    public void A_type_is_named_after_what_it_is_in_the_field()
    {
        var declared = Repository.SourceFiles("src").SelectMany(file => Repository.Lines(file)
            .Select(line => TypeDeclaration().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value));
        var empty = declared.Where(name => SaidNothing.Any(word => name.EndsWith(word, StringComparison.Ordinal)));

        Assert.Empty(empty);
    }

    [Fact]
    public void A_file_is_named_after_a_type_it_declares()
    {
        var strangers = Repository.SourceFiles("src")
            .Where(file => file != "src/Host/Program.cs")
            .Where(file => !Repository.Lines(file).Any(line => Declares(line, FileName(file))));

        Assert.Empty(strangers);
    }

    private static bool Declares(string line, string fileName) =>
        TypeDeclaration().Match(line) is { Success: true } match
        && (match.Groups["name"].Value == fileName || match.Groups["name"].Value == fileName + "Model");

    // Queue.cshtml.cs declares QueueModel, Terms.Reading.cs a part of Terms.
    private static string FileName(string file) => Path.GetFileName(file).Split('.')[0];

    private static string NamespaceOf(string file) =>
        "CustodyWatch." + Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');

    [GeneratedRegex(@"^\s*(?:\[.*\]\s*)?(?:(?:public|internal|private|protected|file|sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|record\s+struct|record\s+class|record|struct|interface|enum)\s+(?<name>\w+)")]
    private static partial Regex TypeDeclaration();
}
