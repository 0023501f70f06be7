using CustodyWatch.Rules;
using CustodyWatch.Storage.Source;

namespace CustodyWatch.Storage.Tests.Source;

/// <summary>How an operator names a detention database.</summary>
public class SourceConnectionTests
{
    [Theory]
    [InlineData("centre.db", "centre.db")]
    [InlineData("sqlite:/data/centre.db", "/data/centre.db")]
    [InlineData("SQLite:centre.db", "centre.db")]
    [InlineData(@"C:\data\centre.db", @"C:\data\centre.db")]
    [InlineData("./a:b.db", "./a:b.db")]
    public void A_path_with_or_without_prefix_is_an_SQLite_file(string text, string path) =>
        Assert.Equal(path, SourceConnection.Parse(text).Path);

    [Theory]
    [InlineData("sqlserver:Server=db;Password=geheim", "sqlserver:…: This version does not read SQL Server yet. No facts can be read. Give the path of an SQLite file, such as 'centre.db' or 'sqlite:/data/centre.db'.")]
    [InlineData("postgres:Host=db;Password=geheim", "postgres:…: This version does not read PostgreSQL yet. No facts can be read. Give the path of an SQLite file, such as 'centre.db' or 'sqlite:/data/centre.db'.")]
    [InlineData("mysql:Password=geheim", "mysql:…: 'mysql' is not a kind of database CustodyWatch knows. No facts can be read. Give the path of an SQLite file, such as 'centre.db' or 'sqlite:/data/centre.db'.")]
    public void Another_kind_of_database_is_refused_without_repeating_its_password(string text, string message) =>
        Assert.Equal(message, Assert.Throws<BadInputException>(() => SourceConnection.Parse(text)).Message);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("sqlite:")]
    [InlineData("sqlserver:")]
    public void Nothing_is_no_database(string text) =>
        Assert.Equal("No database is named.", Assert.Throws<BadInputException>(() => SourceConnection.Parse(text)).What);
}
