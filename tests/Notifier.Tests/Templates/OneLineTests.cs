using CustodyWatch.Notifier.Templates;

namespace CustodyWatch.Notifier.Tests.Templates;

/// <summary>Text of others in headers and lists.</summary>
public sealed class OneLineTests
{
    [Theory]
    [InlineData("余杭区看守所", "余杭区看守所")]
    [InlineData("余杭\r\nBcc: x@y.example", "余杭Bcc: x@y.example")] // no second header
    [InlineData("余杭\u2028区", "余杭区")] // nor the line breaks of other alphabets
    [InlineData("余\u202e杭\u200b区\ufeff", "余杭区")] // nothing that turns reading round or hides
    [InlineData("a\tb", "ab")]
    public void It_is_one_line_that_reads_as_it_looks(string text, string line) => Assert.Equal(line, OneLine.Of(text, 60));

    [Fact]
    public void What_is_too_long_is_cut_between_characters() => Assert.Equal("𠮷𠮷…", OneLine.Of("𠮷𠮷𠮷", 2));
}
