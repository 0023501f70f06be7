using System.Text.Json.Serialization;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Storage.Simulation;

/// <summary>One violation that was put into the population on purpose, and what must be found of it.</summary>
public sealed record PlantedViolation
{
    /// <summary>The kind of plant it came from, such as <c>inv-custody-ext-1-overdue</c>; several plants may lead to one rule.</summary>
    public required string Plant { get; init; }

    /// <summary>The rule that must find it.</summary>
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>Who or what must be named, in ordinal order.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>The first day it held; null for faults of the data.</summary>
    public DateOnly? Since { get; init; }

    public required string FacilityCode { get; init; }

    /// <summary>Where a fault of the data stands; null for everything else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Relation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Key { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Column { get; init; }

    /// <summary>What was done to whom, in words.</summary>
    public required string Note { get; init; }
}

/// <summary>Something lawful that looks like a violation, put there so that a rule that is too broad is noticed.</summary>
public sealed record PlantedDecoy
{
    public required string Plant { get; init; }

    /// <summary>Of whom nothing may be found.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    public required string FacilityCode { get; init; }

    /// <summary>Why it is lawful.</summary>
    public required string Note { get; init; }
}
