namespace SiteSim.Kernel;

/// <summary>Importance of a request: the smaller the more important; then the earlier; then the one that may pre-empt; then the first made.</summary>
internal readonly record struct RequestRank(double Priority, DateTime Time, bool Preempt, long Sequence) : IComparable<RequestRank>
{
    /// <summary>Without the order of making: two requests of one instant may be equally important.</summary>
    public int CompareImportance(RequestRank other)
    {
        int byPriority = Priority.CompareTo(other.Priority);
        if (byPriority != 0)
            return byPriority;
        int byTime = Time.CompareTo(other.Time);
        return byTime != 0 ? byTime : other.Preempt.CompareTo(Preempt);
    }

    public int CompareTo(RequestRank other)
    {
        int byImportance = CompareImportance(other);
        return byImportance != 0 ? byImportance : Sequence.CompareTo(other.Sequence);
    }
}
