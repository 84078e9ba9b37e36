namespace SiteSim.Kernel;

/// <summary>Those who want to be told when something becomes true; all are told at once, in the order in which they asked.</summary>
internal sealed class Notice(Simulation environment)
{
    private List<Event>? _waiting;

    public Event Await(bool isTrue)
    {
        var notice = new Event(environment);
        if (isTrue)
            notice.Succeed();
        else
            (_waiting ??= []).Add(notice);
        return notice;
    }

    public void TellIf(bool isTrue)
    {
        if (!isTrue || _waiting is null)
            return;
        List<Event> told = _waiting;
        _waiting = null;
        foreach (Event notice in told)
            notice.Succeed();
    }
}
