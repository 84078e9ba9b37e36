using System.Globalization;

namespace SiteSim.Kernel;

/// <summary>The last events of a run, for the message of the exception that ends it.</summary>
internal sealed class RecentEvents
{
    private const int Capacity = 16;

    private readonly Record[] _records = new Record[Capacity];

    public void Add(long count, long time, object what)
    {
        ref Record record = ref _records[(int)(count & (Capacity - 1))];
        record.Time = time;
        record.What = what;
    }

    /// <param name="count">Number of the next event.</param>
    public List<string> Describe(long count)
    {
        var lines = new List<string>();
        for (long i = Math.Max(0, count - Capacity); i < count; i++)
        {
            Record record = _records[(int)(i & (Capacity - 1))];
            if (record.What is { } what)
                lines.Add($"{Format(new DateTime(record.Time, DateTimeKind.Utc))} {NameOf(what)}");
        }
        return lines;
    }

    public static string Format(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public static string NameOf(object what) => what is Process process ? $"process {process.Name}" : what.GetType().Name;

    /// <summary>The compiler calls the iterator of a method Working <c>&lt;Working&gt;d__3</c>, of a local one <c>&lt;&lt;Outer&gt;g__Working|3_0&gt;d</c>.</summary>
    public static string NameOfGenerator(Type generator)
    {
        string name = generator.Name;
        int local = name.IndexOf("g__", StringComparison.Ordinal);
        int start = local >= 0 ? local + 3 : name.IndexOf('<', StringComparison.Ordinal) + 1;
        int end = name.IndexOfAny(['|', '>'], start);
        return end > start ? name[start..end] : name;
    }

    private struct Record
    {
        public long Time;
        public object? What;
    }
}
