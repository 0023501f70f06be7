using CustodyWatch.Rules.Clocks;
using CustodyWatch.Rules.Tests.Given;

namespace CustodyWatch.Rules.Tests.Clocks;

/// <summary>Residential surveillance at a designated place set off against a sentence: CPL-2018 art 76.</summary>
public class SetOffCountTests
{
    [Theory]
    [InlineData(60, 30)] // E56
    [InlineData(61, 31)] // what is left over is in the person's favour
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void Two_days_are_one_day_of_the_sentence(int days, int setOff)
    {
        var sentence = ShippedCatalogue.Document.Terms().All.Single(term => term.Id == "release-sentence-end");
        Assert.Equal(setOff, SetOffCount.OfDesignatedResidence(days, sentence.DesignatedResidenceForOneDay!.Value));
    }

    [Fact]
    public void A_negative_number_of_days_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SetOffCount.OfDesignatedResidence(-1, 2));
}
