using System.Text;
using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
[Category("Isa")]
public sealed class StableHashTests
{
    /// <summary>Taken once: a change of this value makes every committed result hash and every random stream another.</summary>
    [Test]
    public void Value_OfAKnownSequence_NeverChanges()
    {
        var hash = new StableHash();
        hash.Add(42L);
        hash.Add(-0.5);
        hash.Add("ercot");
        hash.Add([1.0, 2.0, 3.0]);
        Assert.That(hash.Value, Is.EqualTo(15111340499764210523UL));
    }

    [Test]
    public void Value_ChangesWithEveryDifference()
    {
        ulong[] values =
        [
            Hash(_ => { }),
            Hash(h => h.Add(0L)),
            Hash(h => { h.Add(0L); h.Add(0L); }),
            Hash(h => { h.Add(1L); h.Add(2L); }),
            Hash(h => { h.Add(2L); h.Add(1L); }),
            Hash(h => h.Add(-0.0)),
            Hash(h => h.Add("ab")),
            Hash(h => { h.Add("a"); h.Add("b"); }),
            Hash(h => h.Add("a\0")),
            Hash(h => h.Add("a")),
        ];
        Assert.That(values, Is.Unique);
    }

    [Test]
    public void Value_MayBeReadWithoutEndingTheSequence()
    {
        var hash = new StableHash();
        hash.Add(1L);
        ulong first = hash.Value;
        Assert.That(hash.Value, Is.EqualTo(first));
        hash.Add(2L);
        Assert.That(hash.Value, Is.EqualTo(Hash(h => { h.Add(1L); h.Add(2L); })));
    }

    [Test]
    public void Add_Text_EqualsItsUtf8Bytes()
        => Assert.That(Hash(h => h.Add("h\u00f6he")), Is.EqualTo(Hash(h => h.Add(Encoding.UTF8.GetBytes("h\u00f6he").AsSpan()))));

    [Test]
    public void Add_OneFlippedBit_MovesAboutHalfOfTheBits()
    {
        double flipped = 0;
        for (int bit = 0; bit < 64; bit++)
        {
            ulong word = 1UL << bit;
            flipped += ulong.PopCount(Hash(h => h.Add(word)) ^ Hash(h => h.Add(0UL)));
        }
        Assert.That(flipped / 64, Is.EqualTo(32).Within(2));
    }

    private static ulong Hash(Action<StableHash> add)
    {
        var hash = new StableHash();
        add(hash);
        return hash.Value;
    }
}
