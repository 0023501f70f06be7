using CustodyWatch.Host.Configuration;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Storage.Store;
using Spectre.Console.Cli;

namespace CustodyWatch.Host.Commands;

/// <summary>What commands take that work with the own store.</summary>
internal class StoreSettings : CommonSettings
{
    [CommandOption("--store <CONN>")]
    [Says("自有库：文件路径或 sqlite:PATH；默认取自配置", "the own store: a file path or sqlite:PATH; by default from the configuration")]
    public string? Store { get; init; }

    [CommandOption("--config <FILE>")]
    [Says("配置文件，默认为当前文件夹的 custodywatch.json（可没有）", "the configuration; by default custodywatch.json in the current folder, if it is there")]
    public string? Config { get; init; }

    /// <summary>The store named by the option or the configuration.</summary>
    /// <exception cref="BadInputException">Neither names one.</exception>
    public StoreConnection Connection() => StoreConnection.Parse(Store ?? SettingsReader.Read(Config).Store ?? throw Given.Missing("--store", "store"));
}
