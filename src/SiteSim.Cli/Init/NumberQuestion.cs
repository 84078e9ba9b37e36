using System.Globalization;

namespace SiteSim.Cli.Init;

/// <summary>A number in a range, with its unit or without.</summary>
internal sealed record NumberQuestion(string Key, string Text, string Default, string Unit, double Least, double Most) : Question(Key, Text, Default)
{
    public override string Takes => FormattableString.Invariant($"{Least} to {Most} {Unit}");

    public override string Read(string answer)
    {
        var number = answer.Trim();
        if (number.EndsWith(Unit, StringComparison.OrdinalIgnoreCase))
            number = number[..^Unit.Length].TrimEnd();
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && (double)value >= Least && (double)value <= Most
            ? value.ToString("0.######", CultureInfo.InvariantCulture)
            : throw Wrong(answer, $"a number from {Takes}");
    }
}
