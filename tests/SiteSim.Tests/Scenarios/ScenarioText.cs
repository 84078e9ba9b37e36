namespace SiteSim.Tests.Scenarios;

/// <summary>A small scenario that uses every noun, and a way to say where an issue is expected: a mark in the text.</summary>
internal static class ScenarioText
{
    /// <summary>Stands before the text that the issue points at.</summary>
    public const string Mark = "@@";

    public const string Whole = """
        name: Small site
        description: Every noun once
        site:
          time_zone: America/Chicago
          interconnection: 20 MW
          ramp_limit: 60 MW/min
          losses: 1 %
          climate: { constant: { temperature: 20 C, humidity: 50 % } }
          feeders:
            - name: north
              rating: 18 MW
              transformers: { count: 2, rating: 12 MVA, power_factor: 0.95, failures: 0.576 %/year, repair: { median: 90 days, p95: 270 days }, spare_swap: 5 days }
              halls: [hall-1]
              feeders:
                - { name: south, halls: [hall-2] }
          halls:
            - { name: hall-1, capacity: 8 MW, cooling: { preset: asic-air } }
            - { name: hall-2, capacity: 4 MW, cooling: { preset: direct-liquid, inlet_rise: 1 K } }
        horizon: { start: 2026-06-01, length: 3 months, dispatch_every: 5 min }
        grid:
          price: { flat: 42 USD/MWh }
          tariff:
            energy: { index: real-time, adder: 3.5 USD/MWh }
            blocks: [ { name: ppa, size: 5 MW, price: 41 USD/MWh, until: 2030-05-01, sell_back: true } ]
            demand: { rate: 4 USD/kW-month, ratchet: 80 %, lookback: 11 months, interval: 15 min }
          curtailments:
            - { id: heat-dome, at: 2026-08-12T16:30, for: 4 h, limit: 6 MW, notice: 10 min }
        mining:
          network:
            start: { price: 64124 USD, difficulty: 144.398 T, height: 937440 }
            price: { model: gbm-jump, drift: 0 %/year, volatility: 46 %/year }
            hashrate: { model: error-correcting, growth: 15 %/year, noise: 3.57 %/epoch, elasticity: 0.05 }
            fees: { model: ar1, mean: 0.6 %, spikes: true }
          pool: { fee: 1 %, payout: fpps }
          fleets:
            - { name: s21, model: Antminer S21, hall: hall-1, power: 7 MW, firmware: luxos, failures: 6 %/year, repair: 5 days, efficiency_spread: 3 % }
        compute:
          clusters:
            - name: h100
              node: HGX H100
              hall: hall-2
              nodes: 300
              failures: { rate: 3.8 /1000 node-days, transient: 80 %, reset: 20 min, swap: { median: 12 h, p95: 4 days }, crews: 6, spares: 2 % }
              flexibility: { floor: 60 % }
          workloads:
            - { name: train, cluster: h100, kind: training, nodes: 50, price: 2.60 USD/GPU-h }
            - { name: serve, cluster: h100, kind: inference, price: 2.90 USD/GPU-h }
        contracts:
          - id: lease
            kind: colocation
            cluster: h100
            hall: hall-2
            critical_it: 1.68 MW
            rent: 150 USD/kW-month
            escalator: 3 %/year
            start: 2026-06-01
            term: 15 years
            power: pass-through
            load: { preset: training-tenant }
            sla: { preset: level3-power }
        policy: { curtailment: merit-order, sla: never }
        random: { seed: 7 }

        """;

    /// <summary>The whole scenario with one passage replaced; a test that names a passage which is not there fails.</summary>
    public static string With(string passage, string replacement)
    {
        var at = Whole.IndexOf(passage, StringComparison.Ordinal);
        if (at < 0 || Whole.IndexOf(passage, at + 1, StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"The scenario holds \"{passage}\" not exactly once.", nameof(passage));
        return Whole.Replace(passage, replacement, StringComparison.Ordinal);
    }

    /// <summary>The text without its mark, and the line and column, from 1, at which it stood.</summary>
    public static (string Text, int Line, int Column) Unmark(string marked)
    {
        var at = marked.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0 || marked.IndexOf(Mark, at + 1, StringComparison.Ordinal) >= 0)
            throw new ArgumentException("The text is not marked exactly once.", nameof(marked));
        var before = marked[..at];
        return (marked.Remove(at, Mark.Length), before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }
}
