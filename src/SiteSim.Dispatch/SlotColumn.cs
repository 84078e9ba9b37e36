namespace SiteSim.Dispatch;

/// <summary>Limits that have rows and share a parent, stacked so that their demand adds up in one lane.</summary>
/// <param name="Owner">Preorder node to whose demand the column's sum is added.</param>
/// <param name="Bound">Preorder node whose limit holds the sum down, because the column is all there is below it; -1 where none does.</param>
/// <param name="Nodes">Preorder nodes of its slots.</param>
internal sealed record SlotColumn(int Owner, int Bound, int[] Nodes);
