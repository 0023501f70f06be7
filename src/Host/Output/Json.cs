using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustodyWatch.Host.Output;

/// <summary>How results are written for machines: snake_case names, Chinese as it is, a null for what there is none of.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions OneLine = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly JsonSerializerOptions Indented = new(OneLine) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes one object over several lines.</summary>
    public static void Write<T>(TextWriter to, T value) => to.WriteLine(JsonSerializer.Serialize(value, Indented));

    /// <summary>Writes one object on a line of its own.</summary>
    public static void WriteLine<T>(TextWriter to, T value) => to.WriteLine(JsonSerializer.Serialize(value, OneLine));
}
