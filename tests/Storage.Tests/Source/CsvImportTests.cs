using System.Text;
using CustodyWatch.Rules;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>A folder of CSV files becomes a detention database, whole or not at all.</summary>
public sealed class CsvImportTests : IDisposable
{
    private const string Persons = """
        person_id,facility_code,name,sex,birth_on,identity_known,admitted_at
        p1,330181111,张三,male,1990-05-01,1,2026-01-04T15:30:00
        """;

    private readonly TempFolder _folder = new();
    private readonly TempFolder _out = new();

    private SourceConnection Target => SourceConnection.Parse(_out.File("centre.db"));

    [Fact]
    public async Task Files_named_after_relations_become_a_source()
    {
        Write("person.csv", Persons);
        Write("case_stage.csv", "kind,stage_id,person_id,case_id,started_on,authority\r\ninvestigation,s1,p1,k1,2026-02-09,某市公安局\r\n");
        Write("README.txt", "exported on 2026-03-01");

        var counts = CsvImport.Run(_folder.Path, Target);

        var person = Assert.Single((await LoadAsync()).Persons);
        Assert.Equal((1, 1, 0), (counts["person"], counts["case_stage"], counts["cell"]));
        Assert.Equal(("张三", "s1"), (person.Person.Name, Assert.Single(person.Stages).Stage.StageId));
        Assert.Empty(person.Problems);
    }

    [Fact]
    public async Task A_byte_order_mark_and_a_column_of_changes_are_no_fault()
    {
        var text = Persons.Replace("\n", ",2026-01-04T08:00:00Z\n", StringComparison.Ordinal).Replace("admitted_at,2026-01-04T08:00:00Z", "admitted_at,changed_at", StringComparison.Ordinal) + ",x";
        await File.WriteAllTextAsync(_folder.File("person.csv"), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), TestContext.Current.CancellationToken);

        CsvImport.Run(_folder.Path, Target);

        Assert.Equal("p1", Assert.Single((await LoadAsync()).Persons).Person.PersonId);
    }

    [Fact]
    public async Task A_quoted_value_may_hold_commas_quotes_and_line_breaks()
    {
        Write("person.csv", Persons.Replace("张三", "\"张三,\n又名\"\"三哥\"\"\"", StringComparison.Ordinal));

        CsvImport.Run(_folder.Path, Target);

        Assert.Equal("张三,\n又名\"三哥\"", Assert.Single((await LoadAsync()).Persons).Person.Name);
    }

    [Fact]
    public async Task A_bad_value_is_imported_as_it_stands_for_the_sweep_to_report()
    {
        Write("person.csv", Persons.Replace("male", "man", StringComparison.Ordinal).Replace("1990-05-01", "1990-02-30", StringComparison.Ordinal));

        CsvImport.Run(_folder.Path, Target);

        Assert.Equal([("sex", "man"), ("birth_on", "1990-02-30")], Assert.Single((await LoadAsync()).Persons).Problems.Select(problem => (problem.Column, problem.Value!)));
    }

    // Wrong count of values; a quote inside an unquoted value; a quote that is never closed.
    [Theory]
    [InlineData("p2,330181111", 3, "The line is broken: Record 3 (line 3) has 2 fields but 7 were expected.")]
    [InlineData("p2,330181111,李\"四,male,1990-05-01,1,2026-01-04T15:30:00", 3, "The line is broken: Malformed CSV in record 3 (line 3): a quote inside an unquoted field")]
    [InlineData("p2,330181111,\"李四,male,1990-05-01,1,2026-01-04T15:30:00\n", 3, "The line is broken: Malformed CSV in record 3 (line 3): a quoted field that is never closed")]
    public void A_broken_line_is_refused_with_its_number(string line, int number, string what)
    {
        Write("person.csv", Persons + "\n" + line);

        var refused = Refused();

        Assert.Equal($"{_folder.File("person.csv")}:{number}", refused.Where);
        Assert.StartsWith(what, refused.What, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_out.Path));
    }

    // An unknown column; one that is there twice; a required one that is not there; no header at all.
    [Theory]
    [InlineData("cell_id,nmae", "'nmae' is not a column of cell; the nearest is 'name'.")]
    [InlineData("cell_id,name,name", "The column 'name' is there twice.")]
    [InlineData("name,designation", "The required column 'cell_id' is missing.")]
    [InlineData("", "The file is empty.")]
    public void A_wrong_header_is_refused(string header, string what)
    {
        Write("person.csv", Persons);
        Write("cell.csv", header);

        var refused = Refused();

        Assert.Equal((_folder.File("cell.csv") + ":1", what), (refused.Where, refused.What));
        Assert.Empty(Directory.GetFiles(_out.Path));
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_refused_at_the_line_where_that_shows()
    {
        // 张三 as a spreadsheet of the country saves it.
        File.WriteAllBytes(_folder.File("person.csv"), [.. Encoding.UTF8.GetBytes(Persons + "\np2,330181111,"), 0xD5, 0xC5, 0xC8, 0xFD, .. ",male,1990-05-01,1,2026-01-04T15:30:00"u8]);

        var refused = Refused();

        Assert.Equal((_folder.File("person.csv") + ":3", "The line is not UTF-8."), (refused.Where, refused.What));
    }

    [Fact]
    public void A_file_that_is_no_relation_is_refused_with_the_nearest_name()
    {
        Write("person.csv", Persons);
        Write("case_stages.csv", "stage_id");

        Assert.Equal("'case_stages' is not a relation of the source contract; the nearest is 'case_stage'.", Refused().What);
    }

    [Fact]
    public void A_folder_without_persons_or_that_is_not_there_is_refused()
    {
        Assert.Equal("There is no person.csv.", Refused().What);
        Assert.Equal("There is no such folder.", Assert.Throws<BadInputException>(() => CsvImport.Run(_folder.File("no"), Target)).What);
    }

    [Fact]
    public async Task A_database_that_is_there_is_only_replaced_when_that_is_asked_for()
    {
        Write("person.csv", Persons);
        CsvImport.Run(_folder.Path, Target);
        Write("person.csv", Persons.Replace("张三", "李四", StringComparison.Ordinal));

        Assert.Equal("The file is already there.", Refused().What);
        CsvImport.Run(_folder.Path, Target, overwrite: true);

        Assert.Equal("李四", Assert.Single((await LoadAsync()).Persons).Person.Name);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _out.Dispose();
    }

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);

    private BadInputException Refused() => Assert.Throws<BadInputException>(() => CsvImport.Run(_folder.Path, Target));

    private async Task<Rules.Vocabulary.FacilityFacts> LoadAsync() =>
        await (await SqliteFactSource.OpenAsync(Target, TestContext.Current.CancellationToken)).LoadAsync("330181111", TestContext.Current.CancellationToken);
}
