namespace CustodyWatch.Rules.Findings;

/// <summary>How grave a finding is. The order is the order of gravity, so that severities can be compared.</summary>
public enum Severity
{
    /// <summary>A note.</summary>
    Low,

    /// <summary>Oral correction and record; a deadline that draws near.</summary>
    Medium,

    /// <summary>Written correction; a deadline that falls today.</summary>
    High,

    /// <summary>Overdue custody, or a death.</summary>
    Critical,
}

/// <summary>Severities as ids and names.</summary>
public static class SeverityNames
{
    /// <summary>The id: <c>critical</c>, <c>high</c>, <c>medium</c> or <c>low</c>.</summary>
    public static string Id(this Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.High => "high",
        Severity.Medium => "medium",
        Severity.Low => "low",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity; this is a bug in CustodyWatch."),
    };

    /// <summary>The word in Chinese, for pages and mail: <c>危急</c>, <c>严重</c>, <c>一般</c> or <c>提示</c>.</summary>
    public static string Zh(this Severity severity) => severity switch
    {
        Severity.Critical => "危急",
        Severity.High => "严重",
        Severity.Medium => "一般",
        Severity.Low => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity; this is a bug in CustodyWatch."),
    };

    /// <summary>Gives the severity of an id, or null where there is none of that name.</summary>
    public static Severity? Parse(string id) => id switch
    {
        "critical" => Severity.Critical,
        "high" => Severity.High,
        "medium" => Severity.Medium,
        "low" => Severity.Low,
        _ => null,
    };
}
