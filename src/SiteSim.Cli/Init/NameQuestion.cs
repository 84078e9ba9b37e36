using System.Text.RegularExpressions;

namespace SiteSim.Cli.Init;

/// <summary>A title.</summary>
internal sealed partial record NameQuestion(string Key, string Text, string Default) : Question(Key, Text, Default)
{
    public override string Takes => "a title";

    public override string Read(string answer) => Allowed().IsMatch(answer.Trim()) ? answer.Trim() : throw Wrong(answer, "up to 80 letters, digits, blanks and , . ' ( ) & / + -");

    // Nothing that would have to be escaped between quotes.
    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd} ,.'()&/+-]{0,79}$")]
    private static partial Regex Allowed();
}
