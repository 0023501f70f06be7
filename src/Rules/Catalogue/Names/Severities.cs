using CustodyWatch.Rules.Vocabulary.Codes;

namespace CustodyWatch.Rules.Catalogue.Names;

/// <summary>The severities as codes, gravest last.</summary>
public static class Severities
{
    public static readonly CodeList List = new(
        "severity",
        new("low", "提示", "low"),
        new("medium", "一般", "medium"),
        new("high", "严重", "high"),
        new("critical", "危急", "critical"));
}
