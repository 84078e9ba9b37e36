namespace SiteSim.Reports.Html.Study;

/// <summary>What an axis of a study is made of.</summary>
internal enum AxisScale
{
    /// <summary>Numbers of one unit: places on a line.</summary>
    Number,

    /// <summary>Days: places on a line.</summary>
    Date,

    /// <summary>Anything else, in the order of the study.</summary>
    Word,
}
