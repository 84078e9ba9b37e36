namespace SiteSim.Viewer;

/// <summary>The viewer cannot begin with what it was given: the caller's to mend, never a defect.</summary>
public sealed class ViewerException : Exception
{
    public ViewerException(string message)
        : base(message)
    {
    }

    public ViewerException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
