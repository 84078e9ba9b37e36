namespace SiteSim.Cli.Init;

/// <summary>Something a template wants to know: asked on a terminal, or given as the option of its key.</summary>
/// <param name="Key">Without dashes, as in <c>megawatts</c>.</param>
/// <param name="Text">As asked.</param>
/// <param name="Default">Taken when nothing is answered.</param>
internal abstract record Question(string Key, string Text, string Default)
{
    public string OptionName => $"--{Key}";

    /// <summary>What may be answered, in words.</summary>
    public abstract string Takes { get; }

    /// <summary>Answers by number, from 1; empty where any other will do.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>The answer in the form that templates take.</summary>
    /// <exception cref="InputException">It will not do; says why, with the nearest word.</exception>
    public abstract string Read(string answer);

    protected InputException Wrong(string answer, string expected) => new($"{Key} \"{answer}\": expected {expected}");
}
