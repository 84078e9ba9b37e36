namespace SiteSim.Numerics;

/// <summary>How the replications of one seed are drawn together. Each replication on its own has the same distribution under all three.</summary>
public enum Sampling
{
    /// <summary>Every replication by itself.</summary>
    Independent,

    /// <summary>Replication 2k + 1 mirrors 2k: every uniform u is 1 - u there (J. M. Hammersley, K. W. Morton, Proc. Cambridge Phil. Soc. 52 (1956)).</summary>
    Antithetic,

    /// <summary>
    /// Eight replications in a row take the eight equally likely parts of what matters most in an order drawn for each: the level of the bitcoin price, that of the
    /// network's hash rate, and the first draw of every other stream (a Latin hypercube: M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21 (1979)).
    /// </summary>
    Stratified,
}
