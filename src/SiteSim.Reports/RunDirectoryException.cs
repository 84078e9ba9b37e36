namespace SiteSim.Reports;

/// <summary>A directory cannot be written or read as a run directory: the caller's to mend, never a defect.</summary>
public sealed class RunDirectoryException : Exception
{
    public RunDirectoryException(string message)
        : base(message)
    {
    }

    public RunDirectoryException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
