namespace SiteSim.Model.Mining;

/// <summary>State of the network at the first instant, which is taken to be the time of its latest block.</summary>
/// <param name="UsdPerBitcoin">Price, USD.</param>
/// <param name="Difficulty">Difficulty in force, at least 1; the nearest target a header can hold is used.</param>
/// <param name="Height">Height of the latest block; inside an epoch its blocks so far are taken to have come 600 s apart.</param>
public sealed record NetworkStart(double UsdPerBitcoin, double Difficulty, int Height);
