namespace SiteSim.Kernel;

/// <summary>Occurs when the amount has been put into the container.</summary>
public sealed class ContainerPut : Event
{
    private readonly Container _container;

    internal ContainerPut(Simulation environment, Container container, double amount)
        : base(environment)
    {
        _container = container;
        Amount = amount;
    }

    public double Amount { get; }

    internal override void Occur()
    {
        _container.ServeGets();
        base.Occur();
    }
}
