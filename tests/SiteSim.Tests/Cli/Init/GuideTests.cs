using NUnit.Framework;
using SiteSim.Cli.Init;

namespace SiteSim.Tests.Cli.Init;

public sealed class GuideTests
{
    [Test]
    public void Answer_ThatWillNotDo_IsSaidAtOnce_AndAskedForAgain()
    {
        var console = new TypedConsole("2", "Antminer S22", "8");
        var guide = new Guide(console, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(guide.Template().Name, Is.EqualTo("mining"));
            Assert.That(guide.Answer(Questions.Asic), Is.EqualTo("Antminer S21"));
            Assert.That(console.Shown, Does.Contain("did you mean").And.Contain("Two generations of ASICs"));
        });
    }

    [Test]
    public void Enter_TakesTheDefault() =>
        Assert.That(new Guide(new TypedConsole(""), CancellationToken.None).Answer(Questions.Megawatts), Is.EqualTo("100"));

    [Test]
    public void OnlyChoice_IsNotAsked() =>
        Assert.That(new Guide(new TypedConsole(), CancellationToken.None).Answer(Questions.Climate), Is.EqualTo("dallas"));

    [Test]
    public void Interrupt_EndsTheQuestion()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(() => new Guide(new TypedConsole(), stop.Token).Answer(Questions.Megawatts), Throws.InstanceOf<OperationCanceledException>());
    }
}
