namespace SiteSim.Dispatch;

/// <summary>A row as it was added: where it hangs, its floor, and its hulled curve as a range of the builder's segments.</summary>
internal readonly record struct RowDraft(int Group, int Limit, Segment Floor, int First, int Count)
{
    public int SegmentCount => Count + (Floor.Watts > 0 ? 1 : 0);
}
