using CustodyWatch.Notifier.Templates;

namespace CustodyWatch.Notifier.Tests.Templates;

/// <summary>Names in mail.</summary>
public sealed class NameMaskTests
{
    [Theory]
    [InlineData("张三", "张某")]
    [InlineData("李小明", "李某某")]
    [InlineData("欧阳锋", "欧阳某")] // a compound surname stays whole
    [InlineData("诸葛孔明", "诸葛某某")]
    [InlineData("令狐冲", "令狐某")]
    [InlineData("欧阳", "欧某")] // two characters: a surname and a given name
    [InlineData("张", "张某")] // a surname alone is no whole name
    [InlineData("阿里木江", "阿某某")] // a long name does not give itself away by its length
    [InlineData("买买提·吐尔逊", "买某某")]
    [InlineData("张 三", "张某")] // a blank between is typing
    [InlineData("𠮷田", "𠮷某")] // a rare character is one character
    [InlineData("John Smith", "J***")]
    [InlineData("Ólafur", "Ó***")]
    [InlineData("Иван", "И***")]
    public void The_surname_stays_and_the_given_name_does_not(string name, string masked) => Assert.Equal(masked, NameMask.Of(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  　")]
    [InlineData("\u200b\u202e")] // invisible characters alone
    public void Nobody_is_made_up_where_there_is_no_name(string? name) => Assert.Equal("姓名不详", NameMask.Of(name));

    [Fact]
    public void A_line_break_in_a_name_is_gone() => Assert.Equal("张某", NameMask.Of("张\r\n三"));

    [Fact]
    public void A_name_of_200_kilobytes_is_short() => Assert.Equal("张某某", NameMask.Of(new string('张', 100_000)));
}
