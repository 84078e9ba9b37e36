namespace SiteSim.Dispatch;

/// <summary>
/// Where to look next for the place at which a rising function passes a bound: by false position, and by halving whenever that has been
/// slow, because steps and plateaus fool it.
/// </summary>
internal struct Interpolation(double shortfall, double excess)
{
    private const int Patience = 2;

    private double _shortfall = shortfall;
    private double _excess = excess;
    private int _slow;
    private int _lastWidth = int.MaxValue;

    /// <summary>A step from the lower end of a range: within it, and off both ends where it is wider than 1.</summary>
    public int StepInto(int width)
    {
        _slow = width > _lastWidth / 2 ? _slow + 1 : 0;
        _lastWidth = width;
        if (width == 1)
            return 0;
        if (_slow > Patience)
            return width / 2;
        return Math.Clamp((int)(width * (_shortfall / (_shortfall + _excess))), 1, width - 1);
    }

    /// <summary>Takes in by how much the function exceeds the bound where the last step led (0 or less: it does not).</summary>
    public void Tell(double excess)
    {
        if (excess > 0)
            _excess = excess;
        else
            _shortfall = -excess;
    }
}
