using System.Text.Json;

namespace CustodyWatch.EndToEnd.Tests;

/// <summary>How a call of the executable ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public IReadOnlyList<JsonElement> JsonLines => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public Outcome ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Error}\n{Output}");
        return this;
    }

    /// <summary>One message that names place and mend, nothing on standard output, no stack trace.</summary>
    public void ShouldRefuse(int exitCode, params string[] says)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}\n{Error}\n{Output}");
        Assert.Empty(Output);
        Assert.All(says, word => Assert.Contains(word, Error, StringComparison.Ordinal));
        Assert.DoesNotContain("\n   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
    }
}
