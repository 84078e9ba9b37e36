using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SiteSim.Tests.Cli.Init;

/// <summary>A console with somebody at its keyboard who types these lines.</summary>
internal sealed class TypedConsole : IAnsiConsole
{
    private readonly StringBuilder _shown = new();
    private readonly IAnsiConsole _console;

    public TypedConsole(params string[] lines)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(new StringWriter(_shown)), Ansi = AnsiSupport.No, Interactive = InteractionSupport.Yes });
        Input = new Keyboard(string.Concat(lines.Select(line => line + "\n")));
    }

    public string Shown => _shown.ToString();

    public IAnsiConsoleInput Input { get; }

    public Profile Profile => _console.Profile;

    public IAnsiConsoleCursor Cursor => _console.Cursor;

    public IExclusivityMode ExclusivityMode => _console.ExclusivityMode;

    public RenderPipeline Pipeline => _console.Pipeline;

    public void Clear(bool home) => _console.Clear(home);

    public void Write(IRenderable renderable) => _console.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => _console.WriteAnsi(action);

    private sealed class Keyboard(string typed) : IAnsiConsoleInput
    {
        private int _next;

        public bool IsKeyAvailable() => _next < typed.Length;

        public ConsoleKeyInfo? ReadKey(bool intercept) => Key(typed[_next++]);

        public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(ReadKey(intercept));
        }

        private static ConsoleKeyInfo Key(char typed) => new(typed, typed == '\n' ? ConsoleKey.Enter : ConsoleKey.NoName, false, false, false);
    }
}
