using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding;

/// <summary>A noun of a scenario, as bound: a property is null where nothing, or nothing usable, was written.</summary>
internal abstract class Spec
{
    public MapNode Map { get; internal set; } = new(default);

    public string Path { get; internal set; } = "";

    public Place Place => new(Map.At, Path);

    /// <summary>Writes defaults that depend on other fields into the map before it is bound.</summary>
    public virtual void FillDefaults(MapNode map)
    {
    }

    /// <summary>Where a property's value was written, or the noun itself where it was not.</summary>
    public Place PlaceOf(string property)
    {
        var key = SpecField.KeyOf(property);
        return new Place(Map.Find(key)?.Value.At ?? Map.At, Paths.Child(Path, key));
    }

    /// <summary>Where an item of a list property was written.</summary>
    public Place PlaceOf(string property, int index)
    {
        var key = SpecField.KeyOf(property);
        var at = Map.Find(key)?.Value is ListNode list && index < list.Items.Count ? list.Items[index].At : PlaceOf(property).At;
        return new Place(at, Paths.Item(Paths.Child(Path, key), index));
    }
}
