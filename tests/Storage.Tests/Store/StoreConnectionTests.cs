using CustodyWatch.Rules;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Storage.Tests.Store;

/// <summary>How the store is named on the command line.</summary>
public sealed class StoreConnectionTests
{
    [Theory]
    [InlineData("data/store.db", "data/store.db")]
    [InlineData("sqlite:data/store.db", "data/store.db")]
    [InlineData("SQLite:/var/lib/custodywatch/store.db", "/var/lib/custodywatch/store.db")]
    [InlineData(@"C:\custodywatch\store.db", @"C:\custodywatch\store.db")] // one letter is a drive
    public void A_path_names_the_file(string given, string path) => Assert.Equal(path, StoreConnection.Parse(given).Path);

    [Theory]
    [InlineData("sqlserver:Server=db;Password=geheim")]
    [InlineData("postgres:Host=db;Password=geheim")]
    public void Another_kind_of_database_is_refused_without_repeating_its_password(string given)
    {
        var refusal = Assert.Throws<BadInputException>(() => StoreConnection.Parse(given));

        Assert.DoesNotContain("geheim", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("sqlite:")]
    public void Nothing_is_no_store(string given) => Assert.Throws<BadInputException>(() => StoreConnection.Parse(given));
}
