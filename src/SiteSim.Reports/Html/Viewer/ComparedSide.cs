using SiteSim.Reports.Listing;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>One of two that are compared.</summary>
/// <param name="Entry">Where it is.</param>
/// <param name="Title">What it is.</param>
/// <param name="Text">A sentence more.</param>
internal sealed record ComparedSide(ListedEntry Entry, string Title, string Text);
