namespace SiteSim.Kernel;

/// <summary>Occurs when the amount has been taken out of the container.</summary>
public sealed class ContainerGet : Event
{
    private readonly Container _container;

    internal ContainerGet(Simulation environment, Container container, double amount)
        : base(environment)
    {
        _container = container;
        Amount = amount;
    }

    public double Amount { get; }

    internal override void Occur()
    {
        _container.ServePuts();
        base.Occur();
    }
}
