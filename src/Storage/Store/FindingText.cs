using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Store;

/// <summary>A finding as text in the store. The form is read by versions to come, so names in it are never changed.</summary>
internal static class FindingText
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // readable Chinese; it never goes into a page as it is
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(Finding finding) => JsonSerializer.Serialize(finding, Form);

    public static Finding Read(string text) => JsonSerializer.Deserialize<Finding>(text, Form)
        ?? throw new JsonException("The store holds a finding that is null; this is a bug in CustodyWatch.");
}
