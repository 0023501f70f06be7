using System.ComponentModel;
using System.Globalization;
using CustodyWatch.Rules.Findings;

namespace CustodyWatch.Host.Terminals;

/// <summary>Picks the reader's language: Chinese, unless <c>--lang en</c> was given.</summary>
internal static class Say
{
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The reader's language.</summary>
    public static Language Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.En : Language.Zh;

    public static string In(string zh, string en) => Language == Language.En ? en : zh;

    public static string In(Bilingual text) => text.In(Language);

    /// <summary>Reads <c>--lang</c> before anything else, so that even a refusal of the call is in the right language.</summary>
    public static CultureInfo LanguageOf(IReadOnlyList<string> args)
    {
        var at = args.ToList().IndexOf("--lang");
        var given = at >= 0 ? args.ElementAtOrDefault(at + 1) : args.FirstOrDefault(arg => arg.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
        return given == "en" ? English : Chinese;
    }
}

/// <summary>Describes a command or option in the help, in the reader's language.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
internal sealed class SaysAttribute(string zh, string en) : DescriptionAttribute
{
    public string Zh { get; } = zh;
    public string En { get; } = en;
    public override string Description => Say.In(Zh, En);
}
