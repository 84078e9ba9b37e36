namespace SiteSim.Model.Conversion;

/// <summary>Mining pays too well: mean hashprice of the days past is above a mark. Looked at once a day.</summary>
/// <param name="Above">USD/PH/day.</param>
/// <param name="Window">Length of the mean.</param>
public sealed record HashpriceMark(double Above, TimeSpan Window);
