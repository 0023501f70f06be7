using CustodyWatch.Storage.Source;
using CustodyWatch.Storage.Store;

namespace CustodyWatch.Host.Demo;

/// <summary>Everything a demo keeps, in one folder: a demo that is started on it again goes on where the last one ended.</summary>
internal sealed class DemoFolder
{
    private DemoFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>The made-up detention database.</summary>
    public SourceConnection Source => SourceConnection.Parse("sqlite:" + In("centre.db"));

    public StoreConnection Store => StoreConnection.Parse("sqlite:" + In("store.db"));

    /// <summary>The mails that were caught.</summary>
    public string Mail => In("mail");

    /// <summary>The keys that keep sessions alive over a restart.</summary>
    public string Keys => In("keys");

    /// <summary>Opens the folder given, making it if need be; null is a new one among the machine's temporary files.</summary>
    public static DemoFolder Open(string? path)
    {
        var folder = new DemoFolder(path is null ? Directory.CreateTempSubdirectory("custodywatch-demo-").FullName : System.IO.Path.GetFullPath(path));
        Directory.CreateDirectory(folder.Mail);
        return folder;
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
