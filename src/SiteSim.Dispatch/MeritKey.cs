namespace SiteSim.Dispatch;

/// <summary>
/// The fixed order inside a group, packed in one integer: higher merit first, then lower row, then lower segment.
/// </summary>
/// <remarks>
/// A key is <c>(FloorRank - rank) * 2^31 + row * 8 + segment</c>, ascending in the order of service. The rank is the bit pattern of the
/// merit, one canonical float per segment: the bit patterns of floats of 0 and above are ordered as the floats are. Must-run floors
/// carry the rank of +infinity, so they come first and among themselves by row.
/// </remarks>
internal static class MeritKey
{
    public const int FloorRank = 0x7f80_0000;
    public const int LargestFiniteRank = FloorRank - 1;
    public const int MaximumRows = 1 << 28;
    public const long End = (FloorRank + 2L) << IdBits;
    private const int IdBits = 31;

    /// <summary>Yield per watt, rounded twice, each time monotonically: a concave row keeps non-increasing ranks.</summary>
    public static int Rank(Segment segment) => BitConverter.SingleToInt32Bits((float)((double)segment.Yield / segment.Watts));

    public static int Id(int row, int segment) => row << 3 | segment;

    public static int RowOfId(int id) => id >> 3;

    public static long Pack(int rank, int id) => FirstOfRank(rank) | (uint)id;

    /// <summary>The smallest key of a rank; rank -1 lies behind every segment.</summary>
    public static long FirstOfRank(int rank) => (long)(FloorRank - rank) << IdBits;

    public static int RankOf(long key) => FloorRank - (int)(key >> IdBits);

    public static int IdOf(long key) => (int)(key & int.MaxValue);
}
