namespace SiteSim.Simulation.Accounting;

/// <summary>Time a lease is short of what its tenant asks for, by cause, in the current month.</summary>
internal sealed class SlaMeter
{
    private readonly List<KeyValuePair<string, long>> _ticksByCause = [];

    /// <summary>Time short so far this month.</summary>
    public TimeSpan Unavailable => new(_ticksByCause.Sum(c => c.Value));

    public void Add(string cause, long ticks)
    {
        var i = _ticksByCause.FindIndex(c => c.Key == cause);
        if (i < 0)
        {
            _ticksByCause.Add(new(cause, ticks));
        }
        else
        {
            _ticksByCause[i] = new(cause, _ticksByCause[i].Value + ticks);
        }
    }

    /// <summary>The month's time by cause, in order of first occurrence; the next month starts from nothing.</summary>
    public IReadOnlyList<KeyValuePair<string, TimeSpan>> TakeMonth()
    {
        var month = _ticksByCause.Select(c => KeyValuePair.Create(c.Key, new TimeSpan(c.Value))).ToArray();
        _ticksByCause.Clear();
        return month;
    }
}
