using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace CustodyWatch.Rules.Timelines;

/// <summary>Elements of a drawing that stands alone: every look is an attribute, because a page allows no style of its own and a mail drops it.</summary>
internal static class Svg
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    public static XElement Rectangle(double x, double y, double width, double height, string fill, string? stroke = null, bool dashed = false) => Element(
        "rect", At("x", x), At("y", y), At("width", Math.Max(0, width)), At("height", height), At("fill", fill),
        stroke is null ? null : At("stroke", stroke), dashed ? At("stroke-dasharray", "3 2") : null);

    public static XElement Line(double x1, double y1, double x2, double y2, string stroke, double width = 1, bool dashed = false) => Element(
        "line", At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2), At("stroke", stroke), At("stroke-width", width),
        dashed ? At("stroke-dasharray", "4 3") : null);

    public static XElement Path(string shape, string fill, string? stroke = null, double width = 1) => Element(
        "path", At("d", shape), At("fill", fill), stroke is null ? null : At("stroke", stroke), stroke is null ? null : At("stroke-width", width));

    /// <summary>Text whose base line is at <paramref name="y"/>.</summary>
    public static XElement Text(double x, double y, string text, double size, string fill, string anchor = "start", bool bold = false) => Element(
        "text", At("x", x), At("y", y), At("font-size", size), At("fill", fill),
        anchor == "start" ? null : At("text-anchor", anchor), bold ? At("font-weight", "600") : null, Clean(text));

    public static XAttribute At(string name, string value) => new(name, value);

    public static XAttribute At(string name, double value) => new(name, N(value));

    /// <summary>A number with one decimal at most.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The text without characters that XML does not have.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));
}
