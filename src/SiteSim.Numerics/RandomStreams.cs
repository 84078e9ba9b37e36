namespace SiteSim.Numerics;

/// <summary>The streams of one replication, drawn together with its neighbours as the sampling says.</summary>
/// <param name="Seed">Of the whole experiment.</param>
/// <param name="Replication">From 0.</param>
/// <param name="Sampling">How neighbours are drawn together; independent streams are those of <see cref="RandomStream"/>'s own constructor, bit for bit.</param>
public sealed record RandomStreams(ulong Seed, int Replication, Sampling Sampling)
{
    public RandomStream Of(string entity, string purpose) => Sampling switch
    {
        Sampling.Antithetic => new RandomStream(Seed, Replication / 2, entity, purpose).Mirrored(Replication % 2 == 1),
        Sampling.Stratified => new RandomStream(Seed, Replication, entity, purpose).Stratified(Stratum(entity, purpose), SamplingFacts.StrataBits),
        _ => new RandomStream(Seed, Replication, entity, purpose),
    };

    /// <summary>
    /// The level that a row of normals is to have (<see cref="LevelledNormals"/>): a standard normal from this replication's part, or null where the normals make
    /// their own.
    /// </summary>
    public double? LevelOf(string entity, string purpose) => Sampling == Sampling.Stratified ? Of(entity, purpose + "/level").NextNormal() : null;

    /// <summary>This replication's place in its block's order, which is one of all orders at random.</summary>
    private int Stratum(string entity, string purpose)
    {
        var block = Sampling.Block();
        var order = new RandomStream(Seed, Replication / block, entity, purpose + "/strata");
        Span<int> parts = stackalloc int[block];
        for (var i = 0; i < block; i++)
        {
            // Fisher and Yates, inside out (Knuth, TAOCP vol. 2, 3.4.2, algorithm P).
            var j = order.NextInt(i + 1);
            parts[i] = parts[j];
            parts[j] = i;
        }

        return parts[Replication % block];
    }
}
