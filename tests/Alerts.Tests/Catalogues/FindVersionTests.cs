using CustodyWatch.Alerts.Catalogues;
using CustodyWatch.Given;
using CustodyWatch.Rules;

namespace CustodyWatch.Alerts.Tests.Catalogues;

/// <summary>A version named by the beginning of its hash.</summary>
public sealed class FindVersionTests
{
    private static readonly CatalogueLedger Ledger = new([Proposed("sha256:abcd10"), Proposed("sha256:abcd20"), Proposed("sha256:ef0130")]);

    [Theory]
    [InlineData("sha256:ef0130")] // whole
    [InlineData("ef01")] // four characters
    [InlineData(" SHA256:EF01 ")] // as copied from somewhere
    public void The_beginning_is_enough_where_only_one_version_has_it(string given) => Assert.Equal("sha256:ef0130", Ledger.Find(given));

    [Fact]
    public void Where_several_begin_with_it_they_are_named() =>
        Assert.Equal("Give more of it: sha256:abcd10, sha256:abcd20.", Assert.Throws<BadInputException>(() => Ledger.Find("abcd")).Mend);

    [Theory]
    [InlineData("0130", "The store has no such version.")] // its end, not its beginning
    [InlineData("ef0", "The hash given is too short.")]
    [InlineData("", "The hash given is too short.")]
    [InlineData("sha256:", "The hash given is too short.")]
    public void What_names_no_version_is_refused(string given, string what) =>
        Assert.Equal(what, Assert.Throws<BadInputException>(() => Ledger.Find(given)).What);

    private static VersionStep Proposed(string hash) => new()
    {
        Hash = hash,
        Kind = VersionStepKind.Proposed,
        At = AFinding.Instant("2026-03-02T09:00"),
        ById = "u1",
        ByUser = "officer",
        ByName = "王警官",
    };
}
