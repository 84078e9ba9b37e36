using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SiteSim.Reports.Html.Kit;

/// <summary>Text of a page on its way out; everything that is not markup is encoded.</summary>
internal sealed class HtmlText
{
    // The default encoder: nothing in a JSON text can end the script element it stands in.
    private static readonly JsonSerializerOptions Compact = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly StringBuilder _text = new();

    private readonly SortedSet<string> _charts = new(StringComparer.Ordinal);

    /// <summary>Kinds of charts in it, in order of their names.</summary>
    public IReadOnlyCollection<string> Charts => _charts;

    /// <summary>The page needs the script of this kind of chart.</summary>
    public HtmlText Uses(string chart)
    {
        _charts.Add(chart);
        return this;
    }

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

    /// <summary>Data for the page's scripts, in snake_case.</summary>
    public HtmlText Json<T>(string cssClass, T data) =>
        Format($"<script type=\"application/json\" class=\"{cssClass}\">").Markup(JsonSerializer.Serialize(data, Compact)).Markup("</script>");

    public override string ToString() => _text.ToString();
}
