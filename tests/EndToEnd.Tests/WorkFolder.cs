namespace CustodyWatch.EndToEnd.Tests;

/// <summary>A folder of one test, gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("custodywatch-test-").FullName;

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file into it and gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(Path).Select(file => System.IO.Path.GetFileName(file));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
