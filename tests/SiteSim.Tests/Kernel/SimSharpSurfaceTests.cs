using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NUnit.Framework;
using SiteSim.Kernel;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Kernel;

/// <summary>
/// SiteSim.Simulation must compile against Sim# 3.4.2 too. SimSharpSurface.txt beside the kernel lists the public members that Sim# has under
/// the same name with the same parameters, and then those of types that are ours alone. Nothing else may be public, and a type that Sim# has
/// may have no member that Sim# has not: code that uses it would not compile there.
/// </summary>
public sealed class SimSharpSurfaceTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "src", "SiteSim.Kernel", "SimSharpSurface.txt"));

    [Test]
    public void EveryPublicMember_IsListed_AndEveryListedOneExists()
    {
        IEnumerable<string> actual = typeof(Event).Assembly.GetExportedTypes().Where(type => type != typeof(ResourceBase)).SelectMany(Members);
        Assert.That(Listed(Lines).Order(StringComparer.Ordinal), Is.EqualTo(actual.Order(StringComparer.Ordinal)));
    }

    [Test]
    public void ATypeOfSimSharp_HasNoMembersOfOurs()
    {
        IEnumerable<string> shared = TypesOf(Lines.TakeWhile(line => !line.StartsWith("# Ours", StringComparison.Ordinal)));
        IEnumerable<string> ours = TypesOf(Lines.SkipWhile(line => !line.StartsWith("# Ours", StringComparison.Ordinal)));
        Assert.That(ours, Is.EquivalentTo(new[]
        {
            nameof(DelayExtensions), nameof(DescriptionExtensions), nameof(FleetClock), nameof(IClockDraws), nameof(Phase), nameof(SimulationException),
            nameof(SuperposedClock),
        }));
        Assert.That(shared.Intersect(ours), Is.Empty);
    }

    /// <summary>KernelAlias.cs brings Delay and Phase along (whose constants leave no trace); anything else of ours would not compile there.</summary>
    [Test]
    public void TheSimulation_UsesTypesOfSimSharp_AndDelay()
    {
        IEnumerable<string> shared = TypesOf(Lines.TakeWhile(line => !line.StartsWith("# Ours", StringComparison.Ordinal)));
        string[] used = KernelTypesUsedBy(typeof(SiteSim.Simulation.SiteRun).Assembly);
        Assert.That(used, Does.Contain(nameof(Process)), "the references are read");
        Assert.That(used, Is.SubsetOf(shared.Append(nameof(DelayExtensions))));
    }

    private static string[] KernelTypesUsedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Where(type => metadata.GetString(type.Namespace) == typeof(Event).Namespace)
                .Select(type => metadata.GetString(type.Name)),
        ];
    }

    private static IEnumerable<string> Listed(IEnumerable<string> lines) => lines.Where(line => line.Length > 0 && line[0] != '#');

    private static string[] TypesOf(IEnumerable<string> lines) => [.. Listed(lines).Select(line => line.Split('.')[0]).Distinct()];

    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(member => member.DeclaringType == type || member.DeclaringType == typeof(ResourceBase))
        .Where(member => member is not MethodInfo { IsSpecialName: true } method || method.Name.StartsWith("op_", StringComparison.Ordinal))
        .Select(member => $"{type.Name}.{member.Name}{Parameters(member)}");

    private static string Parameters(MemberInfo member) =>
        member is MethodBase method ? $"({string.Join(", ", method.GetParameters().Select(parameter => NameOf(parameter.ParameterType)))})" : "";

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}
