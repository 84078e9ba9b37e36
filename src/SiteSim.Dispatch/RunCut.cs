namespace SiteSim.Dispatch;

/// <summary>Where a run is cut: segments of a higher rank are served, those of the same rank in rows before this one.</summary>
internal readonly record struct RunCut(int Rank, int Row)
{
    public static RunCut At(long key) => new(MeritKey.RankOf(key), MeritKey.RowOfId(MeritKey.IdOf(key)));
}
