namespace SiteSim.Kernel;

internal enum RequestState : byte
{
    Waiting,
    Granted,
    Preempted,
    Over,
}
