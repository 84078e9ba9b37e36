using System.Text.Json.Nodes;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>Whatever is written: something else than the noun knows what belongs here.</summary>
internal sealed class AnyReader : ValueReader
{
    public override string Takes => "anything that belongs there";

    public override object Read(Node node, string path, Binder binder) => node;

    public override JsonObject Schema() => [];
}
