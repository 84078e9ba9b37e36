using System.Globalization;
using System.Net;
using System.Text;

namespace SiteSim.Reports.Html;

/// <summary>Text of a page on its way out; everything that is not markup is encoded.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();

    public HtmlText Markup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Markup whose holes are encoded, in the invariant culture.</summary>
    public HtmlText Format(FormattableString markup)
    {
        var holes = markup.GetArguments().Select(a => (object)WebUtility.HtmlEncode(Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")).ToArray();
        _text.AppendFormat(CultureInfo.InvariantCulture, markup.Format, holes);
        return this;
    }

    public override string ToString() => _text.ToString();
}
