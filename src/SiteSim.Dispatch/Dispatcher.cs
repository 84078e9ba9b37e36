namespace SiteSim.Dispatch;

/// <summary>
/// Finds the set points that maximise value less energy cost within every limit: a segment runs if it is worth strictly more than the
/// energy price and its limits leave room; at a limit the marginal segment runs in part; equal value goes by merit, then row.
/// </summary>
/// <remarks>
/// Not thread-safe; dispatchers share nothing but the immutable problem, so each thread has its own. Solves and flips allocate nothing.
/// Every implementation gives the same bits on every instruction set; <see cref="ScalarDispatch"/> is the definition.
/// The optimum is that of the relaxation with nested limits, concave rows and a divisible marginal segment. Start-up costs, limits
/// that overlap without nesting, and ramp limits of single rows are outside it.
/// </remarks>
public abstract class Dispatcher
{
    private protected Dispatcher(DispatchProblem problem)
    {
        Problem = problem;
        Availability = new(problem.Segments);
        Terms = new(problem);
        Outcome = new(this, Availability);
    }

    public DispatchProblem Problem { get; }

    internal RowAvailability Availability { get; }

    internal SolveTerms Terms { get; }

    private protected Outcome Outcome { get; }

    public bool IsAvailable(int row) => Availability.IsAvailable(row);

    /// <summary>Takes a row out (a failure, a maintenance) or puts it back. All rows start available.</summary>
    public void SetAvailable(int row, bool available)
    {
        if (Availability.Set(row, available))
        {
            Outcome.Outdate();
            OnFlip(row, available);
        }
    }

    /// <summary>Dispatches the site and returns the outcome, which the next solve overwrites.</summary>
    /// <exception cref="ArgumentException">A price, rate, gain or limit is out of range; the message names it.</exception>
    public Outcome Solve(DispatchConditions conditions)
    {
        Outcome.Outdate();
        Terms.Read(conditions);
        Outcome.Begin(Terms.EnergyPrice);
        Outcome.Commit(Serve(), conditions.MinimumWatts);
        return Outcome;
    }

    /// <summary>Completes the runs of the outcome.</summary>
    internal abstract void Settle();

    /// <summary>Finds the threshold of the site and returns the watts charged to it.</summary>
    private protected abstract long Serve();

    private protected virtual void OnFlip(int row, bool available)
    {
    }
}
