using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Rules.Tests.Findings;

/// <summary>Lengths in the words of both languages.</summary>
public class LengthWordsTests
{
    [Theory]
    [InlineData("2 months", "2个月", "2 months")]
    [InlineData("1 month + 15 days", "1个月又15日", "1 month + 15 days")]
    [InlineData("24 hours", "24小时", "24 hours")]
    [InlineData("2 years 0 months", "2年", "2 years")]
    [InlineData("1 years 6 months", "1年6个月", "1 year 6 months")]
    [InlineData("0 years 1 months", "1个月", "1 month")]
    [InlineData("for life", "for life", "for life")] // no length of either kind
    public void A_length_is_said_in_Chinese_and_in_English(string length, string zh, string en) => Assert.Equal(new Bilingual(zh, en), LengthWords.Of(length));
}
