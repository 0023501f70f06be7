using System.Reflection;
using CustodyWatch.Host.Terminals;
using CustodyWatch.Rules;
using CustodyWatch.Rules.Vocabulary;

namespace CustodyWatch.Host.Configuration;

/// <summary>Reads the settings: the file, and over it the environment variables <c>CUSTODYWATCH_…</c>.</summary>
internal static class SettingsReader
{
    /// <summary>The file that is read where none is named, if it is there.</summary>
    public const string UsualFile = "custodywatch.json";

    private const string Prefix = "CUSTODYWATCH_";

    /// <param name="file">The file named by <c>--config</c>; null for the usual one in the current folder, which may be absent.</param>
    /// <exception cref="BadInputException">The file is not there or is no JSON, or a key or value is not understood.</exception>
    public static Settings Read(string? file)
    {
        if (file is not null && !File.Exists(file))
            throw Refuse(file, Say.In("没有这个配置文件。", "There is no such configuration file."), Say.In("改正 --config，或新建该文件。", "Correct --config, or make the file."));

        var place = Path.GetFullPath(file ?? UsualFile);
        var configuration = Load(place);
        foreach (var key in UnknownKeys(configuration, typeof(Settings), ""))
            throw Refuse($"{place} · {key.Path}", Say.In($"没有这项配置，最接近的是“{key.Nearest}”。", $"There is no such key; the nearest is '{key.Nearest}'."), Say.In("改正拼写或删去。", "Correct it or take it out."));
        return Bind(configuration, place);
    }

    private static IConfigurationRoot Load(string place)
    {
        try
        {
            return new ConfigurationBuilder().AddJsonFile(place, optional: true).AddEnvironmentVariables(Prefix).Build();
        }
        catch (InvalidDataException fault)
        {
            throw Refuse(place, Say.In($"不是有效的 JSON：{Innermost(fault)}", $"Not valid JSON: {Innermost(fault)}"), Say.In("改正该处。", "Mend that place."));
        }
    }

    private static Settings Bind(IConfigurationRoot configuration, string place)
    {
        try
        {
            return configuration.Get<Settings>() ?? new Settings();
        }
        catch (InvalidOperationException fault)
        {
            throw Refuse(place, Say.In($"值无法识别：{fault.Message}", $"A value is not understood: {fault.Message}"), Say.In("改正该值。", "Correct the value."));
        }
    }

    private static IEnumerable<(string Path, string Nearest)> UnknownKeys(IConfiguration section, Type type, string path)
    {
        var known = type.GetProperties().Where(property => property.CanWrite).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren())
        {
            if (!known.TryGetValue(child.Key, out var property))
                yield return (path + child.Key, Spelling.Nearest(child.Key, known.Keys.Select(CamelCase)));
            else if (IsSection(property))
                foreach (var unknown in UnknownKeys(child, property.PropertyType, $"{path}{child.Key}."))
                    yield return unknown;
        }
    }

    private static bool IsSection(PropertyInfo property) =>
        property.PropertyType is { IsClass: true, Namespace: { } place } && place.StartsWith(nameof(CustodyWatch), StringComparison.Ordinal);

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Innermost(Exception fault) => fault.InnerException is { } inner ? Innermost(inner) : fault.Message;

    private static BadInputException Refuse(string where, string what, string mend) =>
        new(where, what, Say.In("什么也没有启动。", "Nothing was started."), mend);
}
