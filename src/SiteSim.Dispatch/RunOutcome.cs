namespace SiteSim.Dispatch;

/// <summary>How far a run is served: every segment before the cut key in full, the one at it in part, none behind it.</summary>
internal struct RunOutcome
{
    public long CutKey;
    public int CutWatts;
    public long RowWatts;
    public long Yield;

    public readonly int Served(long key, int watts) => key < CutKey ? watts : key == CutKey ? CutWatts : 0;
}
