using CsCheck;
using NUnit.Framework;
using SiteSim.Cli.Output;
using SiteSim.Reports.Tables;

namespace SiteSim.Tests.Cli.Output;

public sealed class TableLayoutTests
{
    private static readonly TextTable Small = new("small", ["name", TextColumn.Number("power, MW"), TextColumn.Optional("spare"), "why"], [new TextRow(["a", "1.5", "7", "because it is so"])]);

    [Test]
    public void Room_ForAll_IsOneLineEach() => Assert.That(Lines(Small, 80), Is.EqualTo(new[] { "  name  power, MW  spare  why", "  a           1.5      7  because it is so" }));

    [Test]
    public void Narrower_WrapsHeadingsFirst() => Assert.That(Lines(Small, 39), Is.EqualTo(new[]
    {
        "  name  power,  spare  why", "            MW", "  a        1.5      7  because it is so",
    }));

    [Test]
    public void Narrower_LeavesOutWhatIsOptional() => Assert.That(Lines(Small, 36), Is.EqualTo(new[] { "  name  power, MW  why", "  a           1.5  because it is so" }));

    [Test]
    public void Text_WrapsAtItsWords()
    {
        var table = new TextTable("", ["name", "source"], [new TextRow(["a", "one two three four five six"])]);
        Assert.That(Lines(table, 28), Is.EqualTo(new[] { "  name  source", "  a     one two three four", "        five six" }));
    }

    [Test]
    public void Numbers_ThatDoNotFit_GoOnBelow_BesideTheirKey()
    {
        var table = new TextTable("", ["year", .. Enumerable.Range(1, 4).Select(i => TextColumn.Number($"c{i}"))], [new TextRow(["2026", "1,000.0", "2,000.0", "3,000.0", "4,000.0"])]);
        Assert.That(Lines(table, 26), Is.EqualTo(new[] { "  year       c1       c2", "  2026  1,000.0  2,000.0", "", "  year       c3       c4", "  2026  3,000.0  4,000.0" }));
    }

    [Test]
    public void ColumnWithoutRoom_IsCut() => Assert.That(
        Lines(new TextTable("", ["k", TextColumn.Number("n")], [new TextRow(["a", "1234567890123456"])]), 12), Is.EqualTo(new[] { "  k        n", "  a  1234567", "     8901234", "          56" }));

    private static readonly Gen<string> Word = Gen.String[Gen.Char['a', 'z'], 1, 40];

    private static readonly Gen<string> Cell = Word.List[0, 8].Select(words => string.Join(' ', words));

    private static readonly Gen<TextTable> AnyTable = Gen.Select(Gen.Int[1, 9], Gen.Int[1, 4], Gen.Int[0, 3]).SelectMany((columns, rows, kind) => Gen.Select(
        Cell.Array[columns], Cell.Array[columns].List[rows], Gen.Bool.Array[columns],
        (headings, cells, numeric) => new TextTable("", [.. headings.Zip(numeric, (h, n) => new TextColumn(h, n))], [.. cells.Select(c => new TextRow(c))])));

    /// <summary>Whatever is in a table, it fits, and every letter of it is there.</summary>
    [Test]
    public void AnyTable_Fits_AndLosesNothing() => AnyTable.Sample(table =>
    {
        var lines = Lines(table, 80);
        var letters = string.Concat(lines).Count(char.IsLetter);
        return lines.All(l => l.Length <= 80) && letters >= table.Rows.Sum(r => r.Cells.Sum(c => c.Count(char.IsLetter)));
    }, iter: 500);

    [Test]
    public void Colour_IsForTitles_HeadingsAndLosses_OnATerminalOnly()
    {
        var table = new TextTable("money", ["what", TextColumn.Gain("USD")], [new TextRow(["won", "5"]), new TextRow(["lost", "-5"]), new TextRow(["all", "0"], IsTotal: true)]);
        Assert.Multiple(() =>
        {
            Assert.That(Text(table, new Terminal(80, true, Colour: true, Unicode: true)), Is.EqualTo(
                "\e[1mmoney\e[0m\n  \e[2mwhat\e[0m  \e[2mUSD\e[0m\n  won     5\n  lost   \e[31m-5\e[0m\n  \e[1mall\e[0m     \e[1m0\e[0m\n\n"));
            Assert.That(Text(table, new Terminal(80, true, Colour: false, Unicode: true)), Is.EqualTo("money\n  what  USD\n  won     5\n  lost   -5\n  all     0\n\n"));
        });
    }

    [Test]
    public void Letters_AreAscii_WhereTheEncodingIsNotUnicode() => Assert.That(
        Text(new TextTable("t ●", ["", ""], [new TextRow(["up", "▁▂▃▄▅▆▇█"])]), new Terminal(80, false, false, Unicode: false)), Is.EqualTo("t o\n  up  .:-=+*%#\n\n"));

    [Test]
    public void Prose_WrapsBetweenWords_AndKeepsItsLines()
    {
        var writer = new StringWriter();
        new Page(writer).Prose("first line\n\n" + string.Join(' ', Enumerable.Repeat("words", 20)));
        Assert.That(writer.ToString().Split(Environment.NewLine), Is.EqualTo(new[]
        {
            "first line", "", string.Join(' ', Enumerable.Repeat("words", 13)), string.Join(' ', Enumerable.Repeat("words", 7)), "",
        }));
    }

    private static string Text(TextTable table, Terminal terminal)
    {
        var writer = new StringWriter();
        new Page(writer, terminal).Tables([table]);
        return writer.ToString().ReplaceLineEndings("\n");
    }

    private static string[] Lines(TextTable table, int width) => [.. Text(table with { Title = "" }, new Terminal(width, false, false, true)).Split('\n')[1..^2]];
}
